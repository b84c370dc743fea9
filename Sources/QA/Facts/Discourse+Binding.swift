/// Which phrases cannot mean the same because of where they stand.
extension Discourse {
  /// The roots of the chains that an anaphor cannot mean: of the other arguments of its verb, and of who speaks the words
  /// that a pronoun stands among.
  func rootsOfOthers(_ index: Int, _ quotes: Quotes) -> [Int] {
    let phrase = phrases[index]
    var roots = phrasesOfSentence[phrase.sentence].filter {
      $0 != index && areCoarguments(phrase, phrases[$0])
    }.map(chainRoot)
    if phrase.kind == .pronoun, isInDirectSpeech(index, quotes), let speaker = speaker(of: index, quotes) {
      roots.append(chainRoot(of: speaker))
    }
    return roots
  }

  /// True if both are arguments of one verb, so that only a reflexive could mean the other.
  private func areCoarguments(_ phrase: NounPhrase, _ candidate: NounPhrase) -> Bool {
    guard phrase.clause == candidate.clause else {
      return controls(candidate, phrase) || isDescribed(candidate, byClauseOf: phrase)
    }
    let isReflexive =
      phrase.kind == .pronoun && sentences[phrase.sentence].words[phrase.head].form.utf8.count > 5
    if isReflexive { return candidate.function != .subject }
    if candidate.function == .subject { return phrase.function != .possessor }
    return phrase.function != .possessor && candidate.function != .possessor
      && candidate.function != .modifier && phrase.function != .modifier
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

  /// True if the phrase stands in words that are quoted with their subject: '"He is ill", she said', but not 'she said
  /// she was "proud of her team"'.
  private func isInDirectSpeech(_ index: Int, _ quotes: Quotes) -> Bool {
    let phrase = phrases[index]
    guard let quotation = quotes.quotation(ofWord: phrase.head, in: phrase.sentence) else { return false }
    let sentence = sentences[phrase.sentence]
    var top: Int?
    var next: Int? = phrase.clause
    while let current = next, quotes.quotation(ofWord: current, in: phrase.sentence) == quotation {
      top = current
      next = sentence.words[current].head
    }
    guard let top else { return false }
    guard let subject = sentence.dependent(of: top, "nsubj", "csubj", "expl") else {
      return sentence.words[top].head == nil
    }
    return quotes.quotation(ofWord: subject, in: phrase.sentence) == quotation
  }
}
