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
      let terms = matcher.mentions.terms
      let parts = description.names.isEmpty ? [description.head.lemma] : description.names.map(\.lemma)
      let name = parts.joined(separator: " ")
      let places = [name, terms.aliases.canonical(name)].flatMap { terms.geography.demonyms(of: $0) }
      let names = terms.aliases.names(of: name) + places + parts
      return !names.contains { isWritten($0, in: views) }
    }.map(\.text)
  }

  private func isWritten(_ name: String, in views: [ArticleView]) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    return views.contains { view in
      view.sentences.contains { sentence in
        words.allSatisfy { word in
          sentence.words.contains { written in
            written.lowercased == word || written.lemma == word
              || written.lowercased.split(separator: "-").contains { $0 == word }
          }
        }
      }
    }
  }
}
