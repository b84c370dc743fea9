/// An article with its sentences and the facts read in them.
public struct AnalyzedArticle: Sendable {
  public var article: Article
  public var sentences: [Sentence]
  public var facts: [Fact]

  public init(article: Article, sentences: [Sentence], facts: [Fact]) {
    self.article = article
    self.sentences = sentences
    self.facts = facts
  }
}
