import QA

/// Something that was found, in a form that every mode can print.
protocol Listing {
  /// For people, each line with its end.
  func text(in style: Style) throws(StoreError) -> String
  /// One row an item. Sentences count from 0, as in JSON.
  var table: Table { get }
  /// One value an item.
  func json() throws(StoreError) -> [JSONValue]
  var isEmpty: Bool { get }
  /// What is said where nothing was found.
  var wordsIfEmpty: String { get }
  /// What a person in a session may do next; empty where that is plain.
  var hint: String { get }
}

extension Listing {
  func text(in style: Style) throws(StoreError) -> String { table.text(in: style) }

  func json() throws(StoreError) -> [JSONValue] { table.objects }

  var isEmpty: Bool { table.rows.isEmpty }

  var hint: String { "" }

  /// True if nothing is printed in a mode, but `wordsIfEmpty` said.
  func isSilent(in mode: OutputMode) -> Bool { isEmpty && mode == .text && !wordsIfEmpty.isEmpty }

  /// The listing in a mode, each line with its end.
  func printed(as mode: OutputMode, in style: Style) throws(StoreError) -> String {
    switch mode {
    case .text: return try text(in: style)
    case .table: return table.text(in: style)
    case .csv: return table.csv
    case .markdown: return table.markdown
    case .jsonl: return try json().map { $0.line + "\n" }.joined()
    case .json: return try json().listed
    }
  }
}

extension [JSONValue] {
  /// An array with each value on a line.
  var listed: String {
    isEmpty ? "[]\n" : "[\n" + map { "  " + $0.line }.joined(separator: ",\n") + "\n]\n"
  }
}
