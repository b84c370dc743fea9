/// What speaks for and against a phrase as the antecedent of another.
extension Discourse {
  /// Adds the features of the anaphor `index` and the phrase `other`, with so many phrases between that it could mean.
  package func addFeatures(
    of index: Int, _ anaphor: Anaphor, _ other: Int, between: Int, to features: inout [Int]
  ) {
    let all = AntecedentFeatures.all
    let (phrase, candidate) = (phrases[index], phrases[other])
    let chain = chain(of: other)
    let distance = phrase.sentence - candidate.sentence
    features.append(all.distance.lowerBound + min(distance, all.distance.count - 1))
    features.append(all.between.lowerBound + min(between, all.between.count - 1))
    features.append(
      all.functions.lowerBound + phrase.function.rawValue * NounPhrase.Function.allCases.count
        + candidate.function.rawValue)
    features.append(all.kind.lowerBound + Self.number(of: kind(of: candidate, for: phrase)))
    // A pronoun says no more than itself, so that it is weighed alike before and after it is linked.
    let type = Self.number(of: candidate.kind == .pronoun ? candidate.type : chain.actingType)
    let acts = acts(phrase) && !(chain.actingType == .work && isSaid(phrase))
    features.append(all.type.lowerBound + (acts ? EntityType.allCases.count + type : type))
    let mentions = chain.mentions > 4 ? 3 : chain.mentions > 2 ? 2 : max(chain.mentions - 1, 0)
    features.append(all.mentions.lowerBound + mentions)
    for answer in numbers(of: candidate, chain, for: phrase) {
      features.append(all.number.lowerBound + Self.number(of: answer))
    }
    for answer in standings(of: other, candidate) {
      features.append(all.standing.lowerBound + Self.number(of: answer))
    }
    for answer in relations(of: candidate, chain, for: phrase) {
      features.append(all.relation.lowerBound + Self.number(of: answer))
    }
    if anaphor == .noun { addNounFeatures(phrase, candidate, chain, to: &features) }
  }

  /// Adds the features of the anaphor alone, which say how likely it takes up nothing.
  package func addFeatures(of index: Int, _ anaphor: Anaphor, _ quotes: Quotes, to features: inout [Int]) {
    let all = AntecedentFeatures.all
    let phrase = phrases[index]
    for answer in ownAnswers(index, phrase, anaphor, quotes) {
      features.append(all.own.lowerBound + Self.number(of: answer))
    }
    features.append(all.ownFunction.lowerBound + phrase.function.rawValue)
    guard anaphor == .noun else { return }
    features.append(all.ownType.lowerBound + Self.number(of: phrase.type))
    features.append(all.ownModifiers.lowerBound + min(phrase.modifiers.count, all.ownModifiers.count - 1))
  }

  private func ownAnswers(
    _ index: Int, _ phrase: NounPhrase, _ anaphor: Anaphor, _ quotes: Quotes
  ) -> [AntecedentFeatures.Own] {
    let sentence = sentences[phrase.sentence]
    var answers: [AntecedentFeatures.Own] = [.any]
    if phrasesOfSentence[phrase.sentence].lowerBound == index { answers.append(.opensSentence) }
    if quotes.quotation(ofWord: phrase.head, in: phrase.sentence) != nil { answers.append(.quoted) }
    let clauses = sentence.dependents[phrase.clause].contains { child in
      child > phrase.head
        && ["csubj", "ccomp", "xcomp", "advcl"].contains(sentence.words[child].universalDeprel)
    }
    if clauses { answers.append(.aboutClause) }
    let predicate = sentence.words[phrase.clause].lemma
    if typer.words.takesEmptyIt(predicate) { answers.append(.empty) }
    if phrase.sentence == 0 { answers.append(.inFirstSentence) }
    if sentence.dependent(of: phrase.clause, "cop") != nil { answers.append(.copular) }
    if phrase.function == .object, typer.words.isSpeech(predicate) { answers.append(.objectOfSpeech) }
    guard anaphor == .noun else { return answers }
    if phrase.isRestricted { answers.append(.restricted) }
    if phrase.definiteness == .demonstrative { answers.append(.demonstrative) }
    if phrase.isPlural { answers.append(.plural) }
    return answers
  }

