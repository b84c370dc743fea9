extension Chain {
  /// This chain and then `next`, whose premise is this one's conclusion; nil if they do not fit.
  func followed(by next: Chain) -> Chain? {
    guard conclusion == next.premise, !negates, !goesRound(with: next), !losesObject(to: next),
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
    result.absent.formUnion(passing(next.absent))
    result.conditions = conditions
    result.temporal = temporal
    result.negates = next.negates
    result.isEquivalence = isEquivalence && next.isEquivalence
    result.cost += next.cost
    result.directions += next.directions
    result.path += next.path.dropFirst()
    result.claimed.formUnion(next.claimed)
    return result
  }

  /// True if the way would come to a frame for the second time. From one fixed word to another of the same
  /// frame ("head of" to "leader of") is allowed.
  private func goesRound(with next: Chain) -> Bool {
    let onward = next.path.dropFirst()
    guard let again = path.first(where: onward.contains) else { return false }
    return !(again == path.first && again == onward.last && words.contains { $0.words.count > 1 })
  }

  /// True if the middle has an object of which `next` knows nothing, for a verb means another thing without
  /// its object: who starts a firm does not begin.
  private func losesObject(to next: Chain) -> Bool {
    !next.speaks(of: .object)
      && (links.contains { $0.conclusion.meets(.object) }
        || conclusionWords.contains { $0.roles.meets(.object) })
  }

  /// What began or ended stays so only through rules that do not mark it again; the end of something ends
  /// what is the same, but not what merely follows from it.
  private func temporal(before next: Chain) -> Rule.Temporal? {
    switch (temporal, next.temporal) {
    case (let own, .same): return own == .until && !next.isEquivalence ? nil : own
    case (.same, let other): return other
    default: return nil
    }
  }

  /// False if an argument would have to be of two types that exclude each other, or has to be a fixed word in
  /// the one rule and of a type in the other: then the rules speak of different senses.
  private static func fit(_ words: [Words], _ conditions: [Condition]) -> Bool {
    for (index, condition) in conditions.enumerated() {
      if words.contains(where: { $0.roles.meets(condition.roles) }) { return false }
      for other in conditions[..<index] where other.roles.meets(condition.roles) {
        guard EntityType.allCases.contains(where: { condition.allows($0) && other.allows($0) }) else {
          return false
        }
      }
    }
    return true
  }

  /// Where the fact has what the middle has in `roles`: nil if this chain does not say, empty if it is a
  /// fixed word. `byPassing` tells whether a role that the rules do not speak of counts.
  private func trace(_ roles: RoleSet, byPassing: Bool = true) -> RoleSet? {
    for link in links where link.conclusion.meets(roles) { return link.fact }
    for word in conclusionWords where word.roles.meets(roles) { return RoleSet() }
    let passing = byPassing ? passing(roles) : RoleSet()
    return passing.isEmpty ? nil : passing
  }

  /// True if what `next` needs may stand in a role that this chain does not speak of: it changes nothing
  /// but the predicate, or it hands on the fixed word to which the role belongs ("became leader of").
  private func mayPass(to next: Chain) -> Bool {
    !next.words.isEmpty || words.isEmpty && links.allSatisfy { $0.conclusion == $0.fact }
  }

  private func links(before next: Chain) -> [Link] {
    var result: [Link] = []
    for link in next.links {
      if let fact = trace(link.fact), !fact.isEmpty {
        result.append(Link(conclusion: link.conclusion, fact: fact))
      }
    }
    for link in links {
      let passing = next.passing(link.conclusion)
      if !passing.isEmpty { result.append(Link(conclusion: passing, fact: link.fact)) }
    }
    return result
  }

  private func words(before next: Chain) -> [Words]? {
    var result = words
    for needed in next.words {
      if let given = conclusionWords.first(where: { $0.roles.meets(needed.roles) }) {
        guard given.words.contains(where: needed.words.contains) else { return nil }
      } else if let fact = trace(needed.roles, byPassing: false) {
        result.append(Words(roles: fact, words: needed.words))
      } else {
        return nil
      }
    }
    return result
  }

  /// Fixed words of the middle that stand in the conclusion too.
  private func carriedWords(through next: Chain) -> [Words] {
    conclusionWords.compactMap { given in
      if let link = next.links.first(where: { $0.fact.meets(given.roles) }) {
        return Words(roles: link.conclusion, words: given.words)
      }
      let passing = next.passing(given.roles)
      return passing.isEmpty ? nil : Words(roles: passing, words: given.words)
    }
  }

  private func required(before next: Chain) -> [RoleSet]? {
    var result = required
    let mayPass = mayPass(to: next)
    for roles in next.required {
      guard let fact = trace(roles, byPassing: mayPass) else { return nil }
      if !fact.isEmpty, fact != .subject, !result.contains(fact) { result.append(fact) }
    }
    return result
  }

  private func conditions(before next: Chain) -> [Condition]? {
    var result = conditions
    for condition in next.conditions {
      guard let fact = trace(condition.roles, byPassing: mayPass(to: next)), !fact.isEmpty else { return nil }
      let moved = Condition(roles: fact, types: condition.types, excludes: condition.excludes)
      if !result.contains(moved) { result.append(moved) }
    }
    return result
  }

  /// True if the premise has an argument in one of `roles`.
  private func speaks(of roles: RoleSet) -> Bool {
    links.contains { $0.fact.meets(roles) } || words.contains { $0.roles.meets(roles) }
      || required.contains { $0.meets(roles) } || conditions.contains { $0.roles.meets(roles) }
  }
}
