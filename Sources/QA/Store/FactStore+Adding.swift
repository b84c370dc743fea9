import GRDB

extension FactStore {
  /// What adding an article did.
  public enum Outcome: Sendable, Equatable {
    case added
    /// It was there already, with this text and all that is known of it.
    case unchanged
    /// Its text or what is known of it had changed: it keeps its number, its facts have new ones.
    case replaced
  }

  /// Stores an article with its sentences and facts.
  @discardableResult
  public func add(_ article: AnalyzedArticle) throws(StoreError) -> Outcome {
    try add(CollectionOfOne(article))[0]
  }

  /// Stores articles in one transaction: after an error none of them is there. They are all taken before the
  /// transaction begins, so that a sequence that is slow keeps nobody waiting.
  @discardableResult
  public func add(_ articles: some Sequence<AnalyzedArticle>) throws(StoreError) -> [Outcome] {
    let articles = Array(articles)
    if let outcomes = addFresh(articles) { return outcomes }
    let aliases = try aliasTable()
    return try write { database in
      var writer = try ArticleWriter(database, aliases: aliases)
      let outcomes = try articles.map { try writer.add($0) }
      try writer.finish()
      if indexesTextEagerly { try TextIndex.update(database) }
      return outcomes
    }
  }

  /// Stores articles that are there already with what was read in them anew, in one transaction.
  func replace(_ articles: [AnalyzedArticle]) throws(StoreError) {
    let aliases = try aliasTable()
    try write { database in
      var writer = try ArticleWriter(database, aliases: aliases)
      for article in articles { _ = try writer.add(article, isReread: true) }
      try writer.finish()
      if indexesTextEagerly { try TextIndex.update(database) }
    }
  }

  /// True if the store has exactly this article: adding it would change nothing.
  public func contains(_ article: Article) throws(StoreError) -> Bool {
    try self.article(id: article.id)?.article == article
  }

  /// Removes an article with its sentences and facts; false if there is none.
  @discardableResult
  public func remove(article: ArticleReference) throws(StoreError) -> Bool {
    try write { database in
      guard let stored = try ArticleRows.article(article, in: database) else { return false }
      try ArticleWriter.remove(stored, from: database)
      return true
    }
  }
}
