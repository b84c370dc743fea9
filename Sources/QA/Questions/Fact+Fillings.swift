/// What a fact has for the blanks of a question.
extension Fact {
  /// Names with more words than this make no question that anyone would ask.
  private static let longestName = 5

  /// Whether the fact is one that a template with these needs asks about.
  func fits(_ needs: [String]) -> Bool {
    let isPlan = factuality == .planned
    let isIdentity = predicate.lemma == "be"
    guard !negated, isPlan == needs.contains("planned"), isPlan || factuality == .happened,
      isIdentity == needs.contains(where: { $0.hasPrefix("be-") })
    else { return false }
    return needs.allSatisfy { need in
      switch need {
      case "planned": true
      case "alone": object == nil
      case "object": object != nil
      case "be-person": isPerson(subject) || isPerson(object)
      case "be-thing": !isPerson(subject) && !isPerson(object) && !mayBePlace(subject)
      case "subject-topic": isTopic(subject)
      case "object-topic": isTopic(object)
      case "speaker": attribution != nil
      default: tense == .past && arguments.contains { $0.role == Role(rawValue: need) }
      }
    }
  }

  private func isPerson(_ mention: Mention?) -> Bool {
    guard let mention else { return false }
    if Self.typer.type(ofNoun: mention.lemma) == .person { return true }
    return NounClasses.english.types(of: mention.lemma).contains(.person)
      || hasFirstName(mention) && !isCalledLikePlace(mention)
  }

  /// "Jordan River" may be somebody or a place: it is not asked who or what that is.
  private func mayBePlace(_ mention: Mention?) -> Bool {
    guard let mention else { return false }
    return hasFirstName(mention) && isCalledLikePlace(mention)
  }

  private func hasFirstName(_ mention: Mention) -> Bool {
    let words = (mention.entity ?? mention.text).lowercased().split(separator: " ")
    return words.count > 1 && PersonWords.english.isFirstName(String(words[0]))
  }

  private func isCalledLikePlace(_ mention: Mention) -> Bool {
    [.place, .facility, .organisation].contains(Self.typer.type(ofNoun: mention.lemma.lowercased()))
  }

  /// True of what can be spoken of by itself: no amount, no time.
  private func isTopic(_ mention: Mention?) -> Bool {
    guard let mention, mention.text.first?.isLetter ?? false else { return false }
    return ![.quantity, .date].contains(Self.typer.type(ofNoun: mention.lemma))
  }

  private static let typer = EntityTyper()

  /// The words for the blank called `name`; nil where the fact has none.
  func filling(of name: String) -> String? {
    switch name {
    case "subject": return subject.flatMap(Self.name)
    case "object": return object.flatMap(Self.name)
    case "doers": return subject.flatMap(Self.counted)
    case "things": return object.flatMap(Self.counted)
    case "speaker": return (attribution?.source).flatMap(Self.name)
    case "verb": return isVerb ? predicate.lemma : nil
    case "past": return isVerb && voice == .active && tense == .past && isOneForm ? predicate.text : nil
    case "was", "done": return passive(name)
    case "is":
      if ["was", "are", "were"].contains(predicate.text) { return predicate.text }
      return subject.map(Self.isPlural) ?? false ? "are" : "is"
    default: return nil
    }
  }

  /// False where a noun or an adjective says it: "the iran-backed militias".
  private var isVerb: Bool { (tense != nil || factuality == .planned) && !namesEvent }

  /// True if the predicate has no auxiliary.
  private var isOneForm: Bool {
    predicate.text.split(separator: " ").count == predicate.lemma.split(separator: " ").count
  }

  private func passive(_ part: String) -> String? {
    let words = predicate.text.split(separator: " ")
    guard isVerb, voice == .passive, let first = words.first, words.count == 2,
      first == "was" || first == "were"
    else { return nil }
    return String(part == "was" ? first : words[1])
  }

  /// What a mention is called in a question; nil for what only points at something.
  private static func name(_ mention: Mention) -> String? {
    guard mention.kind == .nominal else { return nil }
    // "their activities" would be "the groups's activities".
    let entity = mention.entity.flatMap { $0.utf8.contains(UInt8(ascii: "'")) ? nil : $0 }
    let name = (entity ?? mention.text).closedUp
    let words = name.split(separator: " ")
    guard words.count <= longestName, let first = words.first,
      CoreferenceWords.english.pronoun(first.lowercased()) == nil,
      name.utf8.allSatisfy({ $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") })
    else { return nil }
    // At the start of a sentence any word has a capital; one before a name keeps it, and so does a word by itself unless it
    // is a noun for several.
    let isName =
      words.dropFirst().first?.first?.isUppercase
      ?? (first.lowercased() == mention.lemma.lowercased() || !first.hasSuffix("s"))
    return entity == nil && mention.words.lowerBound == 0 && !isName
      || name.hasPrefix("The ") ? name.prefix(1).lowercased() + name.dropFirst() : name
  }

  /// True where the head word is a noun for several, as far as its form tells; a name is that of one: "the United
  /// Nations", "Holt Brothers".
  private static func isPlural(_ mention: Mention) -> Bool {
    if mention.entity != nil { return false }
    let words = mention.text.split(separator: " ")
    let head = mention.head - mention.words.lowerBound
    guard words.indices.contains(head) else { return false }
    let isName = head > 0 && words[head].first?.isUppercase ?? false
    return !isName && words[head].lowercased() != mention.lemma && words[head].hasSuffix("s")
  }

  /// The noun for several that stands behind a number.
  private static func counted(_ mention: Mention) -> String? {
    let words = mention.text.split(separator: " ")
    guard mention.kind == .nominal, words.count > 1, words.count <= longestName, let noun = words.last,
      mention.words.upperBound - 1 == mention.head,
      words.dropLast().contains(where: { $0.utf8.first?.isASCIIDigit ?? false }),
      noun.contains(where: \.isLetter), noun.lowercased() != mention.lemma
    else { return nil }
    return String(noun)
  }
}
