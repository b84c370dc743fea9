/// That facts with one predicate give conclusions with another, by one rule or by several in a row.
///
/// Read from the premise: the fact has `premise` as its predicate; what the conclusion has in a role stands
/// in the fact in one of `factRoles(for:)`. The fact must have an argument in each of `required` and in each
/// of `words` one whose head lemma is one of the words given. Beside an object that is a fixed word (`be(X,
/// leader, of: Y)`, `launch(X, attack, on: Y)`) a preposition may belong to that noun: for "of" the noun's
/// possessor ("Iraq's president") and for "be" its adjective or compound ("the Iraqi president") serve as well.
public struct Entailment: Sendable, Hashable {
  public struct Link: Sendable, Hashable {
    /// What may be called so in the conclusion, and in the fact.
    public var conclusion: [String]
    public var fact: [String]
  }

  public struct Words: Sendable, Hashable {
    public var roles: [String]
    /// Lemmas, any one of them.
    public var words: [String]

    package init(roles: [String], words: [String]) {
      self.roles = roles
      self.words = words
    }
  }

  public struct Condition: Sendable, Hashable {
    /// The roles in the fact of the argument that must have (`excludes`: must not have) one of the types.
    public var roles: [String]
    public var types: [EntityType]
    public var excludes: Bool

    package init(roles: [String], types: [EntityType], excludes: Bool) {
      self.roles = roles
      self.types = types
      self.excludes = excludes
    }

    /// True if an argument of type `type` meets it.
    public func allows(_ type: EntityType) -> Bool {
      types.contains { $0.includes(type) } != excludes
    }
  }

  /// The predicate of the conclusion, and of the fact that gives it.
  public var conclusion: String
  public var premise: String
  public var links: [Link]
  /// Arguments of the fact that are fixed words.
  public var words: [Words]
  /// Arguments of the conclusion that are fixed words.
  public var conclusionWords: [Words]
  /// Roles that the fact must have, each one of several.
  public var required: [[String]]
  public var conditions: [Condition]
  public var temporal: Rule.Temporal
  /// True if such a fact makes the conclusion false.
  public var negates: Bool
  /// True if the conclusion also gives the premise at every step.
  public var isEquivalence: Bool
  /// The sum of the costs of its rules.
  public var cost: Double
  /// The rules by name, from the fact to the conclusion: ["recapture => capture", "capture => control from"].
  public var steps: [String]
  /// The same as indices into `RuleBook.rules`.
  public var rules: [Int]
  /// The frames on the way by name, from the fact to the conclusion: "take control", "capture", "control".
  var path: [String]
  /// Roles in the conclusion or the fact that the rules speak of; any other role means the same in both.
  var claimed: Set<String>

  /// The roles in the fact in which to find what the conclusion has as `role`; empty if the rules do not say.
  public func factRoles(for role: String) -> [String] {
    if let link = links.first(where: { $0.conclusion.contains(role) }) { return link.fact }
    return passes(role) ? [role] : []
  }

  /// True if `role` of the conclusion is a fixed word that the rules supply: "attack" of "launch an attack on".
  public func supplies(_ role: String) -> Bool {
    conclusionWords.contains { $0.roles.contains(role) }
  }

  /// True if the rules do not speak of `role`, so that it means the same on both sides.
  func passes(_ role: String) -> Bool {
    role != "subject" && role != "object" && !claimed.contains(role)
  }

  /// True if it says of facts with the predicate just what they say themselves.
  var saysNothing: Bool {
    premise == conclusion && !negates && temporal == .same && words.isEmpty
      && links.allSatisfy { $0.conclusion == $0.fact }
  }
}

extension Entailment {
  /// One rule by itself; `reversed` for an equivalence read from right to left.
  init(_ rule: Rule, index: Int, reversed: Bool) {
    let from = reversed ? rule.conclusion : rule.premise
    let to = reversed ? rule.premise : rule.conclusion
    premise = from.predicate
    conclusion = to.predicate
    links = to.arguments.compactMap { argument in
      guard case .variable(let name) = argument.value, let fact = from.roles(of: name) else { return nil }
      return Link(conclusion: argument.roles, fact: fact)
    }
    words = Self.words(of: from)
    conclusionWords = Self.words(of: to)
    required = from.arguments.filter { !$0.isOptional && $0.roles != ["subject"] }.map(\.roles)
    conditions = rule.conditions.compactMap { condition in
      from.roles(of: condition.variable).map {
        Condition(roles: $0, types: condition.types, excludes: condition.excludes)
      }
    }
    temporal = rule.temporal
    negates = rule.negates
    isEquivalence = rule.isEquivalence
    cost = rule.cost
    steps = [rule.name(reversed: reversed)]
    rules = [index]
    path = [from.name, to.name]
    claimed = Set((from.arguments + to.arguments).flatMap(\.roles))
  }

  private static func words(of frame: RuleFrame) -> [Words] {
    frame.arguments.compactMap { argument in
      guard case .words(let words) = argument.value else { return nil }
      return Words(roles: argument.roles, words: words)
    }
  }