  private func kind(of candidate: NounPhrase, for phrase: NounPhrase) -> AntecedentFeatures.Kind {
    switch candidate.kind {
    case .name: return .name
    case .pronoun: return candidate.pronoun == phrase.pronoun ? .samePronoun : .otherPronoun
    case .nominal:
      switch candidate.definiteness {
      case .definite: return .definite
      case .demonstrative: return .demonstrative
      case .possessive: return .possessive
      case .indefinite: return .indefinite
      case .bare: return .bare
      }
    }
  }

  private func numbers(
    of candidate: NounPhrase, _ chain: Chain, for phrase: NounPhrase
  ) -> [AntecedentFeatures.Number] {
    let isPlural = candidate.pronoun?.isPlural ?? chain.isPlural
    // "the militants" is said of the name of a group.
    let isGroup = phrase.anaphor == .noun && phrase.isPlural && chain.hasName && chain.type == .group
    let agreement: AntecedentFeatures.Number =
      isGroup || isPlural == phrase.isPlural ? .same : phrase.isPlural ? .severalForOne : .oneForSeveral
    let startsList =
      !candidate.isPlural && sentences[candidate.sentence].dependent(of: candidate.head, "conj") != nil
    return startsList ? [agreement, .startsList] : [agreement]
  }

  private func standings(of other: Int, _ candidate: NounPhrase) -> [AntecedentFeatures.Standing] {
    var standings: [AntecedentFeatures.Standing] = []
    if phrasesOfSentence[candidate.sentence].lowerBound == other { standings.append(.opensSentence) }
    if candidate.isRestricted { standings.append(.restricted) }
    if chainRoot(of: other) < phrasesOfSentence.first?.upperBound ?? 0 { standings.append(.inFirstSentence) }
    if sentences[candidate.sentence].words[candidate.head].head == nil { standings.append(.root) }
    return standings
  }

  /// The number of a choice within its group.
  private static func number<Choice: CaseIterable & Equatable>(of choice: Choice) -> Int {
    var number = 0
    for other in Choice.allCases {
      if other == choice { break }
      number += 1
    }
    return number
  }
}

// MARK: Clauses

extension Discourse {
  private func relations(
    of candidate: NounPhrase, _ chain: Chain, for phrase: NounPhrase
  ) -> [AntecedentFeatures.Relation] {
    let words = sentences[phrase.sentence].words
    var relations: [AntecedentFeatures.Relation] = []
    if phrase.sentence == candidate.sentence {
      if candidate.function == .subject {
        if let relation = relationToSubject(candidate, of: phrase, in: words) { relations.append(relation) }
        if typer.words.isSpokesman(candidate.lemma) { relations.append(.spokesman) }
      }
      if words[phrase.clause].has(deprel: "acl"), words[phrase.clause].head == candidate.head {
        relations.append(.described)
      }
    }
    let own = words[phrase.clause].lemma
    let other = sentences[candidate.sentence].words[candidate.clause].lemma
    if isSaid(phrase), isSaid(candidate) { relations.append(.bothSpeak) }
    if candidate.kind != .pronoun, chain.acts, acts(phrase) { relations.append(.bothAct) }
    if own == other, phrase.sentence > candidate.sentence, phrase.function == candidate.function {
      relations.append(.samePredicate)
    }
    if candidate.kind != .pronoun, chain.type == .person || chain.actingType.isCollective,
      owned(phrase)?.type == .person
    {
      relations.append(.ownsPeople)
    }
    if phrase.function == .object, candidate.function == .object { relations.append(.bothObjects) }
    return relations
  }

