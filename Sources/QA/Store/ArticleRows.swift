import GRDB

/// Reads rows of the table `article`.
enum ArticleRows {
  private static let select = """
    SELECT number, id, title, date, source, url, words, first_sentence, sentences, first_fact, facts, text,
      (SELECT min(other.number) FROM article other WHERE other.words_hash = article.words_hash)
    FROM article
    """

  static func all(in database: Database) throws -> [StoredArticle] {
    let command = try Command(select + " ORDER BY number", in: database)
    var articles: [StoredArticle] = []
    try command.forEachRow { articles.append(article(of: command)) }
    return articles
  }

  static func article(_ reference: ArticleReference, in database: Database) throws -> StoredArticle? {
    switch reference {
    case .number(let number): try article(number: number, in: database)
    case .id(let id): try article(id: id, in: database)
    }
  }

  static func article(number: Int64, in database: Database) throws -> StoredArticle? {
    let command = try Command(select + " WHERE number = ?", in: database)
    try command.bind(number, at: 1)
    return try command.first { article(of: command) }
  }

  static func article(id: String, in database: Database) throws -> StoredArticle? {
    let command = try Command(select + " WHERE id = ?", in: database)
    try command.bind(id, at: 1)
    return try command.first { article(of: command) }
  }

  private static func article(of row: Command) -> StoredArticle {
    let number = row.integer(0)
    let original = row.integer(12)
    return StoredArticle(
      number: number,
      article: Article(
        id: row.string(1), title: row.optionalString(2),
        date: row.optionalString(3).flatMap(CalendarDate.init(iso:)),
        source: row.optionalString(4), url: row.optionalString(5), text: row.string(11)),
      wordCount: row.count(6), sentenceCount: row.count(8), factCount: row.count(10),
      copyOf: row.isNull(12) || original == number ? nil : original,
      sentenceNumbers: numbers(from: row.integer(7), count: row.integer(8)),
      factNumbers: numbers(from: row.integer(9), count: row.integer(10)))
  }

  /// The range of `count` numbers; empty for values that only a damaged file has.
  private static func numbers(from first: Int64, count: Int64) -> Range<Int64> {
    let (end, overflow) = first.addingReportingOverflow(count)
    return overflow || end < first ? first..<first : first..<end
  }
}
