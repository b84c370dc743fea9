/// The words of the classes that hardly take in new ones: adpositions, auxiliaries, conjunctions, determiners, particles
/// and pronouns (the closed classes of Universal Dependencies, without numerals).
///
/// A tagger that judges unknown words by their letters takes one for a conjunction now and then; a name that nobody has
/// seen before is none.
package struct ClosedClasses: Sendable {
  private let words: Set<UInt64>

  /// With the embedded list.
  package static let english = ClosedClasses(English.text(of: "closed-classes.txt") ?? "")

  /// Words parted by blanks; what follows a number sign at the start of a line is a comment.
  init(_ text: String) {
    var words: Set<UInt64> = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      for word in line.split(separator: UInt8(ascii: " ")) { words.insert(StableHash.of(word)) }
    }
    self.words = words
  }

  /// Whether a word of this form may be of the class; letters A to Z are as good as a to z. What is not of letters, such
  /// as "@" or "who's", may be of any.
  package func allow(_ form: String, as upos: UPOS) -> Bool {
    guard Self.isClosed(upos) else { return true }
    var hash = StableHash()
    for byte in form.utf8 {
      let letter = byte.asciiLowercased
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) || byte == UInt8(ascii: "-") else {
        return true
      }
      hash.add(letter)
    }
    return words.contains(hash.value)
  }

  package static func isClosed(_ upos: UPOS) -> Bool {
    switch upos {
    case .adposition, .auxiliary, .coordinatingConjunction, .determiner, .particle, .pronoun,
      .subordinatingConjunction:
      true
    default: false
    }
  }
}
