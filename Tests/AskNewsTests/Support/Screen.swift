/// What a terminal shows of what was sent to it: as much of an xterm as line editors use.
struct Screen {
  /// The letters in the columns of each line; behind a wide one stands an empty text.
  private(set) var lines: [[String]] = [[]]
  private var row = 0
  /// The column that the cursor is in, from 0.
  private(set) var column = 0
  /// The column where lines are broken. Behind the last one the cursor waits for the next letter, as in an xterm.
  var width = Int.max
  /// The control sequence that is being read, without its escape.
  private var sequence: String?

  /// The line that the cursor is in, without the spaces at its end.
  var line: String { text(of: lines[row]) }

  /// All lines.
  var text: String { lines.map { text(of: $0) }.joined(separator: "\n") }

  private func text(of line: [String]) -> String {
    var text = line.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  mutating func show(_ text: String) {
    for scalar in text.unicodeScalars { show(scalar) }
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    if let begun = sequence {
      sequence = begun + String(scalar)
      finishSequence()
      return
    }
    switch scalar {
    case "\u{1b}": sequence = ""
    case "\r": column = 0
    case "\n": goDown()
    case "\u{8}": column = max(0, min(column, width - 1) - 1)
    case "\u{7}": break
    default:
      put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark {
      let last = lines[row].prefix(column).lastIndex { !$0.isEmpty }
      if let last { lines[row][last].unicodeScalars.append(scalar) }
      return
    }
    let isWide = scalar.properties.isIdeographic || scalar.properties.isEmoji && scalar.value > 0xffff
    let cells = [String(scalar)] + (isWide ? [""] : [])
    if column + cells.count > width {
      goDown()
      column = 0
    }
    while lines[row].count < column + cells.count { lines[row].append(" ") }
    lines[row].replaceSubrange(column..<column + cells.count, with: cells)
    column += cells.count
  }

  private mutating func goDown() {
    row += 1
    if row == lines.count { lines.append([]) }
  }

  /// Does what a complete sequence says.
  private mutating func finishSequence() {
    guard let sequence, let last = sequence.unicodeScalars.last else { return }
    guard sequence.hasPrefix("[") else {
      if sequence != "(" && sequence != "O" { self.sequence = nil }
      return
    }
    guard sequence.unicodeScalars.count > 1, (0x40...0x7e).contains(last.value) else { return }
    self.sequence = nil
    let count = Int(sequence.dropFirst().dropLast().split(separator: ";").first ?? "") ?? 0
    let step = max(1, count)
    // Nothing waits behind the last column once the cursor is moved.
    if last != "m" { column = min(column, width - 1) }
    switch last {
    case "A": row = max(0, row - step)
    case "B": row = min(lines.count - 1, row + step)
    case "C": column = min(column + step, width - 1)
    case "D": column = max(0, column - step)
    case "G": column = min(step, width) - 1
    case "K": lines[row].removeSubrange(min(column, lines[row].count)...)
    case "J":
      lines[row].removeSubrange(min(column, lines[row].count)...)
      lines.removeSubrange((row + 1)...)
    case "P": lines[row].removeSubrange(min(column, lines[row].count)..<min(column + step, lines[row].count))
    case "@":
      let blanks = [String](repeating: " ", count: step)
      lines[row].insert(contentsOf: blanks, at: min(column, lines[row].count))
    default: break
    }
  }
}
