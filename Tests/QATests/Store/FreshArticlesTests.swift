import QA
import Testing

/// A store in memory answers the same before and after it has tables.
struct FreshArticlesTests {
  private func articles() -> [AnalyzedArticle] {
    let archive = [
      Article(id: "a", text: "The army captured Kalat on Monday. It was quiet."),
      Article(
        id: "b", title: "Talks", date: CalendarDate(iso: "2017-09-16"), source: "x", url: "y",
        text: "Omar met the minister in Dara."),
      Article(id: "copy", text: "the army captured Kalat on monday . it was quiet ."),
      Article(id: "empty", text: ""),
    ]
    let analyzer = Analyzer()
    let extractor = Extractor()
    return archive.map { article in
      let sentences = analyzer.sentences(in: article.text)
      return AnalyzedArticle(
        article: article, sentences: sentences,
        facts: extractor.facts(in: sentences, published: article.date))
    }
  }

  private func expectSame(_ store: FactStore, as tables: FactStore) throws {
    let numbers = try tables.articleNumbers()
    #expect(try store.articleNumbers() == numbers)
    for number in numbers + [0, -1, 99] {
      #expect(try store.article(number: number) == tables.article(number: number))
      #expect(try store.sentences(of: number) == tables.sentences(of: number))
      #expect(try store.facts(inArticle: number) == tables.facts(inArticle: number))
    }
    #expect(try store.article(id: "b") == tables.article(id: "b"))
    #expect(try store.article(id: "none") == nil)
  }

  @Test func theSameWithTablesAndWithout() throws {
    let articles = articles()
    let fresh = try FactStore()
    let tables = try FactStore()
    _ = try tables.articles()
    #expect(try fresh.add(articles) == tables.add(articles))
    try expectSame(fresh, as: tables)
    #expect(try fresh.articles() == tables.articles())  // makes the tables
    try expectSame(fresh, as: tables)
    #expect(try fresh.stats() == tables.stats())
  }

  @Test func theSameArticleAgainChangesNothing() throws {
    let articles = articles()
    let store = try FactStore()
    #expect(try store.add(articles[0]) == .added)
    #expect(try store.contains(articles[0].article))
    #expect(try store.add([articles[0], articles[1]]) == [.unchanged, .added])
  }

  @Test func anotherTextTakesThePlace() throws {
    var articles = articles()
    let store = try FactStore()
    try store.add(articles)
    articles[1].article.id = "a"
    #expect(try store.add(articles[1]) == .replaced)
    #expect(try store.article(id: "a")?.article == articles[1].article)
    #expect(try store.articleNumbers().count == articles.count)
  }

  @Test func manyArticlesGoIntoTables() throws {
    let store = try FactStore()
    let many = (1...40).map {
      AnalyzedArticle(article: Article(id: "\($0)", text: "x"), sentences: [], facts: [])
    }
    #expect(try store.add(many) == many.map { _ in .added })
    #expect(try store.articleNumbers() == many.indices.map { Int64($0) + 1 })
  }
}
