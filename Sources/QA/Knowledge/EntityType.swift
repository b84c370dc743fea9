/// What kind of thing a noun phrase names.
public enum EntityType: String, Sendable, CaseIterable {
  case person
  /// A state body, company, agency, club or union of states.
  case organisation
  /// An armed or political group, a party, a people under arms: militants, rebels, police, troops.
  case group
  case place
  case country
  /// A building or other built thing with a name or a use: an airport, a prison, a bridge.
  case facility
  case event
  /// A text, law, treaty, film or other thing made to be read, seen or heard.
  case work
  case date
  case quantity
  /// Where somebody or something is from, as adjective or people: "iraqi", "kurds".
  case nationality
  /// Anything else.
  case thing

  /// True if whatever is an `other` is one of these too: countries and facilities are places.
  public func includes(_ other: EntityType) -> Bool {
    self == other || self == .place && other.isLocation
  }

  /// True of what can own, say and do things as one: "it" and "its" may stand for it, and often "they".
  public var isCollective: Bool {
    switch self {
    case .organisation, .group, .country: true
    default: false
    }
  }

  /// True of what one can be in.
  public var isLocation: Bool {
    switch self {
    case .place, .country, .facility: true
    default: false
    }
  }
}

/// Whether "he" or "she" stands for somebody.
public enum Gender: String, Sendable {
  case male = "m"
  case female = "f"
}
