/// Questions that several facts answer together.
extension Archive {
  /// Answers a question that is written as facts with variables: "?x backs ?y, ?y captured mosul".
  func reply(toConjunction question: String, in article: String?) throws(StoreError) -> Reply {
    let conjunction: Conjunction
    let tokens = (try? reader.tokens(of: question)) ?? []
    let sources = try self.sources(for: tokens, in: article)
    let conjunctions = ConjunctionReader(reader: reader) { [reader] tokens in
      Spelled(
        tokens, reader: reader, names: sources.map { $0.names },
        counts: WordCounts(articles: sources.map { $0.counts })
      ).tokens
    }
    do {
      conjunction = try conjunctions.conjunction(question)
    } catch {
      return Reply(question: question, status: .notUnderstood, reason: Self.reason(for: error))
    }
    return try answerer.reply(to: conjunction, question: question, sources: self.sources(in: article))
  }

  /// The reply to a question whose participants are described by clauses; nil for any other.
  func joinedReply(to queries: [Query], in article: String?) throws(StoreError) -> Reply? {
    try answerer.joinedReply(to: queries, sources: sources(in: article))
  }

  private func sources(in article: String?) -> ConjunctionSolver.Sources {
    { [self] query throws(StoreError) in try sources(forLemmas: query.frame.lemmas, in: article) }
  }
}

extension Reply {
  /// Takes over what a join has to say: its answers, or at least how the question was read.
  mutating func take(_ joined: Reply) {
    if joined.status == .answered { self = joined } else { pattern = joined.pattern }
  }
}

extension Frame {
  /// The content words of all that is known.
  fileprivate var lemmas: [String] {
    let known = [subject, object].compactMap(\.self) + arguments.map(\.description)
    return [predicate] + known.filter { $0.kind != .wildcard }.flatMap(\.terms).map(\.lemma)
  }
}