  private func relationToSubject(
    _ subject: NounPhrase, of phrase: NounPhrase, in words: [Word]
  ) -> AntecedentFeatures.Relation? {
    if phrase.clause == subject.clause { return .sameClause }
    let clause = words[phrase.clause]
    guard clause.head == subject.clause else {
      guard words[subject.clause].head == phrase.clause else { return nil }
      switch words[subject.clause].universalDeprel {
      case "advcl": return .below
      case "ccomp", "parataxis": return .said
      default: return nil
      }
    }
    switch clause.universalDeprel {
    case "ccomp", "xcomp": return .saying
    case "acl": return .relative
    case "advcl": return .adverbial
    case "conj": return .coordinated
    default: return .above
    }
  }

  /// True of the subject of what only people and bodies of people do, and of "its" in "its president".
  func acts(_ phrase: NounPhrase) -> Bool {
    let sentence = sentences[phrase.sentence]
    if phrase.function == .subject {
      if sentence.words[phrase.head].deprel == "nsubj:pass" { return false }
      return typer.words.isAgentive(sentence.words[phrase.clause].lemma)
        || phrase.kind == .name && !phrase.isPlural && sentence.isSubjectOfSeveral(phrase.head)
    }
    return owned(phrase).map { $0.type == .person || $0.type == .group } ?? false
  }

  /// True of the subject of a verb of speech: reports say things too.
  private func isSaid(_ phrase: NounPhrase) -> Bool {
    phrase.function == .subject
      && typer.words.isSpeech(sentences[phrase.sentence].words[phrase.clause].lemma)
  }

  /// What a possessive pronoun says belongs to somebody.
  private func owned(_ phrase: NounPhrase) -> NounPhrase? {
    guard phrase.function == .possessor, let head = sentences[phrase.sentence].words[phrase.head].head else {
      return nil
    }
    return self.phrase(headedBy: head, in: phrase.sentence).map { phrases[$0] }
  }
}

// MARK: Nouns

extension Discourse {
  private func addNounFeatures(
    _ phrase: NounPhrase, _ candidate: NounPhrase, _ chain: Chain, to features: inout [Int]
  ) {
    let all = AntecedentFeatures.all
    let before: AntecedentFeatures.Before =
      phrase.modifiers.isEmpty
      ? (candidate.modifiers.isEmpty || candidate.kind == .name ? .nothing : .less)
      : areModifiersKnown(phrase, candidate, chain) ? .known : .unknown
    features.append(
      all.match.lowerBound + Self.number(of: match(phrase, candidate, chain))
        * AntecedentFeatures.Before.allCases.count
        + Self.number(of: before))
    let (own, other) = (nounsBehind(phrase), nounsBehind(candidate))
    if own.isEmpty && other.isEmpty { return }
    let behind: AntecedentFeatures.Behind =
      own.isEmpty ? .less : other.isEmpty ? .more : own.isDisjoint(with: other) ? .other : .same
    features.append(all.behind.lowerBound + Self.number(of: behind))
  }

  private func match(_ phrase: NounPhrase, _ candidate: NounPhrase, _ chain: Chain)
    -> AntecedentFeatures.Match
  {
    if candidate.kind == .nominal, candidate.lemma == phrase.lemma { return .sameNoun }
    if chain.descriptions.contains(phrase.lemma) { return .sameDescription }
    let words = sentences[candidate.sentence].words
    if candidate.name?.contains(where: { words[$0].lemma == phrase.lemma }) ?? false { return .inName }
    if chain.descriptions.contains(where: { typer.words.canTakeUp(phrase.lemma, $0) }) { return .takenUp }
    if chain.hasName, !chain.descriptions.contains(where: { typer.type(ofNoun: $0) == phrase.type }) {
      return typer.words.isGeneral(phrase.lemma, for: chain.actingType) ? .general : .nameOfKind
    }
    return chain.actingType == phrase.type ? .sameType : .other
  }

  /// Lemmas of the nouns and names behind the head of a phrase.
  private func nounsBehind(_ phrase: NounPhrase) -> Set<String> {
    guard phrase.head + 1 < phrase.words.upperBound else { return [] }
    let words = sentences[phrase.sentence].words[phrase.head + 1..<phrase.words.upperBound]
    return Set(words.lazy.filter { $0.upos == .noun || $0.upos == .properNoun }.map(\.lemma))
  }
}
