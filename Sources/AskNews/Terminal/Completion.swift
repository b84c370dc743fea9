/// What the word before the cursor can become.
struct Completion: Equatable {
  /// How many characters before the cursor are replaced by `insertion`.
  var replaced: Int
  /// What all choices have in common beyond what is typed, or the only choice; nil if that is nothing.
  var insertion: String?
  /// In order.
  var choices: [String]

  static let none = Completion(replaced: 0, insertion: nil, choices: [])

  /// How many choices are shown.
  private static let menuLimit = 60

  /// Completes `word`, which stands before the cursor, to one of `candidates`; letter case does not matter. The
  /// only choice is followed by `end`.
  init(of word: String, among candidates: [String], end: String = " ") {
    let folded = word.lowercased()
    let choices = candidates.filter { $0.lowercased().hasPrefix(folded) }
    replaced = word.unicodeScalars.count
    self.choices = choices
    guard let first = choices.first else {
      insertion = nil
      return
    }
    if choices.count == 1 {
      insertion = first + end
      return
    }
    var common = first[...]
    for choice in choices.dropFirst() { common = common.commonPrefix(with: choice) }
    insertion = common.count > word.count ? String(common) : nil
  }

  init(replaced: Int, insertion: String?, choices: [String]) {
    self.replaced = replaced
    self.insertion = insertion
    self.choices = choices
  }

  /// The choices in columns that fit the window, each line with its end.
  func menu(in style: Style) -> String {
    let shown = choices.prefix(Self.menuLimit).map(\.visible.trimmedAtEnd)
    let width = (shown.map(\.displayWidth).max() ?? 0) + 2
    let columns = max(1, style.width / width)
    let rows = (shown.count + columns - 1) / columns
    var text = ""
    for row in 0..<rows {
      let line = stride(from: row, to: shown.count, by: rows).map { shown[$0].padded(to: width) }
      text += line.joined().trimmedAtEnd + "\n"
    }
    if choices.count > shown.count { text += "… and \(choices.count - shown.count) more\n" }
    return text
  }
}

extension Substring {
  /// The start that both texts have, as it stands in this one; letter case does not matter.
  fileprivate func commonPrefix(with other: String) -> Substring {
    var index = startIndex
    for (mine, theirs) in zip(self, other) {
      guard mine == theirs || mine.lowercased() == theirs.lowercased() else { break }
      index = self.index(after: index)
    }
    return self[..<index]
  }
}
