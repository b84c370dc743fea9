/// People who are called by where they are from or how old they are.
extension Discourse {
  private static let sentencesOfEpithet = 2

  private static let phrasesOfEpithet = 200

  /// Joins what says of a person only where from or how old ("the frenchman", "the 24-year-old") with the one it was said
  /// of; where that is nobody, with whoever was named in the last sentence that names anybody of whom nothing else is
  /// said, if it names nobody else.
  package mutating func linkEpithets() {
    for index in phrases.indices where isEpithet(phrases[index]) {
      let before = (max(0, index - Self.phrasesOfEpithet)..<index).filter(isNamedPerson)
      let told = before.filter { isSaid(phrases[index], of: $0) ?? false }
      if Set(told.map(chainRoot)).count == 1, let meant = told.last {
        merge(meant, index)
      } else if told.isEmpty, let meant = lastNamed(before: phrases[index], among: before) {
        merge(meant, index)
      }
    }
  }

  private func lastNamed(before epithet: NounPhrase, among named: [Int]) -> Int? {
    let possible = named.filter { other in
      (epithet.sentence - Self.sentencesOfEpithet..<epithet.sentence).contains(phrases[other].sentence)
        && isSaid(epithet, of: other) ?? true
    }
    guard let last = possible.last, [.subject, .object].contains(phrases[last].function) else { return nil }
    let beside = possible.filter { phrases[$0].sentence == phrases[last].sentence }
    return Set(beside.map(chainRoot)).count == 1 ? last : nil
  }

  /// True of what says of a person only where from or how old.
  func isEpithet(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal, phrase.isReferring, phrase.describes == nil, phrase.type == .person,
      phrase.definiteness == .definite, !phrase.isPlural, !phrase.isRestricted
    else { return false }
    return typer.words.isAge(phrase.lemma) || typer.geography.place(ofDemonym: phrase.lemma) != nil
  }

  /// True if the words around the names of a person say what an epithet does: "Tamm , 24 ,", "French striker Juri Tamm";
  /// false if they say something else, nil if they do not say.
  private func isSaid(_ epithet: NounPhrase, of person: Int) -> Bool? {
    let names = chain(of: person).phrases.map { phrases[$0] }
    if typer.words.isAge(epithet.lemma) {
      let ages = names.compactMap { name in name.name.flatMap { sentences[name.sentence].age(behind: $0) } }
      return ages.isEmpty ? nil : ages.contains { epithet.lemma.hasPrefix($0 + "-") }
    }
    let origins = names.flatMap(origins)
    return origins.isEmpty ? nil : origins.contains { $0 == typer.geography.place(ofDemonym: epithet.lemma) }
  }

  /// Where the words before a name say that somebody is from.
  private func origins(of name: NounPhrase) -> [String] {
    guard let words = name.name else { return [] }
    let sentence = sentences[name.sentence]
    return sentence.subtree(of: name.head).filter { $0 < words.lowerBound }.compactMap {
      typer.geography.place(ofDemonym: sentence.words[$0].lowercased)
    }
  }

  private func isNamedPerson(_ index: Int) -> Bool {
    let chain = chain(of: index)
    return phrases[index].kind == .name && chain.type == .person && !chain.isPlural
  }
}
