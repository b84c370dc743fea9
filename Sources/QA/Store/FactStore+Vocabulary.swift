import GRDB

/// A word or name that the store's facts are found by.
public struct VocabularyEntry: Sendable, Equatable {
  /// In lower case.
  public var text: String
  /// In how many articles it occurs.
  public var articles: Int
  /// In how many facts.
  public var facts: Int

  public init(text: String, articles: Int, facts: Int) {
    self.text = text
    self.articles = articles
    self.facts = facts
  }
}

/// The three lists of what facts are found by.
public enum Vocabulary: Sendable {
  /// Lemmas of predicates.
  case predicates
  /// Lemmas of content words in mentions.
  case terms
  /// Names that mentions have or refer to, without determiners before them.
  case names

  var kind: ArticleIndex.Kind {
    switch self {
    case .predicates: .predicate
    case .terms: .term
    case .names: .name
    }
  }
}

extension FactStore {
  /// All entries of a vocabulary that start with `prefix`, whatever its case, by text.
  public func vocabulary(_ vocabulary: Vocabulary, prefix: String = "") throws(StoreError)
    -> [VocabularyEntry]
  {
    try read { database in
      let command = try Command(
        """
        SELECT term, count(*), sum(count) FROM posting WHERE kind = ? AND term >= ? AND term < ?
        GROUP BY term ORDER BY term
        """, in: database)
      try command.bind(vocabulary.kind.rawValue, at: 1)
      try command.bind(prefix.folded, at: 2)
      try command.bind(prefix.folded + "\u{10FFFF}", at: 3)
      var entries: [VocabularyEntry] = []
      try command.forEachRow {
        entries.append(
          VocabularyEntry(text: command.string(0), articles: command.count(1), facts: command.count(2)))
      }
      return entries
    }
  }

  /// How often `text`, in any case, occurs; nil if it does not.
  public func entry(_ text: String, in vocabulary: Vocabulary) throws(StoreError) -> VocabularyEntry? {
    try read { database in
      let command = try Command(
        "SELECT count(*), sum(count) FROM posting WHERE kind = ? AND term = ?", in: database)
      try command.bind(vocabulary.kind.rawValue, at: 1)
      try command.bind(text.folded, at: 2)
      let entry = try command.first {
        VocabularyEntry(text: text.folded, articles: command.count(0), facts: command.count(1))
      }
      return entry.flatMap { $0.articles > 0 ? $0 : nil }
    }
  }

  /// The names that start with `prefix`, those in the most facts first.
  public func entities(prefix: String = "", limit: Int? = nil) throws(StoreError) -> [VocabularyEntry] {
    let entries = try vocabulary(.names, prefix: prefix)
      .sorted { ($1.facts, $0.text) < ($0.facts, $1.text) }
    return limit.map { Array(entries.prefix(max(0, $0))) } ?? entries
  }
}
