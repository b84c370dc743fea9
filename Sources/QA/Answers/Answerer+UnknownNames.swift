extension Answerer {
  /// The names that a question asks with and no article has, in the order of the question; a noun that is no word of
  /// the language, as `isWord` tells, counts as a name.
  func unknownNames(
    of queries: [Query], in views: [ArticleView], isWord: (String) -> Bool
  ) -> [String] {
    guard let query = queries.first else { return [] }
    let known = matcher.known(of: query.frame, reading: PredicateReading(lemma: query.frame.predicate))
      .map(\.description).filter {
        $0.kind == .name || $0.kind == .common && !isWord($0.head.lemma)
      }
    return known.sorted { $0.headIndex < $1.headIndex }.filter { description in
      !views.contains { matcher.mentions.isWritten(description, in: $0) }
    }.map(\.text)
  }
}
