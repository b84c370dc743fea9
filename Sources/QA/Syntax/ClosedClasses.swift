/// The words of the classes that hardly take in new ones: adpositions, auxiliaries, conjunctions, determiners, particles
/// and pronouns (the closed classes of Universal Dependencies, without numerals).
///
/// A tagger that judges unknown words by their letters takes one for a conjunction now and then; a name that nobody has
/// seen before is none.
package struct ClosedClasses: Sendable {
  private var words: Set<UInt64> = []
  private var formsOfBe: Set<String> = []

  /// With the embedded list.
  package static let english = ClosedClasses(file: "closed-classes.txt")

  private init(file: String) {
    WordFile.forEachLine(of: file) { heading, _, words in
      for word in words { self.words.insert(StableHash.of(word)) }
      if heading == ["be"] { formsOfBe.formUnion(words.map { String(decoding: $0, as: UTF8.self) }) }
    }
  }

  /// Whether a word is a form of "be"; letter case matters.
  func isFormOfBe(_ form: String) -> Bool { formsOfBe.contains(form) }

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
