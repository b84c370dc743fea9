/// The common words of the language and the well-known names, to tell a slip from a word the articles lack.
public struct Lexicon: Sendable {
  private let words = LineTable(embedded: "words.txt")
  private let nouns = NounClasses.english
  private let aliases = AliasTable()
  private let geography = Geography.english

  public init() {}

  /// Whether `word`, in lower case, is a common word of the language.
  func hasWord(_ word: String) -> Bool { words.fields(of: word) != nil }

  /// Whether `word`, in lower case, is known.
  public func knows(_ word: String) -> Bool {
    hasWord(word) || !nouns.classes(of: word).isEmpty || aliases.knows(word)
      || geography.isPlace(word) || geography.place(ofDemonym: word) != nil
  }
}
