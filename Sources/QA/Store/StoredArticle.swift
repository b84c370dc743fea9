/// An article in the store.
public struct StoredArticle: Sendable, Equatable {
  /// Counts from 1 in the order of loading; never given to another article.
  public var number: Int64
  public var article: Article
  /// How many words, sentences and facts it has.
  public var wordCount: Int
  public var sentenceCount: Int
  public var factCount: Int
  /// The number of the first stored article with the same words (case, spacing and punctuation aside) if that
  /// is another one: what this one says is then no independent evidence.
  public var copyOf: Int64?

  /// The numbers of its sentences in the table `sentence`.
  var sentenceNumbers: Range<Int64>
  /// The numbers of its facts.
  public var factNumbers: Range<Int64>

  public var id: String { article.id }
  public var title: String? { article.title }
  public var date: CalendarDate? { article.date }
  public var source: String? { article.source }
  public var url: String? { article.url }
  public var text: String { article.text }
}

/// An article by its number or by its id.
public enum ArticleReference: Sendable, Hashable {
  case number(Int64)
  case id(String)
}
