extension ConflictFinder {
  /// The reply with what contradicts its answers noted on them.
  func contested(_ reply: Reply) -> Reply {
    var reply = reply
    for index in reply.answers.indices {
      guard let number = reply.answers[index].evidence.first?.fact,
        let fact = views.lazy.flatMap(\.facts).first(where: { $0.number == number })?.fact
      else { continue }
      let sides =
        conflicts(withPredicate: fact.predicate.lemma).first { conflict in
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
