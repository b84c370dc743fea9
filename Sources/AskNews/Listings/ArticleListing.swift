import QA

/// Articles with how much is in them.
struct ArticleListing: Listing {
  let articles: [StoredArticle]

  let wordsIfEmpty = "no articles yet"
  var hint: String { articles.isEmpty ? ".load FILE reads some" : "" }

  init(_ archive: Archive) throws(StoreError) {
    articles = try archive.store.articles()
  }

  var table: Table {
    Table(
      ["number", "article", "date", "source", "title", "sentences", "facts"],
      articles.enumerated().map { index, article in
        [
          .integer(index + 1), .string(article.id), .string(article.date?.iso), .string(article.source),
          .string(article.title), .integer(article.sentenceCount), .integer(article.factCount),
        ]
      })
  }

  func text(in style: Style) -> String {
    let rows = articles.enumerated().map { index, article in
      [
        "\(index + 1)", article.id.visible, article.date?.iso ?? "",
        "\(Counted(article.sentenceCount, "sentence"))", "\(Counted(article.factCount, "fact"))",
        article.title?.visible ?? "",
      ]
    }
    return Columns(rows, rightAligned: [0, 3, 4]).text(within: style.width)
  }
}
