extension String {
  /// Words and marks that are separated by spaces, as they are written: "velmora 's minister" as "velmora's minister",
  /// "$ 1.4 bn" as "$1.4 bn", "6.2 %" as "6.2%".
  public var closedUp: String {
    var text = ""
    var hugsNext = true
    for word in split(separator: " ") {
      if !hugsNext && !Self.hugsBefore(word) { text += " " }
      text += word
      hugsNext = word == "$" || word == "£" || word == "€" || word == "("
    }
    return text
  }

  private static func hugsBefore(_ word: Substring) -> Bool {
    switch word {
    case "'s", "’s", "'", "’", "n't", "n’t", ",", ".", "%", ")", ";", ":", "?", "!": true
    default: false
    }
  }
}

extension Sequence<String> {
  /// The words with a blank between them. As `joined`, whose first call searches the program for types by their names
  /// for longer than a sentence is read.
  package var spaced: String {
    var text = ""
    for word in self {
      if !text.isEmpty { text += " " }
      text += word
    }
    return text
  }
}