  /// This entailment and then `next`, whose premise is this one's conclusion; nil if they do not fit.
  func followed(by next: Entailment) -> Entailment? {
    guard conclusion == next.premise, !negates, !goesRound(with: next),
      let temporal = temporal(before: next), let words = words(before: next),
      let required = required(before: next), let conditions = conditions(before: next),
      Self.fit(words, conditions)
    else { return nil }
    var result = self
    result.conclusion = next.conclusion
    result.links = links(before: next)
    result.words = words
    result.conclusionWords = next.conclusionWords + carriedWords(through: next)
    result.required = required
    result.conditions = conditions
    result.temporal = temporal
    result.negates = next.negates
    result.isEquivalence = isEquivalence && next.isEquivalence
    result.cost += next.cost
    result.steps += next.steps
    result.rules += next.rules
    result.path += next.path.dropFirst()
    result.claimed = claimed.union(next.claimed)
    return result
  }

  /// True if the way would come to a frame for the second time. From one fixed word to another of the same
  /// frame ("head of" to "leader of") is allowed.
  private func goesRound(with next: Entailment) -> Bool {
    let onward = next.path.dropFirst()
    guard let again = path.first(where: onward.contains) else { return false }
    return !(again == path.first && again == onward.last && words.contains { $0.words.count > 1 })
  }

  /// False if an argument would have to be of two types that exclude each other, or has to be a fixed word in
  /// the one rule and of a type in the other: then the rules speak of different senses.
  private static func fit(_ words: [Words], _ conditions: [Condition]) -> Bool {
    for (index, condition) in conditions.enumerated() {
      if words.contains(where: { $0.roles.contains(where: condition.roles.contains) }) { return false }
      for other in conditions[..<index] where other.roles.contains(where: condition.roles.contains) {
        guard EntityType.allCases.contains(where: { condition.allows($0) && other.allows($0) }) else {
          return false
        }
      }
    }
    return true
  }

  /// What began or ended stays so only through rules that do not mark it again; the end of something ends
  /// what is the same, but not what merely follows from it.
  private func temporal(before next: Entailment) -> Rule.Temporal? {
    switch (temporal, next.temporal) {
    case (let own, .same): return own == .until && !next.isEquivalence ? nil : own
    case (.same, let other): return other
    default: return nil
    }
  }

  /// Where the fact has what the middle has in `roles`: nil if this entailment does not say, empty if it is a
  /// fixed word.
  private func trace(_ roles: [String]) -> [String]? {
    if let link = links.first(where: { $0.conclusion.contains(where: roles.contains) }) { return link.fact }
    if conclusionWords.contains(where: { $0.roles.contains(where: roles.contains) }) { return [] }
    let passing = roles.filter(passes)
    return passing.isEmpty ? nil : passing
  }

  private func links(before next: Entailment) -> [Link] {
    var result: [Link] = []
    for link in next.links {
      if let fact = trace(link.fact), !fact.isEmpty {
        result.append(Link(conclusion: link.conclusion, fact: fact))
      }
    }
    for link in links {
      let passing = link.conclusion.filter(next.passes)
      if !passing.isEmpty { result.append(Link(conclusion: passing, fact: link.fact)) }
    }
    return result
  }

  private func words(before next: Entailment) -> [Words]? {
    var result = words
    for needed in next.words {
      if let given = conclusionWords.first(where: { $0.roles.contains(where: needed.roles.contains) }) {
        guard given.words.contains(where: needed.words.contains) else { return nil }
      } else if let fact = trace(needed.roles) {
        result.append(Words(roles: fact, words: needed.words))
      } else {
        return nil
      }
    }
    // A fixed object that the next rule does not speak of may change what the predicate means.
    for given in conclusionWords where given.roles == ["object"] && !next.speaks(of: given.roles) {
      return nil
    }
    return result
  }

  /// Fixed words of the middle that stand in the conclusion too.
  private func carriedWords(through next: Entailment) -> [Words] {
    conclusionWords.compactMap { given in
      if let link = next.links.first(where: { $0.fact.contains(where: given.roles.contains) }) {
        return Words(roles: link.conclusion, words: given.words)
      }
      let passing = given.roles.filter(next.passes)
      return passing.isEmpty ? nil : Words(roles: passing, words: given.words)
    }
  }

  private func required(before next: Entailment) -> [[String]]? {
    var result = required
    for roles in next.required {
      guard let fact = trace(roles) else { return nil }
      if !fact.isEmpty, fact != ["subject"], !result.contains(fact) { result.append(fact) }
    }
    return result
  }

  private func conditions(before next: Entailment) -> [Condition]? {
    var result = conditions
    for condition in next.conditions {
      guard let fact = trace(condition.roles), !fact.isEmpty else { return nil }
      let moved = Condition(roles: fact, types: condition.types, excludes: condition.excludes)
      if !result.contains(moved) { result.append(moved) }
    }
    return result
  }

  /// True if the premise has an argument in one of `roles`.
  private func speaks(of roles: [String]) -> Bool {
    links.contains { $0.fact.contains(where: roles.contains) }
      || words.contains { $0.roles.contains(where: roles.contains) }
      || required.contains { $0.contains(where: roles.contains) }
  }
}
