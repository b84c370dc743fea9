/// An argument of a fact or a conclusion that is a fixed word. `Roles` are roles by name, `[String]`, or as bits,
/// `RoleSet`: the argument may have any one of them.
public struct FixedWords<Roles: Hashable & Sendable>: Hashable, Sendable {
  public var roles: Roles
  /// Lemmas, any one of them.
  public var words: [String]
}

/// What type an argument of a fact must be of; an argument that is not required may be missing.
public struct TypeCondition<Roles: Hashable & Sendable>: Hashable, Sendable {
  public var roles: Roles
  public var types: [EntityType]
  /// True if it must not be of one of the types.
  public var excludes: Bool

  /// True if an argument of type `type` meets it.
  public func allows(_ type: EntityType) -> Bool {
    types.contains { $0.includes(type) } != excludes
  }
}

/// What may be called so in the conclusion, and in the fact.
public struct RoleLink<Roles: Hashable & Sendable>: Hashable, Sendable {
  public var conclusion: Roles
  public var fact: Roles
}
