import GRDB

/// The tables of a store and how older stores are brought up to date.
enum Schema {
  /// Marks a file as ours (PRAGMA application_id): "ANws".
  static let applicationID: Int64 = 0x414E_7773

  /// The steps from an empty database to today's, in order; a step that was released is never changed.
  /// PRAGMA user_version counts the steps a store has taken.
  private static let migrations: [(name: String, sql: String)] = [
    ("articles, sentences, facts and their index", first)
  ]

  static var version: Int64 { Int64(migrations.count) }

  /// True if steps are missing.
  static func isBehind(_ database: Database) throws -> Bool {
    try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0 < version
  }

  /// Takes the steps that are missing. Must run in a transaction that locks out other writers.
  static func migrate(_ database: Database) throws {
    let taken = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard taken < migrations.count else { return }
    for migration in migrations[max(taken, 0)...] { try database.execute(sql: migration.sql) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  /// Sentences and facts of one article are numbered without gaps, so that the article's row tells which they
  /// are; numbers are never used again (`counter` holds the last ones).
  private static let first = """
    CREATE TABLE article (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      date TEXT,                         -- ISO 8601: year, year-month or year-month-day
      source TEXT,
      url TEXT,
      words_hash INTEGER,                -- equal in copies of one text
      words INTEGER NOT NULL,
      first_sentence INTEGER NOT NULL,
      sentences INTEGER NOT NULL,
      first_fact INTEGER NOT NULL,
      facts INTEGER NOT NULL,
      text BLOB NOT NULL                 -- UTF-8
    ) STRICT;
    CREATE INDEX article_by_words ON article(words_hash);
    CREATE TABLE sentence (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL,
      start INTEGER NOT NULL,            -- bytes of the article's text, half-open
      "end" INTEGER NOT NULL,
      words BLOB NOT NULL                -- see SentenceCoding
    ) STRICT;
    CREATE TABLE fact (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL,
      sentence INTEGER NOT NULL,         -- within the article, from 0
      predicate TEXT NOT NULL,
      subject TEXT,
      object TEXT,
      factuality TEXT NOT NULL,
      rest BLOB NOT NULL                 -- see FactCoding
    ) STRICT;
    -- The index: in which facts of which article a predicate (kind 0), a content word (1) or a name (2) occurs.
    CREATE TABLE posting (
      kind INTEGER NOT NULL,
      term TEXT NOT NULL,
      article INTEGER NOT NULL,
      count INTEGER NOT NULL,
      facts BLOB NOT NULL,               -- see PostingList
      PRIMARY KEY (kind, term, article)
    ) STRICT, WITHOUT ROWID;
    -- What to look up in the index when an article goes.
    CREATE TABLE article_terms (article INTEGER PRIMARY KEY, terms BLOB NOT NULL) STRICT;
    CREATE TABLE counter (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO counter VALUES ('article', 0), ('sentence', 0), ('fact', 0), ('searchable', 0);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE alias (name TEXT PRIMARY KEY, canonical TEXT NOT NULL) STRICT, WITHOUT ROWID;
    """
}
