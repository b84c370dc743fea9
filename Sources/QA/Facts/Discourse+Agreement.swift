/// What number, gender and kind allow.
extension Discourse {
  /// True if the anaphor `index` may mean what the phrase `other` does.
  func canMean(_ index: Int, _ anaphor: Anaphor, _ other: Int) -> Bool {
    let chain = chain(of: other)
    switch anaphor {
    case .person: return isPerson(chain, for: index, other)
    case .thing: return isThing(chain, for: index, other)
    case .several: return isSeveral(chain, other)
    case .noun: return isCalled(by: index, chain, other)
    }
  }

  private func isPerson(_ chain: Chain, for index: Int, _ other: Int) -> Bool {
    if chain.isPlural { return false }
    let gender: Gender = phrases[index].pronoun?.gender == "m" ? .male : .female
    if let known = chain.gender, known != gender { return false }
    if chain.type == .person { return true }
    return chain.hasName && chain.type == .thing  // a name of which nothing is known
      || phrases[other].pronoun?.gender == phrases[index].pronoun?.gender && phrases[other].kind == .pronoun
  }

  private func isThing(_ chain: Chain, for index: Int, _ other: Int) -> Bool {
    if phrases[other].kind == .pronoun { return phrases[other].pronoun?.gender == "n" }
    if chain.isPlural, !chain.type.isCollective || !chain.hasName { return false }
    if speaks(phrases[index]), !canSpeak(chain) { return false }
    switch chain.type {
    case .person, .date, .quantity, .nationality: return false
    // What is nowhere said to act does not act.
    case .place, .facility, .event: return chain.acts || !acts(phrases[index])
    default: return true
    }
  }

  /// True of the subject of "said" and the like, which nothing but who speaks or what is written has.
  private func speaks(_ phrase: NounPhrase) -> Bool {
    phrase.function == .subject
      && typer.words.isSaying(sentences[phrase.sentence].words[phrase.clause].lemma)
  }

  private func canSpeak(_ chain: Chain) -> Bool {
    if chain.acts || chain.actingType.isCollective { return true }
    switch chain.type {
    case .country, .work: return true
    case .thing: return chain.hasName
    default: return false
    }
  }

  private func isSeveral(_ chain: Chain, _ other: Int) -> Bool {
    if let pronoun = phrases[other].pronoun { return pronoun.isPlural && pronoun.person == 3 }
    return chain.isPlural || chain.actingType.isCollective || chain.type == .thing && chain.hasName
  }

  /// True if a noun may be said of a thing: it was called so, or is of that kind.
  private func isCalled(by index: Int, _ chain: Chain, _ other: Int) -> Bool {
    let (phrase, candidate) = (phrases[index], phrases[other])
    guard candidate.kind != .pronoun, candidate.describes == nil, candidate.type != .date,
      candidate.type != .quantity || phrase.type == .quantity
    else { return false }
    if candidate.kind == .nominal, candidate.lemma == phrase.lemma,
      !areModifiersKnown(phrase, candidate, chain)
    {
      return false  // "the second case" after "the first case"
    }
    if let gender = typer.persons.gender(ofNoun: phrase.lemma), let known = chain.gender, gender != known {
      return false
    }
    if chain.descriptions.contains(phrase.lemma) || candidate.lemma == phrase.lemma {
      return phrase.isPlural == candidate.isPlural || candidate.kind == .name
        || phrase.isPlural == chain.isPlural
    }
    guard phrase.isPlural == chain.isPlural || phrase.isPlural && chain.hasName && chain.type == .group else {
      return false
    }
    if chain.descriptions.contains(where: { typer.words.canTakeUp(phrase.lemma, $0) }) { return true }
    // "The group" may be any group, "the army" only one that was called so.
    guard chain.hasName, !isDescribed(chain, as: phrase.type) else { return false }
    return typer.words.isGeneral(phrase.lemma, for: chain.actingType)
      || chain.type == .person && phrase.type == .person
  }

  /// True if a thing was called by nouns of such a type, so that another noun means another thing.
  private func isDescribed(_ chain: Chain, as type: EntityType) -> Bool {
    chain.descriptions.contains { noun in
      let told = typer.type(ofNoun: noun)
      return told == type || told.isCollective && type.isCollective || told.isLocation && type.isLocation
    }
  }

  /// True if all that stands before a noun was said of the thing.
  func areModifiersKnown(_ phrase: NounPhrase, _ candidate: NounPhrase, _ chain: Chain) -> Bool {
    let words = sentences[candidate.sentence].words
    return phrase.modifiers.allSatisfy { modifier in
      candidate.modifiers.contains(modifier) || chain.descriptions.contains(modifier)
        || candidate.name?.contains { words[$0].lowercased == modifier } ?? false
    }
  }
}
