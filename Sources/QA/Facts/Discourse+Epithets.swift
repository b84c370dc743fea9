/// People who are called by where they are from or how old they are.
extension Discourse {
  private static let sentencesOfEpithet = 2

  /// Joins what says of a person only where from or how old ("the frenchman", "the 24-year-old") with whoever was named
  /// in the last sentence that names anybody, if it names nobody else, or said it of nobody else.
  package mutating func linkEpithets() {
    for index in phrases.indices where isEpithet(phrases[index]) {
      let phrase = phrases[index]
      let earliest = max(phrase.sentence - Self.sentencesOfEpithet, 0)
      for sentence in (earliest..<phrase.sentence).reversed() {
        let named = phrasesOfSentence[sentence].filter(isNamedPerson)
        if named.isEmpty { continue }
        if let meant = meant(by: phrase, among: named) { merge(meant, index) }
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

  private func meant(by epithet: NounPhrase, among named: [Int]) -> Int? {
    if Set(named.map(chainRoot)).count == 1 {
      return named.last.flatMap { [.subject, .object].contains(phrases[$0].function) ? $0 : nil }
    }
    let told = named.filter { other in
      chain(of: other).phrases.contains { isSaid(epithet, of: phrases[$0]) }
    }
    return Set(told.map(chainRoot)).count == 1 ? told.last : nil
  }

  /// True if the words around a name say what an epithet does: "Tamm , 24 ,", "french striker Juri Tamm", "France's
  /// Juri Tamm".
  private func isSaid(_ epithet: NounPhrase, of name: NounPhrase) -> Bool {
    guard let words = name.name else { return false }
    let sentence = sentences[name.sentence]
    if typer.words.isAge(epithet.lemma) {
      return sentence.age(behind: words).map { epithet.lemma.hasPrefix($0 + "-") } ?? false
    }
    let place = typer.geography.place(ofDemonym: epithet.lemma)
    return sentence.subtree(of: name.head).filter { $0 < words.lowerBound }.contains { index in
      let word = sentence.words[index].lowercased
      return place == typer.geography.place(ofDemonym: word) || place == word
    }
  }

  private func isNamedPerson(_ index: Int) -> Bool {
    let chain = chain(of: index)
    return phrases[index].kind == .name && chain.type == .person && !chain.isPlural
  }
}
