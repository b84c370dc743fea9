extension Discourse {
  private static let sentencesOfRepetition = 8
  private static let sentencesOfEpithet = 2

  /// Joins bare nouns for bodies of people with what was called so before: "police", "prosecutors" are mostly the same
  /// ones throughout an article.
  package mutating func linkRepetitions() {
    var last: [String: Int] = [:]
    for index in phrases.indices where isBareBodyOfPeople(phrases[index]) {
      let phrase = phrases[index]
      let key = phrase.isPlural ? phrase.lemma + " (several)" : phrase.lemma
      if let other = last[key], phrase.sentence - phrases[other].sentence <= Self.sentencesOfRepetition {
        merge(other, index)
      }
      last[key] = index
    }
  }

  private func isBareBodyOfPeople(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal, phrase.isReferring, phrase.describes == nil, phrase.definiteness == .bare,
      phrase.modifiers.isEmpty, !phrase.isRestricted
    else { return false }
    return phrase.type == .group || phrase.isPlural && phrase.type == .person && phrase.lemma != "people"
  }

  /// Joins what says of a person only where from or how old ("the frenchman", "the 24-year-old") with whoever was named
  /// in the last sentence that names anybody, if it names nobody else.
  package mutating func linkEpithets() {
    for index in phrases.indices where isEpithet(phrases[index]) {
      let phrase = phrases[index]
      let earliest = max(phrase.sentence - Self.sentencesOfEpithet, 0)
      for sentence in (earliest..<phrase.sentence).reversed() {
        let named = phrasesOfSentence[sentence].filter(isNamedPerson)
        guard let last = named.last else { continue }
        if Set(named.map(chainRoot)).count == 1, [.subject, .object].contains(phrases[last].function) {
          merge(last, index)
        }
        break
      }
    }
  }

  /// True of what says of a person only where from or how old.
  func isEpithet(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal, phrase.isReferring, phrase.describes == nil, phrase.type == .person,
      phrase.definiteness == .definite, !phrase.isPlural, !phrase.isRestricted
    else { return false }
    return typer.words.isAge(phrase.lemma) || typer.geography.place(ofDemonym: phrase.lemma) != nil
  }

  private func isNamedPerson(_ index: Int) -> Bool {
    let chain = chain(of: index)
    return phrases[index].kind == .name && chain.type == .person && !chain.isPlural
  }
}
