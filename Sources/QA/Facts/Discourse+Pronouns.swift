extension Discourse {
  /// So many phrases back a pronoun's antecedent is looked for.
  private static let maximumPronounPhrases = 60

  /// Joins pronouns with what they stand for: "he" and "she" with persons, "it" and "they" with what fits in
  /// number and kind, "i" and "we" with the speaker.
  package mutating func linkPronouns() {
    let quotes = Quotes(in: sentences)
    for index in phrases.indices {
      guard let pronoun = phrases[index].pronoun, phrases[index].isReferring else { continue }
      if pronoun.person == 1 {
        if let speaker = speaker(of: index, quotes) { merge(speaker, index) }
      } else if let found = antecedent(of: index, pronoun) {
        merge(found, index)
      }
    }
  }

  private func antecedent(of index: Int, _ pronoun: CoreferenceWords.Pronoun) -> Int? {
    let phrase = phrases[index]
    let isPersonal = pronoun.gender == "m" || pronoun.gender == "f"
    if pronoun.gender == "n", phrase.function == .object,
      typer.words.isSpeech(sentences[phrase.sentence].words[phrase.clause].lemma)
    {
      return nil  // what is denied or confirmed is a statement, not a thing
    }
    if let owner = relativeSubject(of: phrase) {
      return fit(pronoun, phrase, phrases[owner], chain(of: owner)) == nil ? nil : owner
    }
    var antecedents = Antecedents()
    let excluded = coargumentChains(of: index)
    for other in pronounCandidates(before: index, sentences: isPersonal ? 3 : 2) {
      guard !excluded.contains(chainRoot(of: other)), let score = score(of: phrase, with: other) else {
        continue
      }
      antecedents.add(other, root: chainRoot(of: other), score: score)
    }
    let found = antecedents.winner(threshold: 3, margin: isPersonal ? 0.5 : 1)
    guard let found, !(pronoun.isPlural && startsCoordination(found.phrase)) else { return nil }
    return found.phrase
  }

  /// What the clause of a possessive is about where that is a relative one: "those who lost their homes".
  private func relativeSubject(of phrase: NounPhrase) -> Int? {
    let sentence = sentences[phrase.sentence]
    let clause = sentence.words[phrase.clause]
    guard phrase.function == .possessor, clause.has(deprel: "acl"), let noun = clause.head,
      let subject = sentence.dependent(of: phrase.clause, "nsubj"), subject < phrase.head,
      ["who", "which", "that"].contains(sentence.words[subject].lowercased)
    else { return nil }
    return self.phrase(headedBy: noun, in: phrase.sentence)
  }

  /// The chains of the other arguments of the pronoun's verb.
  private func coargumentChains(of index: Int) -> [Int] {
    let phrase = phrases[index]
    let start = max(phrasesOfSentence[phrase.sentence].lowerBound, index - Self.maximumPronounPhrases)
    return (start..<index).filter { areCoarguments(phrase, phrases[$0]) }.map { chainRoot(of: $0) }
  }

  /// Like `candidates`, with the pronouns that stand for something known.
  private func pronounCandidates(before index: Int, sentences: Int) -> some Sequence<Int> {
    let phrase = phrases[index]
    let first = max(phrase.sentence - sentences, 0)
    let start = max(phrasesOfSentence[first].lowerBound, index - Self.maximumPronounPhrases)
    return (start..<index).reversed().lazy.filter { other in
      let candidate = phrases[other]
      return candidate.isReferring && candidate.describes == nil && !isWithin(index, other)
    }
  }

  /// How likely it is that the pronoun `phrase` stands for the phrase `other`; nil if it can't.
  private func score(of phrase: NounPhrase, with other: Int) -> Double? {
    let candidate = phrases[other]
    let chain = chain(of: other)
    guard let pronoun = phrase.pronoun, let fit = fit(pronoun, phrase, candidate, chain) else { return nil }
    if let owned = owned(phrase), typer.persons.isKin(owned.lemma), chain.type != .person { return nil }
    let distance = phrase.sentence - candidate.sentence
    var score = fit + [6, 4, 1.5, 0][min(distance, 3)]
    switch candidate.function {
    case .subject: score += 3
    case .object: score += 1.5
    case .possessor: score += 0.7
    case .oblique: score += 0.5
    case .modifier: break
    }
    if candidate.kind == .name { score += 0.5 }
    if phrase.function == .object, candidate.function == .object, pronoun.gender == "n" { score += 1.5 }
    score += 0.3 * Double(min(chain.phrases.count - 1, 3))
    if distance == 0 { score += sameSentenceBonus(phrase, candidate) }
    if isSpeaker(phrase), isSpeaker(candidate) { score += 1.5 }
    if candidate.kind == .pronoun, candidate.pronoun == pronoun, distance <= 1 { score += 1 }
    return score
  }

  /// Whether number, gender and kind allow it; the better they fit the more.
  private func fit(
    _ pronoun: CoreferenceWords.Pronoun, _ phrase: NounPhrase, _ candidate: NounPhrase, _ chain: Chain
  ) -> Double? {
    if chain.phrases.allSatisfy({ phrases[$0].kind == .pronoun }) { return nil }
    switch pronoun.gender {
    case "m", "f":
      let gender: Gender = pronoun.gender == "m" ? .male : .female
      if let known = chain.gender, known != gender { return nil }
      if chain.type == .person { return chain.isPlural ? nil : chain.gender == gender ? 0.5 : 0 }
      return chain.type == .thing && chain.hasName ? -2 : nil
    case "n":
      return fitOfIt(phrase, chain)
    default:
      return fitOfThey(phrase, candidate, chain)
    }
  }

  private func fitOfIt(_ phrase: NounPhrase, _ chain: Chain) -> Double? {
    if chain.isPlural, !chain.type.isCollective || !chain.hasName { return nil }
    let predicate = sentences[phrase.sentence].words[phrase.clause].lemma
    let isAgent = phrase.function == .subject && typer.words.isAgentive(predicate) || ownsPeople(phrase)
    switch chain.type {
    case .person, .date, .quantity, .nationality: return nil
    case .organisation, .group, .country:
      return isAgent || phrase.function == .possessor ? 1 : phrase.function == .subject ? -1.5 : 0
    case .work: return isAgent && !typer.words.isSpeech(predicate) ? nil : 0
    case .place, .facility: return isAgent ? (chain.hasName ? -1.5 : nil) : -0.5
    case .event: return isAgent ? nil : 0
    case .thing: return isAgent ? (chain.hasName ? 0 : nil) : 0
    }
  }

  private func fitOfThey(_ phrase: NounPhrase, _ candidate: NounPhrase, _ chain: Chain) -> Double? {
    let predicate = sentences[phrase.sentence].words[phrase.clause].lemma
    let isAgent = phrase.function == .subject && typer.words.isAgentive(predicate)
    switch chain.type {
    case .date, .quantity: return chain.isPlural ? -1 : nil
    case .person, .nationality: return chain.isPlural ? 0.5 : nil
    case .group, .organisation: return chain.isPlural ? 0.5 : -2.5
    case .country: return -4
    case .thing where chain.hasName && !chain.isPlural:
      return phrase.sentence == candidate.sentence && candidate.function == .subject ? -2.5 : nil
    default: return chain.isPlural ? (isAgent ? nil : -0.5) : nil
    }
  }

  /// True of "its" in "its president".
  private func ownsPeople(_ phrase: NounPhrase) -> Bool {
    guard let owned = owned(phrase) else { return false }
    return owned.type == .person || owned.type == .group
  }

  /// What a possessive pronoun says belongs to somebody.
  private func owned(_ phrase: NounPhrase) -> NounPhrase? {
    guard phrase.function == .possessor, let head = sentences[phrase.sentence].words[phrase.head].head else {
      return nil
    }
    return self.phrase(headedBy: head, in: phrase.sentence).map { phrases[$0] }
  }

  /// True if both are arguments of one verb, so that only a reflexive could mean the other.
  private func areCoarguments(_ phrase: NounPhrase, _ candidate: NounPhrase) -> Bool {
    guard phrase.sentence == candidate.sentence else { return false }
    guard phrase.clause == candidate.clause else {
      return controls(candidate, phrase) || isDescribed(candidate, byClauseOf: phrase)
    }
    let isReflexive = sentences[phrase.sentence].words[phrase.head].form.utf8.count > 5
    if isReflexive { return candidate.function != .subject }
    if candidate.function == .subject { return phrase.function != .possessor }
    return phrase.function != .possessor && candidate.function != .possessor
      && candidate.function != .modifier
      && phrase.function != .modifier
  }

  /// True if the pronoun's clause describes the candidate: "the firm" for "the firm that owns it", Acme for "Acme, the
  /// firm that owns it".
  private func isDescribed(_ candidate: NounPhrase, byClauseOf phrase: NounPhrase) -> Bool {
    let words = sentences[phrase.sentence].words
    guard words[phrase.clause].has(deprel: "acl"), phrase.function != .possessor,
      let noun = words[phrase.clause].head
    else { return false }
    return candidate.head == noun || words[noun].has(deprel: "appos") && candidate.head == words[noun].head
  }

  /// True if the candidate is the unspoken subject of the pronoun's verb: "the party has promised to fight it".
  private func controls(_ candidate: NounPhrase, _ phrase: NounPhrase) -> Bool {
    let clause = sentences[phrase.sentence].words[phrase.clause]
    return clause.has(deprel: "xcomp") && clause.head == candidate.clause && candidate.function == .subject
      && phrase.function != .possessor && phrase.function != .subject
  }

  /// The subject of the clause is near for a possessive, that of "said" for what is said.
  private func sameSentenceBonus(_ phrase: NounPhrase, _ candidate: NounPhrase) -> Double {
    guard candidate.function == .subject else { return 0 }
    let words = sentences[phrase.sentence].words
    if phrase.clause == candidate.clause { return 2 }
    let clause = words[phrase.clause]
    guard clause.head == candidate.clause else { return 0 }
    if typer.words.isSpokesman(candidate.lemma), phrase.function != .possessor { return -3 }
    let isActive =
      clause.upos == .verb && sentences[phrase.sentence].dependent(of: phrase.clause, "nsubj:pass") == nil
    return clause.has(deprel: "ccomp") || clause.has(deprel: "xcomp") ? (isActive ? 2.5 : 0) : 1
  }

  private func isSpeaker(_ phrase: NounPhrase) -> Bool {
    phrase.function == .subject && typer.words.isSpeech(sentences[phrase.sentence].words[phrase.clause].lemma)
  }

  /// True of "chile" in "chile and bolivia".
  private func startsCoordination(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return !phrase.isPlural && sentences[phrase.sentence].dependent(of: phrase.head, "conj") != nil
  }
}
