import GRDB

/// A sentence that a text search found.
public struct SentenceHit: Sendable, Equatable {
  /// The number of the article.
  public var article: Int64
  public var articleID: String
  /// The number of the sentence within the article, from 0.
  public var sentence: Int
  /// UTF-8 byte offsets in the article's text.
  public var range: TextRange
  /// The sentence as it stands in the article.
  public var text: String
}

/// How the words of a text search must occur in a sentence.
public enum WordMatch: Sendable {
  case allWords
  case anyWord
  /// One after another.
  case phrase
  /// Words that start with them, all of them.
  case allPrefixes
}

extension FactStore {
  /// The sentences in which the words of `text` occur, best first (BM25). Case, accents and punctuation of
  /// `text` do not matter; a text without words finds nothing.
  public func search(
    _ text: String, matching match: WordMatch = .allWords, inArticle article: Int64? = nil, limit: Int = 100
  ) throws(StoreError) -> [SentenceHit] {
    // GRDB hands SQLite a string up to its first NUL.
    let text = String(text.map { $0 == "\0" ? " " : $0 })
    let pattern =
      switch match {
      case .allWords: FTS5Pattern(matchingAllTokensIn: text)
      case .anyWord: FTS5Pattern(matchingAnyTokenIn: text)
      case .phrase: FTS5Pattern(matchingPhrase: text)
      case .allPrefixes: FTS5Pattern(matchingAllPrefixesIn: text)
      }
    guard let pattern, limit > 0 else { return [] }
    if try read(TextIndex.isBehind) { try write(TextIndex.update) }
    return try read { database in
      guard try database.tableExists("sentence_text") else { return [] }
      return try TextIndex.search(pattern, article: article, limit: limit, in: database)
    }
  }
}
