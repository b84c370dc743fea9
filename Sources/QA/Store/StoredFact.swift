/// A fact in the store.
public struct StoredFact: Sendable, Equatable {
  /// Counts from 1 in the order of loading; never given to another fact.
  public var number: Int64
  /// The number of its article.
  public var article: Int64
  public var articleID: String
  public var fact: Fact

  public init(number: Int64, article: Int64, articleID: String, fact: Fact) {
    self.number = number
    self.article = article
    self.articleID = articleID
    self.fact = fact
  }

  /// A name that depends on the content alone: 16 hexadecimal digits.
  public var id: String { fact.contentID(inArticle: articleID) }
}
