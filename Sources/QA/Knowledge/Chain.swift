/// One rule or several in a row, as the search for entailments joins them: `Entailment` with roles as bits.
struct Chain: Hashable {
  typealias Words = FixedWords<RoleSet>
  typealias Condition = TypeCondition<RoleSet>
  typealias Link = RoleLink<RoleSet>

  var conclusion: String
  var premise: String
  var links: [Link]
  var words: [Words]
  var conclusionWords: [Words]
  var required: [RoleSet]
  var absent: RoleSet
  var conditions: [Condition]
  var temporal: Rule.Temporal
  var negates: Bool
  var isEquivalence: Bool
  var cost: Double
  /// The rules, from the fact to the conclusion.
  var directions: [RuleBook.Direction]
  /// The names of the frames on the way, from the fact to the conclusion: "take control", "capture", "control".
  var path: [String]
  /// Roles that the rules speak of.
  var claimed: RoleSet

  /// Of `roles` those that the rules do not speak of, so that they mean the same on both sides.
  func passing(_ roles: RoleSet) -> RoleSet {
    roles.subtracting(claimed).subtracting(RoleSet.subject.union(.object))
  }

  /// True if it says of facts with the predicate just what they say themselves.
  var saysNothing: Bool {
    premise == conclusion && !negates && temporal == .same && words.isEmpty
      && links.allSatisfy { $0.conclusion == $0.fact }
  }
}

extension Chain {
  /// One rule by itself, read in one direction.
  init(_ rule: Rule, _ direction: RuleBook.Direction) {
    let from = direction.reversed ? rule.conclusion : rule.premise
    let to = direction.reversed ? rule.premise : rule.conclusion
    premise = from.predicate
    conclusion = to.predicate
    links = []
    claimed = RoleSet()
    for argument in to.arguments {
      claimed.formUnion(argument.roles)
      guard case .variable(let name) = argument.value, let fact = from.roles(of: name) else { continue }
      links.append(Link(conclusion: argument.roles, fact: fact))
    }
    required = []
    absent = RoleSet()
    for argument in from.arguments {
      claimed.formUnion(argument.roles)
      if argument.value == .absent {
        absent.formUnion(argument.roles)
      } else if !argument.isOptional, argument.roles != .subject {
        required.append(argument.roles)
      }
    }
    words = Self.words(of: from)
    conclusionWords = Self.words(of: to)
    conditions = rule.conditions.compactMap { condition in
      from.roles(of: condition.variable).map {
        Condition(roles: $0, types: condition.types, excludes: condition.excludes)
      }
    }
    temporal = rule.temporal
    negates = rule.negates
    isEquivalence = rule.isEquivalence
    cost = rule.cost
    directions = [direction]
    path = [from.name, to.name]
  }

  private static func words(of frame: RuleFrame) -> [Words] {
    var result: [Words] = []
    for argument in frame.arguments {
      if case .words(let words) = argument.value { result.append(Words(roles: argument.roles, words: words)) }
    }
    return result
  }
}
