/// Tells what kind of thing a noun phrase names, without relying on capitals.
///
/// It asks, in this order: tables of names and places, the words that the name is made of, titles and first
/// names, the class of the head noun, and what the phrase does in its sentence. Where all are silent the answer
/// is `thing`.
public struct EntityTyper: Sendable {
  package let aliases: AliasTable
  package let geography = Geography.english
  package let gazetteer = Gazetteer()
  package let persons = PersonWords.english
  package let words = CoreferenceWords.english
  package let classes = NounClasses.english

  public init(aliases: AliasTable = AliasTable()) {
    self.aliases = aliases
  }

  /// The type of the phrase `words` with the head `head`, both indices into `sentence`.
  public func type(of words: Range<Int>, head: Int, in sentence: Sentence) -> EntityType {
    guard sentence.words.indices.contains(head) else { return .thing }
    let word = sentence.words[head]
    switch word.upos {
    case .pronoun: return typeOfPronoun(word)
    case .numeral, .symbol:
      guard let noun = sentence.dependent(of: head, "nmod") else { return typeOfNumber(word) }
      return sentence.words[noun].upos == .pronoun ? .person : typeOfNoun(noun, in: sentence)
    default: break
    }
    if let name = name(in: words, head: head, of: sentence) {
      let type = typeOfName(name, phrase: words, head: head, in: sentence)
      if type != .thing || word.upos == .properNoun { return type }
    }
    return typeOfNoun(head, in: sentence)
  }

  private func typeOfPronoun(_ word: Word) -> EntityType {
    let form = word.lowercased
    if words.isSomebody(form) { return .person }
    guard let pronoun = words.pronoun(form) else { return .thing }
    return pronoun.gender == "m" || pronoun.gender == "f" || pronoun.person == 1 ? .person : .thing
  }

  private func typeOfNumber(_ word: Word) -> EntityType {
    word.form.isYear ? .date : .quantity
  }

  // MARK: Nouns

  /// The type of the phrase by its head noun alone: "militants" is group, "town" place.
  package func typeOfNoun(_ head: Int, in sentence: Sentence) -> EntityType {
    let word = sentence.words[head]
    let lemma = word.lemma
    if geography.place(ofDemonym: word.form) != nil, !geography.isPlace(word.form),
      !aliases.knows(word.form, isName: true)
    {
      // "the frenchman" is somebody, "the french" are a people.
      return isOnePerson(head, in: sentence) ? .person : .nationality
    }
    if words.isAge(self.lemma(of: head, in: sentence)) { return .person }
    let type = type(ofNoun: lemma)
    if type == .person, sentence.isPlural(head), words.canTakeUp(lemma, "militant") { return .group }
    return type
  }

  /// True of a word for people from somewhere that means one of them: "the argentine".
  private func isOnePerson(_ head: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[head]
    guard !sentence.isPlural(head), sentence.dependent(of: head, "det") != nil else { return false }
    return word.upos != .adjective || !words.isPeople(word.lowercased)
  }

  /// The lemma of a phrase with this head: of "the 24-year-old", whose words were parted, the whole.
  package func lemma(of head: Int, in sentence: Sentence) -> String {
    let whole = sentence.hyphenated(endingAt: head)
    return words.isAge(whole) ? whole : sentence.words[head].lemma
  }

  /// The type of things that a common noun names; the noun as lemma.
  package func type(ofNoun lemma: String) -> EntityType {
    if words.canTakeUp("group", lemma) && words.canTakeUp("movement", lemma) { return .group }
    if let type = words.type(ofNoun: lemma) { return type }
    guard let type = classes.type(of: lemma) else { return persons.isTitle(lemma) ? .person : .thing }
    return type == .place && isFacility(lemma) ? .facility : type
  }

  private func isFacility(_ lemma: String) -> Bool {
    classes.parents(of: lemma).contains { $0 == "facility" || $0 == "building" }
  }
}
