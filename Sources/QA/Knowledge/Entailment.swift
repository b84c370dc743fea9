/// That facts with one predicate give conclusions with another, by one rule or by several in a row.
///
/// Read from the premise: the fact has `premise` as its predicate; what the conclusion has in a role stands
/// in the fact in one of `factRoles(for:)`. The fact must have an argument in each of `required`, none in
/// `absent`, and in each of `words` one whose head lemma is one of the words given. Beside an object that is a
/// fixed word (`be(X, leader, of: Y)`, `launch(X, attack, on: Y)`) a preposition may belong to that noun: for
/// "of" the noun's possessor ("Iraq's president") and for "be" its adjective or compound ("the Iraqi
/// president") serve as well.
public struct Entailment: Sendable, Equatable {
  public typealias Words = FixedWords<[String]>
  public typealias Condition = TypeCondition<[String]>
  public typealias Link = RoleLink<[String]>

  /// The predicate of the conclusion, and of the fact that gives it.
  public var conclusion: String
  public var premise: String
  public var links: [Link]
  /// Arguments of the fact that are fixed words.
  public var words: [Words]
  /// Arguments of the conclusion that are fixed words.
  public var conclusionWords: [Words]
  /// Roles that the fact must have, of each list one.
  public var required: [[String]]
  /// Roles that the fact must not have.
  public var absent: [String]
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
  /// Roles in the conclusion or the fact that the rules speak of; any other role means the same in both.
  var claimed: [String]

  /// The roles in the fact in which to find what the conclusion has as `role`; empty if the rules do not say.
  public func factRoles(for role: String) -> [String] {
    if let link = links.first(where: { $0.conclusion.contains(role) }) { return link.fact }
    return role == "subject" || role == "object" || claimed.contains(role) ? [] : [role]
  }

  /// True if `role` of the conclusion is a fixed word that the rules supply: "attack" of "launch an attack on".
  public func supplies(_ role: String) -> Bool {
    conclusionWords.contains { $0.roles.contains(role) }
  }
}

extension Entailment {
  /// What `chain` says, in the names of `book`.
  init(_ chain: Chain, in book: RuleBook) {
    let names = book.roles
    conclusion = chain.conclusion
    premise = chain.premise
    links = chain.links.map { Link(conclusion: names[$0.conclusion], fact: names[$0.fact]) }
    words = chain.words.map { Words(roles: names[$0.roles], words: $0.words) }
    conclusionWords = chain.conclusionWords.map { Words(roles: names[$0.roles], words: $0.words) }
    required = chain.required.map { names[$0] }
    absent = names[chain.absent]
    conditions = chain.conditions.map {
      Condition(roles: names[$0.roles], types: $0.types, excludes: $0.excludes)
    }
    temporal = chain.temporal
    negates = chain.negates
    isEquivalence = chain.isEquivalence
    cost = chain.cost
    rules = chain.directions.map { Int($0.rule) }
    steps = chain.directions.map { book.rule(Int($0.rule)).name(reversed: $0.reversed) }
    claimed = names[chain.claimed]
  }
}
