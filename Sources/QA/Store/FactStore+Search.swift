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

extension FactStore {
  /// The sentences in which the words of `text` occur, best first (BM25). Case, accents and punctuation of
  /// `text` do not matter; a text without words finds nothing, and after 50 words the rest is not looked at.
  public func search(
    _ text: String, matching match: WordMatch = .allWords, limit: Int = 100
  ) throws(StoreError) -> [SentenceHit] {
    guard limit > 0, let pattern = TextPattern(text, matching: match) else { return [] }
    if !isReadOnly, try read(TextIndex.isBehind) { try write(TextIndex.update) }
    return try read { database in
      guard try database.tableExists("sentence_text") else { return [] }
      return try TextIndex.search(pattern, limit: limit, in: database)
    }
  }
}
