extension ConflictFinder {
  /// The reply with what contradicts its answers noted on them.
  func contested(_ reply: Reply) -> Reply {
    var reply = reply
    let told = Set(reply.answers.compactMap { $0.evidence.first?.fact })
    if told.isEmpty { return reply }
    var predicates: [Int64: String] = [:]
    for stored in views.lazy.flatMap(\.facts) where told.contains(stored.number) {
      predicates[stored.number] = stored.fact.predicate.lemma
    }
    var conflicts: [String: [Conflict]] = [:]
    for lemma in Set(predicates.values) { conflicts[lemma] = self.conflicts(withPredicate: lemma) }
    for index in reply.answers.indices {
      guard let number = reply.answers[index].evidence.first?.fact, let lemma = predicates[number] else {
        continue
      }
      let sides =
        conflicts[lemma, default: []].first { conflict in
          conflict.sides.contains { $0.evidence.contains { $0.fact == number } }
        }?.sides ?? []
      reply.answers[index].contested = sides.compactMap { side in
        guard let evidence = side.evidence.first, evidence.fact != number else { return nil }
        return Contrary(claim: side.claim, evidence: evidence)
      }
    }
    return reply
  }
}
