/// A line of a rule file: whenever the premise is a fact, the conclusion is one too.
///
///     recapture(X, Y) => capture(X, Y)
///     capture(X, Y) => control(X, Y) from if Y: place|country
///     sell(X, Y, to: Z) <=> buy(Z, Y, from: X)
///     reject(X, Y) => not accept(X, Y)
public struct Rule: Sendable, Equatable {
  public var premise: RuleFrame
  public var conclusion: RuleFrame
  /// True for `<=>`: the conclusion also gives the premise.
  public var isEquivalence: Bool
  /// True for `=> not`: the conclusion is false when the premise is a fact.
  public var negates: Bool
  public var temporal: Temporal
  public var conditions: [Condition]
  /// How much is lost by relying on it: 0.5 for `<=>`, 1 for `=>`, or as the line says (`cost 2`).
  public var cost: Double
  /// The file it stands in, as given, and its line, from 1.
  public var file: String
  public var line: Int

  /// When the conclusion holds.
  public enum Temporal: String, Sendable {
    /// When the premise does.
    case same = ""
    /// It is a state that begins with the premise.
    case from
    /// It is a state that ends with the premise.
    case until
  }

  /// What a variable of the premise may stand for.
  public struct Condition: Sendable, Equatable {
    public var variable: String
    public var types: [EntityType]
    /// True for `Y: not place`: anything but these types.
    public var excludes: Bool

    public init(variable: String, types: [EntityType], excludes: Bool) {
      self.variable = variable
      self.types = types
      self.excludes = excludes
    }
  }

  /// "recapture => capture", "dislodge => control until".
  public var name: String {
    name(reversed: false)
  }

  /// The name in the direction in which it was used.
  func name(reversed: Bool) -> String {
    let from = reversed ? conclusion : premise
    let to = reversed ? premise : conclusion
    let mark = temporal == .same ? "" : " " + temporal.rawValue
    return from.name + (negates ? " => not " : " => ") + to.name + mark
  }
}

/// A predicate with its arguments, as a rule writes it: `sell(X, Y, to: Z)`, `be(X, leader|head, of: Y)`.
public struct RuleFrame: Sendable, Equatable {
  /// The lemma of the predicate with its particle: "sell", "drive out".
  public var predicate: String
  public var arguments: [Argument]

  public struct Argument: Sendable, Equatable {
    /// The roles that it may have in a fact, any one of them: to, recipient.
    public var roles: RoleSet
    public var value: Value
    /// True for `to: Z?`: the fact need not have it.
    public var isOptional: Bool

    package init(roles: RoleSet, value: Value, isOptional: Bool = false) {
      self.roles = roles
      self.value = value
      self.isOptional = isOptional
    }
  }

  public enum Value: Sendable, Equatable {
    case variable(String)
    /// The lemma of the argument's head must be one of these.
    case words([String])
    /// `_`: a place that is left open.
    case open
    /// `-`: a fact that has such an argument means something else.
    case absent
  }

  /// The predicate with the first of each argument's fixed words: "launch attack", "be leader".
  var name: String {
    var name = predicate
    for case .words(let words) in arguments.map(\.value) {
      name += " " + (words.first ?? "")
    }
    return name
  }

  /// The roles of the variable `name`, or nil if the frame does not have it.
  func roles(of name: String) -> RoleSet? {
    for argument in arguments {
      if case .variable(let other) = argument.value, other == name { return argument.roles }
    }
    return nil
  }
}
