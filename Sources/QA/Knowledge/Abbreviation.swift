/// Abbreviations and what they stand for (Schwartz and Hearst, A simple algorithm for identifying abbreviation
/// definitions in biomedical text, PSB 2003).
enum Abbreviation {
  private static let lengths = 2...10

  /// Whether a text is two to five capital letters: "MQM".
  static func isAcronym(_ text: String) -> Bool {
    (2...5).contains(text.utf8.count) && text.utf8.allSatisfy { $0.asciiLowercased != $0 }
  }

  /// Whether a short form is the first letters of words, or of some of them in order, the first among them: "sdf" of
  /// "syrian", "democratic", "forces".
  static func isShort(_ short: NameKey, for words: some Sequence<NameKey>) -> Bool {
    let letters = short.bytes
    let initials = words.compactMap(\.bytes.first)
    guard letters.count >= 2, letters.count <= initials.count else { return false }
    if initials.suffix(letters.count).elementsEqual(letters) { return true }
    var rest = initials[...]
    return letters.first == initials.first
      && letters.allSatisfy { letter in
        guard let found = rest.firstIndex(of: letter) else { return false }
        rest = rest[(found + 1)...]
        return true
      }
  }

  /// Whether a short form is the first letters of all of these words, of which one may itself be short: "unhcr" of
  /// "u.n.", "high", "commissioner", "refugees".
  static func isInitials(_ short: String, of words: [String]) -> Bool {
    let letters = NameKey(short).bytes
    guard letters.count > lengths.lowerBound, lengths.contains(letters.count) else { return false }
    let initials = words.flatMap { word in
      word.utf8.contains(UInt8(ascii: ".")) ? NameKey(word).bytes[...] : NameKey(word).bytes.prefix(1)
    }
    return initials == letters
  }

  /// The index of the first of the words that a short form behind them stands for; nil where they are not what it
  /// stands for. Its letters are found in them from the end to the beginning, the first at the beginning of a word.
  static func start(of short: NameKey, in words: [NameKey]) -> Int? {
    guard lengths.contains(short.bytes.count) else { return nil }
    let least = max(0, words.count - min(short.bytes.count + 5, 2 * short.bytes.count))
    var rest = short.bytes[...]
    for (index, word) in words.enumerated().reversed() where index >= least {
      for (place, letter) in word.bytes.enumerated().reversed() where letter == rest.last {
        if rest.count > 1 {
          rest.removeLast()
        } else if place == 0 {
          return words.count - index >= 2 ? index : nil
        }
      }
    }
    return nil
  }
}
