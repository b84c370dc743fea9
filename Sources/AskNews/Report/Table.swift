/// Rows of values under the names of their columns.
struct Table {
  var columns: [String]
  var rows: [[JSONValue]]

  init(_ columns: [String], _ rows: [[JSONValue]]) {
    self.columns = columns
    self.rows = rows
  }

  /// One object a row.
  var objects: [JSONValue] {
    rows.map { row in .object(zip(columns, row).map { JSONValue.Member($0, $1) }) }
  }

  /// Comma-separated values, the names of the columns first (RFC 4180, but with plain line feeds).
  var csv: String {
    let lines = [columns] + rows.map { $0.map(\.cell) }
    return lines.map { $0.map(Self.csvField).joined(separator: ",") + "\n" }.joined()
  }

  private static func csvField(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return text
    }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  var markdown: String {
    let head = [columns, columns.map { _ in "---" }]
    return (head + rows.map { $0.map { Self.markdownCell($0.cell) } })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func markdownCell(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      if "\\|`*_<[".unicodeScalars.contains(scalar) { cell += "\\" }
      cell.unicodeScalars.append(scalar)
    }
    return cell
  }

  /// Columns under their names, without those that are empty. Where the window is too narrow for columns, each row
  /// is a block with a line for each value.
  func text(in style: Style) -> String {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].saysNothing } }
    let table = Table(shown.map { columns[$0] }, rows.map { row in shown.map { row[$0] } })
    return table.hasRoom(within: style.width) ? table.grid(in: style) : table.blocks(in: style)
  }

  /// True if no cell needs to be broken within a word of ordinary length.
  private func hasRoom(within width: Int) -> Bool {
    leastWidths.reduce(2 * (columns.count - 1), +) <= width
  }

  /// How wide each column is where only words of more than ordinary length are broken.
  private var leastWidths: [Int] {
    columns.indices.map { column in
      rows.reduce(columns[column].displayWidth) { widest, row in
        let words = row[column].cell.split(separator: " ").map(\.displayWidth)
        return max(widest, min(words.max() ?? 0, Self.ordinaryWord))
      }
    }
  }

  /// Names of files are words too.
  private static let ordinaryWord = 24

  private func blocks(in style: Style) -> String {
    let name = columns.map(\.displayWidth).max() ?? 0
    return rows.map { row in
      zip(columns, row).filter { !$1.saysNothing }.map { column, value in
        style.faint(column.padded(to: name)) + "  "
          + value.cell.wrapped(to: style.width, from: name + 2) + "\n"
      }.joined()
    }.joined(separator: "\n")
  }

  private func grid(in style: Style) -> String {
    let cells = rows.map { $0.map(\.cell) }
    let widths = widths(of: cells, within: style.width)
    let isNumber = columns.indices.map { column in
      rows.allSatisfy { $0[column].isNumber || $0[column] == .null }
    }
    func lines(_ row: [String], _ write: (String) -> String = { $0 }) -> String {
      let parts = zip(row, widths).map { $0.folded(to: $1) }
      return (0..<(parts.map(\.count).max() ?? 0)).map { line in
        let line = columns.indices.map { column in
          let part = line < parts[column].count ? parts[column][line] : ""
          return isNumber[column] ? part.leftPadded(to: widths[column]) : part.padded(to: widths[column])
        }
        return write(line.joined(separator: "  ").trimmedAtEnd) + "\n"
      }.joined()
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return lines(columns, style.strong) + style.faint(rule) + "\n" + cells.map { lines($0) }.joined()
  }

  /// As wide as the widest cell; where that is too much, the widest columns give way first, as far as their words let
  /// them.
  private func widths(of cells: [[String]], within width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      max(columns[column].displayWidth, cells.map { $0[column].displayWidth }.max() ?? 0, 1)
    }
    let least = leastWidths
    var excess = widths.reduce(2 * (columns.count - 1), +) - width
    while excess > 0 {
      let yielding = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = yielding.map({ widths[$0] }).max() else { break }
      let columns = yielding.filter { widths[$0] == widest }
      let next = yielding.map { widths[$0] }.filter { $0 < widest }.max() ?? 1
      let new = max(next, widest - (excess + columns.count - 1) / columns.count)
      for column in columns {
        let width = max(new, least[column])
        excess -= widths[column] - width
        widths[column] = width
      }
    }
    return widths
  }
}

extension JSONValue {
  /// The value in a cell of a table; nothing for null.
  fileprivate var cell: String {
    switch self {
    case .null: ""
    case .string(let text): text.visible
    case .array(let values): values.map(\.cell).joined(separator: "; ")
    default: line
    }
  }

  /// True for what can be left out of a table for eyes.
  fileprivate var saysNothing: Bool {
    switch self {
    case .null, .string(""), .bool(false), .array([]): true
    default: false
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }
}
