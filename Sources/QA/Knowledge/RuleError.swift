/// What is wrong in a rule file, and where.
public struct RuleError: Error, Sendable, Equatable {
  public enum Problem: Sendable, Equatable {
    /// The text at the position cannot stand there; `expected` says in a word or two what can.
    case unexpected(String, expected: String)
    case unknownRole(String)
    /// Two arguments of one frame claim the same role.
    case repeatedRole(String)
    case unknownType(String)
    /// The conclusion or a condition names a variable that the premise does not bind.
    case unboundVariable(String)
    /// The conclusion is the premise.
    case saysNothing
    case repeats(line: Int, file: String)
    /// An `example` or `not` before the first rule.
    case exampleWithoutRule
    /// Rules other than `<=>` lead back to where they started; the names of the rules on the way.
    case cycle([String])
    /// The premise gives both something and its negation; the name of the rule that says otherwise.
    case contradiction(String, line: Int, file: String)
    case tooManyRules(limit: Int)
    case tooManyRoles(limit: Int)
  }

  /// The file as it was named.
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in UTF-8 bytes.
  public var column: Int
  public var problem: Problem
}

/// All that is wrong in a rule file, in the order of its lines. Nothing of such a file is used.
public struct RuleErrors: Error, Sendable, Equatable {
  public var errors: [RuleError]
}
