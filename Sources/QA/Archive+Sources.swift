import Synchronization

/// The articles looked at last, as answering needs them.
final class ArticleViews: Sendable {
  private let kept = Mutex<[Int64: ArticleView]>([:])
  private static let most = 256

  func view(_ number: Int64) -> ArticleView? {
    kept.withLock { $0[number] }
  }

  func keep(_ view: ArticleView) {
    kept.withLock { kept in
      if kept.count >= Self.most { kept.removeAll() }
      kept[view.number] = view
    }
  }

  func forget() {
    kept.withLock { $0.removeAll() }
  }
}

extension Archive {
  /// How many articles one question looks at.
  private static let mostArticles = 60

  /// The articles that a question is held against: the one named, all where there are few, else those with
  /// the most of the question's words in their facts.
  func sources(for question: [Token], in article: String?) throws(StoreError) -> [ArticleView] {
    try sources(in: article) { self.lemmas(of: question) }
  }

  /// The same for the content words of a question, in lower case.
  func sources(forLemmas lemmas: [String], in article: String?) throws(StoreError) -> [ArticleView] {
    try sources(in: article) { lemmas }
  }

  private func sources(in article: String?, lemmas: () -> [String]) throws(StoreError) -> [ArticleView] {
    if let article {
      guard let stored = try store.article(id: article) else { return [] }
      return [try view(of: stored)]
    }
    if let all = try allSources() { return all }
    return try views(of: numbers(matching: lemmas()))
  }

  /// All articles, where they are so few that one question looks at them all.
  func allSources() throws(StoreError) -> [ArticleView]? {
    let numbers = try store.articleNumbers()
    return numbers.count <= Self.mostArticles ? try views(of: numbers) : nil
  }

  /// The articles of these numbers, those left out that are no more.
  func views(of numbers: [Int64]) throws(StoreError) -> [ArticleView] {
    var found: [ArticleView] = []
    for number in numbers where !isStopped() {
      if let kept = views.view(number) {
        found.append(kept)
      } else if let stored = try store.article(number: number) {
        found.append(try view(of: stored))
      }
    }
    return found
  }

  private func view(of stored: StoredArticle) throws(StoreError) -> ArticleView {
    if let kept = views.view(stored.number) { return kept }
    let (sentences, read) = try store.contents(of: stored.number)
    let facts = read.map { stored in
      var stored = stored
      if let fact = stored.fact.byAnnouncer(in: sentences) { stored.fact = fact }
      return stored
    }
    let view = ArticleView(
      number: stored.number, id: stored.id, date: stored.date, text: stored.text, sentences: sentences,
      facts: facts)
    views.keep(view)
    return view
  }

  private func lemmas(of question: [Token]) -> [String] {
    analyzer.annotate([question]).flatMap { sentence in
      sentence.words.indices.filter { reader.describer.isContent($0, in: sentence) }
        .map { sentence.words[$0].lemma }
    }
  }

  /// The articles whose facts hold the most of a question's content words, rare words counting more.
  private func numbers(matching lemmas: [String]) throws(StoreError) -> [Int64] {
    var weights: [Int64: Double] = [:]
    for lemma in lemmas {
      let articles = try store.articles(withTerm: lemma)
      for article in articles { weights[article, default: 0] += 1 / Double(articles.count + 1) }
    }
    return weights.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.prefix(Self.mostArticles).map(\.key)
      .sorted()
  }
}
