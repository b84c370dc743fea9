/// Something spoken of in a conversation that a pronoun may mean later.
struct PossibleReferent {
  let text: String
  private let isName: Bool
  /// Nil where it is not known.
  private let gender: Gender?
  /// What it is: a person or not; nil where that is not known.
  private let isPerson: Bool?
  private let isPlural: Bool

  /// Nil for what is no noun phrase, and for one with a pronoun, as "its chairman", that means nothing elsewhere.
  init?(_ text: String, reader: QuestionReader, aliases: AliasTable) {
    guard let tokens = try? reader.tokens(of: text), let sentence = reader.analyzer.annotate([tokens]).first,
      let root = sentence.root
    else { return nil }
    let head = sentence.words[root]
    guard !sentence.words.contains(where: { CoreferenceWords.english.pronoun($0.lowercased) != nil }),
      head.upos == .noun || head.upos == .properNoun,
      reader.describer.description(of: root, in: sentence).kind != .clause
    else { return nil }
    self.text = text
    let words = sentence.words.map(\.lowercased)
    let people = PersonWords.english
    // A name may be typed in lower case.
    isName = head.upos == .properNoun || words.count > 1 && people.isFirstName(words[0])
    isPlural = sentence.isPlural(root) || !sentence.dependents(of: root, "conj").isEmpty
    let firstName = isName ? words.first { people.isFirstName($0) } : nil
    gender =
      aliases.gender(of: text, isName: true) ?? firstName.flatMap(people.gender(ofFirstName:))
      ?? people.gender(ofNoun: head.lemma)
      ?? (isName ? words.lazy.compactMap(people.gender(ofNoun:)).first : nil)
    let type = aliases.type(of: text, isName: true)
    let classes = NounClasses.english.types(of: head.lemma)
    let isPlace =
      Geography.english.isPlace(text) || Geography.english.isCountry(text, aliases: aliases)
    if let type {
      isPerson = type == .person
    } else if gender != nil || firstName != nil || people.isTitle(head.lemma) || classes.contains(.person)
      || CoreferenceWords.english.type(ofNoun: head.lemma) == .person
    {
      isPerson = true
    } else if isPlace || head.upos == .noun {
      isPerson = false
    } else {
      isPerson = nil
    }
  }

  /// "the rebels'", "Petra Vance's".
  var possessive: String { text + (isPlural && text.hasSuffix("s") ? "'" : "'s") }

  func mayBeMeant(by pronoun: CoreferenceWords.Pronoun) -> Bool {
    if pronoun.isPlural { return isPlural || isPerson != true || gender == nil }
    switch pronoun.gender {
    case "n": return !isPlural && isPerson != true
    case let wanted?:
      return !isPlural && isPerson != false && (gender.map { $0.rawValue == String(wanted) } ?? true)
    case nil: return true
    }
  }

  /// How unsure it is that the pronoun means this of several that it may mean, from 0.
  func doubt(of pronoun: CoreferenceWords.Pronoun) -> Int {
    if pronoun.isPlural { return isPlural ? 0 : 1 }
    if pronoun.gender == "n" { return 0 }
    return gender != nil ? 0 : isName ? 1 : 2
  }
}
