/// The front door: load articles, ask questions, look at what was read.
public final class Archive: Sendable {
  public let store: FactStore
  public let analyzer: Analyzer
  public let extractor: Extractor

  public init(
    store: FactStore, analyzer: Analyzer = Analyzer(), extractor: Extractor = Extractor()
  ) {
    self.store = store
    self.analyzer = analyzer
    self.extractor = extractor
  }

  /// Sentences and facts of an article, without storing them.
  public func analyze(_ article: Article) -> AnalyzedArticle {
    let sentences = analyzer.sentences(in: article.text)
    return AnalyzedArticle(article: article, sentences: sentences, facts: extractor.facts(in: sentences))
  }

  /// Reads `articles` on all cores and stores them in order; an article already stored with the same text
  /// changes nothing.
  public func load(_ articles: [Article]) throws(StoreError) {
  }

  /// Answers a question from the facts in the store; with `article` from that article alone.
  public func ask(_ question: String, in article: String? = nil) throws(StoreError) -> Reply {
    Reply(question: question, status: .notUnderstood, reason: "nothing can be asked yet")
  }
}
