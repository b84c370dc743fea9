extension Archive {
  /// Works out anew who is who in the stored articles with one of `names`, whose meaning has changed. Sentences and facts
  /// stay as they were read.
  func resolveAnew(naming names: [String]) throws(StoreError) {
    var numbers: Set<Int64> = []
    for name in names { numbers.formUnion(try articles(naming: name)) }
    let coreference = Coreference(aliases: aliases)
    var changed: [AnalyzedArticle] = []
    for number in numbers.sorted() where !isStopped() {
      guard let stored = try store.article(number: number) else { continue }
      let (sentences, read) = try store.contents(of: number)
      let facts = read.map(\.fact)
      let entities = coreference.resolve(sentences)
      let resolved = facts.map { $0.resolvedAnew(with: entities) }
      guard resolved != facts else { continue }
      changed.append(AnalyzedArticle(article: stored.article, sentences: sentences, facts: resolved))
    }
    if changed.isEmpty || isStopped() { return }
    try store.replace(changed)
    views.forget()
  }

  /// The articles whose facts have all content words of a name.
  private func articles(naming name: String) throws(StoreError) -> Set<Int64> {
    var found: Set<Int64>?
    for word in name.split(separator: " ") {
      let articles = Set(try store.articles(withTerm: String(word), limit: .max))
      if articles.isEmpty { continue }
      found = found.map { $0.intersection(articles) } ?? articles
    }
    return found ?? []
  }
}
