/// How the words of a text search must occur in a sentence.
public enum WordMatch: Sendable {
  case allWords
  /// One after another.
  case phrase
}

/// What a text search looks for, as an FTS5 expression. Text becomes one only here: its words are letters and
/// digits in quotes, so nothing in it is syntax.
///
/// In place of GRDB's `FTS5Pattern`, which sets no bound and proves each pattern on a database of its own.
struct TextPattern {
  /// Words after so many are left out: SQLite's time grows with the square of their number.
  private static let mostWords = 50

  let expression: String

  /// nil if there is no word in `text`.
  init?(_ text: String, matching match: WordMatch) {
    let words = text.utf8.lazy.split(whereSeparator: { !$0.isPartOfWord })
      .prefix(TextPattern.mostWords).map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return nil }
    expression =
      switch match {
      case .allWords: words.map { "\"\($0)\"" }.joined(separator: " ")
      case .phrase: "\"" + words.joined(separator: " ") + "\""
      }
  }
}
