import QA

/// Something that was found, in a form that every mode can print.
protocol Listing {
  /// For people, each line with its end.
  func text(in style: Style) throws -> String
  /// One row an item. Sentences count from 0, as in JSON.
  var table: Table { get }
  /// One value an item.
  func json() throws -> [JSONValue]
  /// Calls `body` with these values, in order, where they need not all be made before.
  func forEachValue(_ body: (JSONValue) throws -> Void) throws
  var isEmpty: Bool { get }
  /// What is said where nothing was found.
  var wordsIfEmpty: String { get }
  /// What a person in a session may do next; empty where that is plain.
  var hint: String { get }
  /// What a person should know of what was found; empty where that is nothing.
  var note: String { get }
}

extension Listing {
  func text(in style: Style) throws -> String { table.text(in: style) }

  func json() throws -> [JSONValue] { table.objects }

  func forEachValue(_ body: (JSONValue) throws -> Void) throws {
    for value in try json() { try body(value) }
  }

  var isEmpty: Bool { table.rows.isEmpty }

  var hint: String { "" }

  var note: String { "" }

  /// True if nothing is printed in a mode, but `wordsIfEmpty` said.
  func isSilent(in mode: OutputMode) -> Bool { isEmpty && mode == .text && !wordsIfEmpty.isEmpty }

  /// Gives `output` the listing in a mode, in pieces.
  func write(as mode: OutputMode, in style: Style, to output: (String) throws -> Void) throws {
    switch mode {
    case .text: try output(text(in: style))
    case .table: try output(table.text(in: style))
    case .csv: try output(table.csv)
    case .markdown: try output(table.markdown)
    case .jsonl: try forEachValue { try output($0.line + "\n") }
    case .json:
      var array = JSONArrayText()
      try forEachValue { try output(array.adding($0)) }
      try output(array.end)
    }
  }
}

/// The text of an array with each value on a line, as it is written value by value.
struct JSONArrayText {
  private var isEmpty = true

  /// The text that `value` adds.
  mutating func adding(_ value: JSONValue) -> String {
    defer { isEmpty = false }
    return (isEmpty ? "[\n  " : ",\n  ") + value.line
  }

  /// What closes the array.
  var end: String { isEmpty ? "[]\n" : "\n]\n" }
}
