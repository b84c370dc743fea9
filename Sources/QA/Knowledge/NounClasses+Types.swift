extension NounClasses {
  /// The types that what `noun` names may be of, the likeliest first; none for a noun that is not known.
  public func types(of noun: String) -> [EntityType] {
    var types: [EntityType] = []
    for name in classes(of: noun) {
      let type = Self.type(ofClass: name)
      if !types.contains(type) { types.append(type) }
    }
    return types
  }

  /// The likeliest of them.
  package func type(of noun: String) -> EntityType? { classes(of: noun).first.map(Self.type(ofClass:)) }

  private static func type(ofClass name: String) -> EntityType {
    switch name {
    case "communication": .work
    case "money": .quantity
    case "time": .date
    default: EntityType(rawValue: name) ?? .thing
    }
  }
}
