extension RuleBook {
  /// How far and how wide rules are followed.
  public struct Limits: Sendable {
    /// The most rules in a row.
    public var steps = 3
    /// The most entailments of one predicate; what is beyond is left out.
    public var entailments = 1000

    public init(steps: Int = 3, entailments: Int = 1000) {
      self.steps = steps
      self.entailments = entailments
    }
  }

  /// What is known of the arguments of a question or fact: role to lemma of the head.
  public typealias HeadWords = [String: String]

  /// The facts that would give a conclusion with `predicate`, the cheapest first, then in the order of the
  /// rules.
  ///
  /// Rules whose conclusion has a fixed word (`be(X, leader, of: Y)`) are only used if `words` has it.
  public func premises(
    of predicate: String, words: HeadWords = [:], limits: Limits = Limits()
  ) -> [Entailment] {
    search(
      concluding[predicate] ?? [], limits: limits,
      fits: { $0.conclusionWords.allSatisfy { Self.has(words, $0) } },
      further: { entailment in
        (concluding[entailment.premise] ?? []).map { self.entailment($0).followed(by: entailment) }
      })
  }

  /// What follows from a fact with `predicate`, the cheapest first, then in the order of the rules.
  ///
  /// With `negates` in an entailment the fact makes the conclusion false. A fact that is itself denied makes
  /// all those false of which it is a conclusion: to use that, ask for the conclusions of the question.
  public func conclusions(
    of predicate: String, words: HeadWords = [:], limits: Limits = Limits()
  ) -> [Entailment] {
    search(
      startingFrom[predicate] ?? [], limits: limits,
      fits: { $0.words.allSatisfy { Self.has(words, $0) } },
      further: { entailment in
        (startingFrom[entailment.conclusion] ?? []).map { entailment.followed(by: self.entailment($0)) }
      })
  }

  /// Breadth first from `start`, each step by `further`.
  private func search(
    _ start: [Direction], limits: Limits, fits: (Entailment) -> Bool,
    further: (Entailment) -> [Entailment?]
  ) -> [Entailment] {
    var found: [Entailment] = []
    var places: [Entailment.Claim: [Int]] = [:]
    /// Enters an entailment unless one that says the same under no more conditions is there.
    func enter(_ entailment: Entailment) -> Bool {
      guard !entailment.saysNothing, fits(entailment) else { return false }
      let claim = entailment.claim
      if let place = places[claim]?.first(where: { found[$0].asksNoMore(than: entailment) }) {
        let same = entailment.asksNoMore(than: found[place])
        if same, entailment.cost < found[place].cost { found[place] = entailment }
        return false
      }
      places[claim, default: []].append(found.count)
      found.append(entailment)
      return true
    }
    var level: [Entailment] = []
    for direction in start where found.count < limits.entailments {
      let entailment = entailment(direction)
      if enter(entailment) { level.append(entailment) }
    }
    for _ in 1..<max(1, limits.steps) {
      var next: [Entailment] = []
      for entailment in level where found.count < limits.entailments {
        for case .some(let longer) in further(entailment) where found.count < limits.entailments {
          if enter(longer) { next.append(longer) }
        }
      }
      level = next
    }
    return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(
      \.element)
  }

  /// True if `words` has one of the words in one of the roles.
  private static func has(_ words: HeadWords, _ fixed: Entailment.Words) -> Bool {
    fixed.roles.contains { role in words[role].map(fixed.words.contains) ?? false }
  }
}

extension Entailment {
  /// What it says, without its conditions and the way there.
  struct Claim: Hashable {
    var predicates: [String]
    var links: [Link]
    var words: [Words]
    var temporal: Rule.Temporal
    var negates: Bool
  }

  var claim: Claim {
    Claim(
      predicates: [premise, conclusion], links: links, words: words, temporal: temporal, negates: negates)
  }

  /// True if a fact that `other` takes is taken by this one too, given that both say the same.
  func asksNoMore(than other: Entailment) -> Bool {
    required.allSatisfy(other.required.contains) && conditions.allSatisfy(other.conditions.contains)
  }
}
