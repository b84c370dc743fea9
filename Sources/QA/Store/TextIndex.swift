import GRDB

/// Full text search over sentences (FTS5): words in any case, with or without their accents.
///
/// The index holds no text of its own. The counter `searchable` says up to which sentence it goes; it is made
/// when it is first needed, which an article read once and asked about once never does.
enum TextIndex {
  private static let create = """
    CREATE VIRTUAL TABLE IF NOT EXISTS sentence_text USING fts5(text, content = '', tokenize = "unicode61 remove_diacritics 2")
    """
  private static let text = """
    CAST(substr(article.text, sentence.start + 1, sentence."end" - sentence.start) AS TEXT)
    """

  /// The number of the last sentence in the index; 0 if there is none.
  private static func last(_ database: Database) throws -> Int64 {
    let command = try Command("SELECT last FROM counter WHERE name = 'searchable'", in: database)
    return try command.first { command.integer(0) } ?? 0
  }

  /// True if sentences were added since the last update.
  static func isBehind(_ database: Database) throws -> Bool {
    let command = try Command("SELECT last FROM counter WHERE name = 'sentence'", in: database)
    return try command.first { command.integer(0) } ?? 0 > last(database)
  }

  /// Takes in the sentences that are new. Must run in a transaction.
  static func update(_ database: Database) throws {
    guard try isBehind(database) else { return }
    try database.execute(sql: create)
    let insert = try Command(
      """
      INSERT INTO sentence_text(rowid, text)
      SELECT sentence.number, \(text) FROM sentence JOIN article ON article.number = sentence.article
      WHERE sentence.number > ? ORDER BY sentence.number
      """, in: database)
    try insert.bind(try last(database), at: 1)
    try insert.run()
    try database.execute(
      sql: """
        UPDATE counter SET last = (SELECT last FROM counter WHERE name = 'sentence') WHERE name = 'searchable'
        """)
  }

  /// Takes an article out that is still stored.
  static func remove(_ article: StoredArticle, from database: Database) throws {
    let end = min(article.sentenceNumbers.upperBound, try last(database) + 1)
    guard article.sentenceNumbers.lowerBound < end else { return }
    let delete = try Command(
      """
      INSERT INTO sentence_text(sentence_text, rowid, text)
      SELECT 'delete', sentence.number, \(text) FROM sentence JOIN article ON article.number = sentence.article
      WHERE sentence.number >= ? AND sentence.number < ?
      """, in: database)
    try delete.bind(article.sentenceNumbers.lowerBound, at: 1)
    try delete.bind(end, at: 2)
    try delete.run()
  }

  /// The sentences that match, best first (BM25), of equals the first.
  static func search(
    _ pattern: TextPattern, limit: Int, in database: Database
  ) throws -> [SentenceHit] {
    let select = try Command(
      """
      SELECT sentence.article, article.id, sentence.number - article.first_sentence, sentence.start,
        sentence."end", \(text)
      FROM sentence_text JOIN sentence ON sentence.number = sentence_text.rowid
        JOIN article ON article.number = sentence.article
      WHERE sentence_text MATCH ?1 ORDER BY bm25(sentence_text), sentence.number LIMIT ?2
      """, in: database)
    try select.bind(pattern.expression, at: 1)
    try select.bind(limit, at: 2)
    var hits: [SentenceHit] = []
    try select.forEachRow {
      let start = select.count(3)
      hits.append(
        SentenceHit(
          article: select.integer(0), articleID: select.string(1), sentence: select.count(2),
          range: start..<max(start, select.count(4)), text: select.string(5)))
    }
    return hits
  }
}
