extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace || first == "\u{feff}" { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The first word, and what stands behind it without white space around it.
  var firstWord: (word: String, rest: String) {
    let text = trimmed
    let end = text.firstIndex { $0 == " " || $0 == "\t" } ?? text.endIndex
    return (String(text[..<end]), text[end...].trimmed)
  }

  /// With a capital and a full stop: "List the facts."
  var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }

  /// A question without the mark at its end.
  var withoutQuestionMark: String {
    var text = trimmed
    while text.last == "?" { text = text.dropLast().trimmed }
    return text
  }
}
