extension Discourse {
  private static let maximumPhrases = 150
  private static let maximumSentences = 8

  /// Joins definite nouns with what they take up: "the offensive" with "an offensive", "the group" with the
  /// armed group spoken of, "the town" with the town.
  package mutating func linkNominals() {
    for index in phrases.indices where isAnaphor(phrases[index]) {
      if chain(of: index).hasName { continue }
      var antecedents = Antecedents()
      for other in candidates(before: index, sentences: Self.maximumSentences) {
        guard let score = nominalScore(of: index, with: other) else { continue }
        antecedents.add(other, root: chainRoot(of: other), score: score)
      }
      guard let found = antecedents.winner(threshold: 2, margin: 1.5) else { continue }
      merge(found.phrase, index)
    }
  }

  private func isAnaphor(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal, phrase.isReferring, phrase.describes == nil else { return false }
    switch phrase.type {
    case .date, .nationality: return false
    default: break
    }
    switch phrase.definiteness {
    case .definite, .demonstrative: return true
    case .bare: return phrase.modifiers.isEmpty && !phrase.isRestricted && isBodyOfPeople(phrase)
    default: return false
    }
  }

  /// True of "police", "prosecutors": bare, and yet mostly the same ones throughout an article.
  private func isBodyOfPeople(_ phrase: NounPhrase) -> Bool {
    phrase.type == .group || phrase.isPlural && phrase.type == .person && phrase.lemma != "people"
  }

  /// Numbers of phrases before `index`, nearest first, at most so many and so many sentences back.
  package func candidates(before index: Int, sentences: Int) -> some Sequence<Int> {
    let first = max(phrases[index].sentence - sentences, 0)
    let start = max(phrasesOfSentence[first].lowerBound, index - Self.maximumPhrases)
    return (start..<index).reversed().lazy.filter { other in
      phrases[other].kind != .pronoun && phrases[other].describes == nil && phrases[other].isReferring
        && !isWithin(index, other)
    }
  }

  /// True if the phrase `index` stands within the phrase `other`.
  package func isWithin(_ index: Int, _ other: Int) -> Bool {
    phrases[index].sentence == phrases[other].sentence && phrases[other].words.contains(phrases[index].head)
  }

  /// How well the noun `index` takes up the phrase `other`; nil if it can't.
  private func nominalScore(of index: Int, with other: Int) -> Double? {
    let chain = chain(of: other)
    // "would not take sides ... both sides"
    if phrases[other].kind == .nominal, phrases[other].definiteness == .bare,
      chain.type == .thing || chain.type == .place
    {
      return nil
    }
    guard let match = match(index, other, chain) else { return nil }
    let distance = Double(phrases[index].sentence - phrases[other].sentence)
    if match <= 4, distance > 3 { return nil }
    var score = match - distance * (match < 8 ? 0.7 : 0.5)
    if phrases[other].function == .subject { score += 1 }
    score += 0.3 * Double(min(chain.phrases.count - 1, 3))
    return score
  }

  /// 8 for the same noun, 5 for a noun that stands for another that the thing was called, 4 and less for the kind
  /// alone.
  private func match(_ index: Int, _ other: Int, _ chain: Chain) -> Double? {
    // Most pairs end here: a phrase is copied for the others only.
    let isRestricted = phrases[index].isRestricted
    if isRestricted || phrases[index].definiteness == .bare {
      guard phrases[other].kind == .nominal, phrases[index].lemma == phrases[other].lemma,
        isRestricted || phrases[other].function == .subject
      else { return nil }
      return haveSameWords(phrases[index], phrases[other]) ? 8 : nil
    }
    guard hasModifiers(of: index, other, chain) else { return nil }
    let phrase = phrases[index]
    let isSameNumber = phrase.isPlural == chain.isPlural
    if chain.descriptions.contains(phrase.lemma), isSameNumber || chain.hasName && chain.type == .group {
      return 8
    }
    if !chain.hasName, !isSameNumber { return nil }
    if !chain.hasName, chain.type == .person, phrase.type != .person { return nil }
    if phrase.isPlural, chain.type == .person { return nil }
    let isNear = chain.descriptions.contains { typer.words.canTakeUp(phrase.lemma, $0) }
    if isNear, !phrase.isPlural || chain.type == .group || isSameNumber { return 5 }
    guard chain.hasName, isKind(phrase, of: chain) else { return nil }
    if chain.type == .thing { return 2.5 }
    return phrase.type == .group && chain.type == .group ? 5.5 : 4
  }

  private func haveSameWords(_ a: NounPhrase, _ b: NounPhrase) -> Bool {
    guard a.isPlural == b.isPlural else { return false }
    return NameKey(sentences[a.sentence].joined(a.words)) == NameKey(sentences[b.sentence].joined(b.words))
  }

  /// True if all that stands before the noun was said of the candidate too.
  private func hasModifiers(of index: Int, _ other: Int, _ chain: Chain) -> Bool {
    phrases[index].modifiers.allSatisfy { modifier in
      phrases[other].modifiers.contains(modifier) || chain.descriptions.contains(modifier)
        || phrases[other].name.map {
          $0.contains { sentences[phrases[other].sentence].words[$0].lowercased == modifier }
        } ?? false
    }
  }

  /// True if a noun for a kind of thing fits a name of which nothing more is known: "the group" fits the name
  /// of an armed group.
  private func isKind(_ phrase: NounPhrase, of chain: Chain) -> Bool {
    guard phrase.modifiers.isEmpty else { return false }
    let saysOther = chain.descriptions.contains {
      typer.type(ofNoun: $0) == phrase.type && $0 != phrase.lemma
    }
    let isSingular = !phrase.isPlural
    switch chain.type {
    case .group:
      return isSingular
        ? isOne(phrase, of: ["group", "movement", "organisation"]) : isOne(phrase, of: ["militant"])
    case .organisation:
      return isSingular && !saysOther && isOne(phrase, of: ["company", "group", "agency", "organisation"])
    case .country:
      return isSingular && isOne(phrase, of: ["country"])
    case .place:
      return isSingular && !saysOther && isOne(phrase, of: ["town", "village"])
    case .thing:
      return isSingular && chain.descriptions.isEmpty && isOne(phrase, of: ["company", "group", "club"])
    case .person:
      guard phrase.lemma == "man" || phrase.lemma == "woman", !phrase.isPlural else { return false }
      return chain.gender != nil && chain.gender == typer.persons.gender(ofNoun: phrase.lemma)
    default:
      return false
    }
  }

  /// True if the noun is one of `kinds` or in turn with one of them: "firm" with "company".
  private func isOne(_ phrase: NounPhrase, of kinds: [String]) -> Bool {
    kinds.contains { typer.words.canTakeUp(phrase.lemma, $0) && typer.words.canTakeUp($0, phrase.lemma) }
  }
}
