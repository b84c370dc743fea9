extension RuleBook {
  /// How far and how wide rules are followed.
  public struct Limits: Sendable {
    /// The most rules in a row.
    public var steps: Int
    /// The most entailments of one predicate; what is beyond is left out.
    public var entailments: Int

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
      from: predicate, limits: limits, units: index.concluding, next: \.premise,
      fits: { $0.conclusionWords.allSatisfy { has(words, $0) } },
      join: { found, unit in unit.followed(by: found) })
  }

  /// What follows from a fact with `predicate`, the cheapest first, then in the order of the rules.
  ///
  /// With `negates` in an entailment the fact makes the conclusion false. A fact that is itself denied makes
  /// all those false of which it is a conclusion: to use that, ask for the conclusions of the question.
  public func conclusions(
    of predicate: String, words: HeadWords = [:], limits: Limits = Limits()
  ) -> [Entailment] {
    search(
      from: predicate, limits: limits, units: index.startingFrom, next: \.conclusion,
      fits: { $0.words.allSatisfy { has(words, $0) } },
      join: { found, unit in found.followed(by: unit) })
  }

  /// Breadth first: the rules at `predicate`, then those at the predicates they lead to.
  private func search(
    from predicate: String, limits: Limits, units: PredicateIndex, next: (Chain) -> String,
    fits: (Chain) -> Bool, join: (Chain, Chain) -> Chain?
  ) -> [Entailment] {
    var found = ChainSet(limit: limits.entailments)
    var known: [String: [Chain]] = [:]
    func rules(at predicate: String) -> [Chain] {
      if let rules = known[predicate] { return rules }
      let rules = units[predicate].map(chain)
      known[predicate] = rules
      return rules
    }
    var level: [Chain] = []
    for unit in rules(at: predicate) where fits(unit) && found.insert(unit) { level.append(unit) }
    for _ in 1..<max(1, limits.steps) where !found.isFull {
      var further: [Chain] = []
      for chain in level {
        for unit in rules(at: next(chain)) {
          guard let longer = join(chain, unit), fits(longer), found.insert(longer) else { continue }
          further.append(longer)
        }
        if found.isFull { break }
      }
      level = further
    }
    let entailments = found.sorted().map { Entailment($0, in: self) }
    guard !switchedOff.isEmpty else { return entailments }
    return entailments.filter { $0.steps.allSatisfy { !switchedOff.contains($0) } }
  }

  /// True if `words` has one of the words in one of the roles.
  private func has(_ words: HeadWords, _ fixed: Chain.Words) -> Bool {
    roles[fixed.roles].contains { role in words[role].map(fixed.words.contains) ?? false }
  }
}

/// The chains found so far, each said once.
private struct ChainSet {
  /// What a chain says, without its conditions and the way there.
  private struct Claim: Hashable {
    var premise: String
    var conclusion: String
    var links: [Chain.Link]
    var words: [Chain.Words]
    var temporal: Rule.Temporal
    var negates: Bool
  }

  private let limit: Int
  private var chains: [Chain] = []
  private var places: [Claim: [Int]] = [:]

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { chains.count >= limit }

  /// Enters a chain unless one that says the same under no more conditions is there, or the set is
  /// full; true if it was entered.
  mutating func insert(_ chain: Chain) -> Bool {
    guard !isFull, !chain.saysNothing else { return false }
    let claim = Claim(
      premise: chain.premise, conclusion: chain.conclusion, links: chain.links,
      words: chain.words, temporal: chain.temporal, negates: chain.negates)
    let same = places[claim] ?? []
    if let place = same.first(where: { chains[$0].asksNoMore(than: chain) }) {
      if chain.cost < chains[place].cost, chain.asksNoMore(than: chains[place]) {
        chains[place] = chain
      }
      return false
    }
    places[claim] = same + [chains.count]
    chains.append(chain)
    return true
  }

  /// The cheapest first, then as they were found.
  func sorted() -> [Chain] {
    chains.indices.sorted { (chains[$0].cost, $0) < (chains[$1].cost, $1) }
      .map { chains[$0] }
  }
}

extension Chain {
  /// True if a fact that `other` takes is taken by this one too, given that both say the same.
  fileprivate func asksNoMore(than other: Chain) -> Bool {
    required.allSatisfy(other.required.contains) && conditions.allSatisfy(other.conditions.contains)
  }
}
