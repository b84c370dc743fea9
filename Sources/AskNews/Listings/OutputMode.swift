/// How what was found is printed.
enum OutputMode: String, CaseIterable, Sendable {
  /// For people: answers with their sentences, facts with their places.
  case text
  /// Columns, as wide as the window.
  case table
  /// An array of objects.
  case json
  /// One object a line.
  case jsonl
  /// Comma-separated values with the names of the columns on top (RFC 4180).
  case csv
  /// A table for documents.
  case markdown

  /// True if what is printed later can go on below what is printed now.
  var streams: Bool { self == .text || self == .jsonl }
}
