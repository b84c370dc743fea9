/// Looking for an earlier line by a part of it, the newest first; letter case does not matter.
struct HistorySearch {
  /// Oldest first.
  private let lines: [String]
  /// The part, as far as it is typed.
  private(set) var part = ""
  private var place: Int?

  init(_ lines: [String]) {
    self.lines = lines
  }

  /// The line that is shown; nil where none has the part, or nothing is typed yet.
  var found: String? { place.map { lines[$0] } }

  /// What is shown of it.
  var text: String {
    if part.isEmpty { return "search: " }
    return found.map { "search \"\(part)\": \($0)" } ?? "no line has \"\(part)\""
  }

  /// Adds a character to the part; the line that is shown stays if it has it.
  mutating func type(_ scalar: Unicode.Scalar) {
    part.unicodeScalars.append(scalar)
    place = newest(before: place.map { $0 + 1 } ?? lines.count)
  }

  /// Takes the last character away.
  mutating func erase() {
    if part.isEmpty { return }
    part.removeLast()
    place = newest(before: lines.count)
  }

  /// Goes on to the next older line, if there is one.
  mutating func goOn() {
    guard let place else { return }
    var older = place
    // A line that was typed several times is shown once.
    while let next = newest(before: older), next < older {
      older = next
      if lines[older] != lines[place] {
        self.place = older
        return
      }
    }
  }

  private func newest(before end: Int) -> Int? {
    let part = part.lowercased()
    return part.isEmpty ? nil : lines[..<end].lastIndex { $0.lowercased().contains(part) }
  }
}
