/// Rows of cells in columns that are as wide as their widest cell.
struct Columns {
  private let rows: [[String]]
  private let rightAligned: Set<Int>

  init(_ rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// One line a row, each with its line end.
  var text: String { text(within: .max) }

  /// The same; what is wider than the window goes on in a line below, under the last column if there is room.
  func text(within width: Int) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        rightAligned.contains(column) ? cell.leftPadded(to: widths[column]) : cell.padded(to: widths[column])
      }
      let line = cells.joined(separator: "  ").trimmedAtEnd
      guard line.displayWidth > width, let last = row.last else { return line + "\n" }
      let start = cells.dropLast().joined(separator: "  ") + (row.count > 1 ? "  " : "")
      let indent = start.displayWidth
      guard indent + 10 <= width else { return line.wrapped(to: width, indent: 4) + "\n" }
      return start + last.wrapped(to: width, from: indent) + "\n"
    }.joined()
  }
}

extension String {
  /// The text with spaces before it, `width` columns wide; as it is if it is wider.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
  }
}
