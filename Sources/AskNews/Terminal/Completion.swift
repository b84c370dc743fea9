/// What the word before the cursor can become.
struct Completion: Equatable {
  /// How many characters before the cursor are replaced by `insertion`.
  var replaced: Int
  /// What all choices have in common beyond what is typed, or the only choice; nil if that is nothing.
  var insertion: String?
  /// In order; where there are very many, those that are shown.
  var choices: [String]
  /// How many there are beside those; nil where that is not known.
  var others: Int? = 0

  static let none = Completion(replaced: 0, insertion: nil, choices: [])

  /// How many choices are shown.
  static let menuLimit = 60

  init(replaced: Int, insertion: String?, choices: [String], others: Int? = 0) {
    self.replaced = replaced
    self.insertion = insertion
    self.choices = choices
    self.others = others
  }

  /// Completes `word`, which stands before the cursor, to one of `candidates`; letter case does not matter. The
  /// only choice is followed by `end`. `written` says how those that are shown or put in are written: with the same
  /// letters, but for their case.
  init(
    of word: String, among candidates: [String], end: String = " ",
    written: ([String]) -> [String] = { $0 }
  ) {
    let folded = word.lowercased()
    let found = candidates.filter { $0.lowercased().hasPrefix(folded) }
    replaced = word.unicodeScalars.count
    choices = written(Array(found.prefix(Self.menuLimit)))
    others = found.count - choices.count
    guard let first = choices.first else { return }
    if found.count == 1 {
      insertion = first + end
      return
    }
    let common = found.dropFirst().reduce(found[0][...]) { $0.commonPrefix(with: $1) }
    insertion = common.count > word.count ? String(first.prefix(common.count)) : nil
  }

  /// The choices in columns that fit the window, each line with its end.
  func menu(in style: Style) -> String {
    let shown = choices.map(\.visible.trimmedAtEnd)
    let width = (shown.map(\.displayWidth).max() ?? 0) + 2
    let columns = max(1, style.width / width)
    let rows = (shown.count + columns - 1) / columns
    var text = ""
    for row in 0..<rows {
      let line = stride(from: row, to: shown.count, by: rows).map { shown[$0].padded(to: width) }
      text += line.joined().trimmedAtEnd + "\n"
    }
    switch others {
    case 0?: return text
    case let count?: return text + "… and \(count) more\n"
    case nil: return text + "… and more\n"
    }
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
