/// The part that an argument plays in a fact, apart from subject and object.
///
/// A preposition is a role of its own name ("from", "against", "ahead of"): which of them mean time or
/// place depends on what they govern, and the typed roles below win over the preposition.
public struct Role: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The doer, deep subject: the "by" phrase of a passive.
  public static let subject = Role(rawValue: "subject")
  /// What it was done to, deep object: the surface subject of a passive; what a subject is said to be.
  public static let object = Role(rawValue: "object")
  /// To whom something was given or told.
  public static let recipient = Role(rawValue: "recipient")
  public static let time = Role(rawValue: "time")
  /// True for the roles of which the value is one of TIMEX3.
  public var isOfTime: Bool { self == .time || self == .duration || self == .frequency }
  public static let duration = Role(rawValue: "duration")
  public static let frequency = Role(rawValue: "frequency")
  public static let place = Role(rawValue: "place")
  public static let manner = Role(rawValue: "manner")
  public static let quantity = Role(rawValue: "quantity")
  /// What for: "to reach the border".
  public static let purpose = Role(rawValue: "purpose")
  /// Why: "because ...", "due to ...".
  public static let cause = Role(rawValue: "cause")
  public static let result = Role(rawValue: "result")
  public static let condition = Role(rawValue: "condition")
  public static let instrument = Role(rawValue: "instrument")
  /// A clause or infinitive that completes the predicate beside an object: "told them to leave".
  public static let complement = Role(rawValue: "complement")
}

/// A further argument of a fact.
public struct Argument: Sendable, Equatable {
  public var role: Role
  /// The preposition or conjunction before the mention ("on", "because of"), in lower case.
  public var preposition: String?
  public var mention: Mention
  /// A time as TIMEX3 / ISO 8601, a quantity as a number; nil where it was not worked out.
  public var value: String?

  public init(role: Role, preposition: String? = nil, mention: Mention, value: String? = nil) {
    self.role = role
    self.preposition = preposition
    self.mention = mention
    self.value = value
  }
}
