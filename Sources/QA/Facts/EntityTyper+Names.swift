extension EntityTyper {
  /// The type of the name `name` within the phrase `phrase`.
  package func typeOfName(
    _ name: Range<Int>, phrase: Range<Int>, head: Int, in sentence: Sentence
  ) -> EntityType {
    let text = sentence.joined(name)
    if let known = knownType(of: text) { return known }
    // "the investment group aldine"
    if !name.contains(head), let told = telling(type(ofNoun: sentence.words[head].lemma)) { return told }
    if let told = typeToldByTitle(head, in: sentence) { return told }
    if let told = typeToldByWords(name, in: sentence) { return told }
    if hasTitle(before: name, phrase: phrase, in: sentence) { return .person }
    let first = sentence.words[name.lowerBound].lowercased
    if name.count > 1, persons.isFirstName(first) { return .person }
    if let told = typeToldByContext(name, head: head, in: sentence) { return told }
    if gazetteer.contains(text) { return .place }
    if name.count == 1, persons.isFirstName(first) { return .person }
    if name.count == 1, classes.classes(of: sentence.words[name.lowerBound].lemma).first == "organisation" {
      return .organisation  // "congress"
    }
    if let told = typeToldByOffice(name, head: head, in: sentence) { return told }
    if isPersonalName(name, in: sentence) { return .person }
    return Abbreviation.isAcronym(text) ? .organisation : .thing
  }

  /// The type of a name that a table has.
  private func knownType(of text: String) -> EntityType? {
    if let type = aliases.type(of: text, isName: true) { return type }
    if geography.isCountry(text, aliases: aliases) { return .country }
    if geography.isPlace(text) { return .place }
    if geography.place(ofDemonym: text) != nil { return .nationality }
    return nil
  }

  /// The type that the last word of a longer name tells ("norco steel corp.", "finance ministry"), or its
  /// first before "of" ("university of bern"); dates by any word.
  private func typeToldByWords(_ name: Range<Int>, in sentence: Sentence) -> EntityType? {
    let last = sentence.words[name.upperBound - 1].lemma
    if name.count <= 3,
      let date = name.lazy.map({ sentence.words[$0].lemma }).first(where: words.isCalendarWord)
    {
      return name.count == 1 || date == last || words.isCalendarWord(sentence.words[name.lowerBound].lemma)
        ? .date : nil
    }
    guard name.count > 1 else { return nil }
    // "tropical storm nadia", "the ferry estonia": a common noun within the name tells what it is; not that of a
    // "finance ministry".
    if ![.organisation, .group].contains(type(ofNoun: last)),
      let noun = name.last(where: { sentence.words[$0].upos == .noun })
    {
      if let told = telling(type(ofNoun: sentence.words[noun].lemma)) { return told }
    }
    if words.isCompanySuffix(last) { return .organisation }
    let of = name.dropFirst().first { sentence.words[$0].lowercased == "of" }
    let telling = of.map { sentence.words[$0 - 1].lemma } ?? last
    let isPersonal = persons.isFirstName(sentence.words[name.lowerBound].lowercased)
    switch type(ofNoun: telling) {
    case .organisation: return .organisation
    case .group: return .group
    // "jordan river", but not "joan rivers".
    case .place where !isPersonal || words.isPartOfPlaceName(sentence.words[name.upperBound - 1].lowercased):
      return .place
    case .facility where !isPersonal: return .facility
    case .event where !isPersonal && name.count > 2: return .event
    case .work where !isPersonal && classes.classes(of: telling).first == "work": return .work
    default: return nil
    }
  }

  /// The type told by what the parser attaches before a name as its description: "president anna brandt" is a
  /// person, "tropical storm nadia" an event.
  private func typeToldByTitle(_ head: Int, in sentence: Sentence) -> EntityType? {
    for child in sentence.dependents[head] where sentence.words[child].deprel == "nmod:desc" {
      if persons.isTitle(sentence.words[child].lowercased) { return .person }
      if let told = telling(type(ofNoun: sentence.words[child].lemma)) { return told }
    }
    return nil
  }

  /// The type, unless it tells nothing of a name.
  private func telling(_ type: EntityType) -> EntityType? {
    type == .thing || type == .date || type == .quantity ? nil : type
  }

  /// The type told by a noun that a name stands beside: nothing by "owner" and "rival", which companies are too.
  private func typeToldBeside(_ noun: Int, in sentence: Sentence) -> EntityType? {
    let lemma = sentence.words[noun].lemma
    return words.isPersonOrBody(lemma) ? nil : telling(type(ofNoun: lemma))
  }

  /// True if a title stands in the phrase before the name or right before the phrase.
  private func hasTitle(before name: Range<Int>, phrase: Range<Int>, in sentence: Sentence) -> Bool {
    let from = min(phrase.lowerBound, name.lowerBound)
    if (from..<name.lowerBound).contains(where: { persons.isTitle(sentence.words[$0].lowercased) }) {
      return true
    }
    guard name.count > 1, persons.isTitle(sentence.words[name.lowerBound].lowercased) else { return false }
    // "boxer indemnity scholarship" is nobody.
    return name.count == 2 || persons.isFirstName(sentence.words[name.lowerBound + 1].lowercased)
      || classes.classes(of: sentence.words[name.upperBound - 1].lemma).isEmpty
  }

  /// The type that the sentence gives: in, near and so on make it a place; who, a speaking subject or an
  /// apposition with a noun for people a person.
  private func typeToldByContext(_ name: Range<Int>, head: Int, in sentence: Sentence) -> EntityType? {
    let word = sentence.words[head]
    if sentence.age(behind: name) != nil { return .person }
    if name.contains(head), !sentence.isPlural(head), sentence.isSubjectOfSeveral(head) {
      return .organisation
    }
    for child in sentence.dependents[head] {
      let dependent = sentence.words[child]
      if dependent.has(deprel: "case"), words.isLocative(dependent.lowercased),
        word.has(deprel: "obl") || word.has(deprel: "nmod")
      {
        return .place
      }
      if dependent.has(deprel: "acl"), hasWho(child, in: sentence) { return .person }
      if dependent.has(deprel: "appos"), !name.contains(child), dependent.upos == .noun {
        if let told = typeToldBeside(child, in: sentence) { return told }
      }
    }
    if word.has(deprel: "nmod"), let noun = word.head, sentence.words[noun].upos == .noun,
      sentence.dependents[head].contains(where: { sentence.words[$0].lowercased == "of" }),
      type(ofNoun: sentence.words[noun].lemma) == .place,
      words.isPartOfPlaceName(sentence.words[noun].lemma)
        || words.canTakeUp("town", sentence.words[noun].lemma)
    {
      return .place  // "the towns of ana and rawa"
    }
    if word.has(deprel: "conj"), let first = word.head, sentence.words[first].upos == .properNoun,
      first < head
    {
      let told = typeToldByContext(first..<first + 1, head: first, in: sentence)
      if told == .place { return told }
    }
    if word.has(deprel: "appos"), let noun = word.head, sentence.words[noun].upos == .noun {
      if let told = typeToldBeside(noun, in: sentence), !sentence.isPlural(noun) { return told }
    }
    if word.has(deprel: "nsubj"), name.count == 2, let verb = word.head,
      words.isSpeech(sentence.words[verb].lemma), sentence.words[name.lowerBound + 1].has(deprel: "flat")
    {
      return .person
    }
    return nil
  }

  /// The type of what has a chairman or an analyst: "the chairman of norco", "an economist at hale".
  private func typeToldByOffice(_ name: Range<Int>, head: Int, in sentence: Sentence) -> EntityType? {
    let word = sentence.words[head]
    guard name.contains(head), word.has(deprel: "nmod"), let office = word.head,
      words.isOfficeOfBody(sentence.words[office].lemma)
    else { return nil }
    guard let preposition = sentence.dependent(of: head, "case") else { return .organisation }
    return words.bindsOffice(sentence.words[preposition].lowercased) ? .organisation : nil
  }

  /// True of several words that the parser holds for the parts of one name and no dictionary knows: "feroz abbasi".
  private func isPersonalName(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    (2...3).contains(name.count) && name.dropFirst().allSatisfy { sentence.words[$0].has(deprel: "flat") }
      && name.allSatisfy { index in
        sentence.words[index].form.utf8.allSatisfy { $0 > 0x40 }
          && classes.classes(of: sentence.words[index].lemma).isEmpty
          && !geography.isPlace(sentence.words[index].form)
      }
  }

  private func hasWho(_ clause: Int, in sentence: Sentence) -> Bool {
    sentence.dependents[clause].contains {
      sentence.words[$0].form.utf8.count <= 4 && sentence.words[$0].lowercased == "who"
    }
  }
}
