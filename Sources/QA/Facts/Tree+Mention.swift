/// What a word heads, as a mention.
extension Tree {
  /// The mention of what a word heads: a noun phrase, an adjective phrase or a clause.
  func mention(of word: Int) -> Mention {
    if isClause(word) {
      return Mention(clause(of: word), head: word, kind: .clause, of: sentence, number: number)
    }
    let kind: Mention.Kind =
      switch words[word].upos {
      case .adjective where relations[word] == .xcomp || relations[word] == .acl || has([.cop], word):
        .adjective
      case .adverb: .adverbial
      default: .nominal
      }
    return Mention(nounPhrase(of: word), head: word, kind: kind, of: sentence, number: number)
  }

  /// The mention of a part of a phrase.
  func mention(of filler: SlotFiller) -> Mention {
    switch filler.part {
    case .whole: return mention(of: filler.word)
    case .phrase: return predicatePhrase(of: filler.word)
    case .clause:
      let range = clause(of: filler.word, isPredicate: true)
      return Mention(range, head: filler.word, kind: .clause, of: sentence, number: number)
    case .prefix: return prefixMention(of: filler.word)
    case .name:
      let phrase = nounPhrase(of: filler.word)
      let titles = dependents(of: filler.word).filter { $0 < filler.word && isTitle($0) }
      let start = titles.last.map { max(subtree(of: $0).upperBound, titleEnd($0)) } ?? phrase.lowerBound
      return Mention(
        min(start, filler.word)..<phrase.upperBound, head: filler.word, of: sentence, number: number)
    case .title:
      let phrase = head(of: filler.word).map { nounPhrase(of: $0).lowerBound } ?? filler.word
      var start = min(phrase, filler.word)
      while start < filler.word, relations[start] == .det || relations[start] == .case { start += 1 }
      return Mention(start..<titleEnd(filler.word), head: filler.word, of: sentence, number: number)
    case .possessed:
      let phrase = nounPhrase(of: filler.word)
      let owner = first([.nmodPoss], of: filler.word).map { subtree(of: $0).upperBound } ?? phrase.lowerBound
      let start = min(owner, filler.word)
      // "genetically modified (GM) crops" is spelled out before the letters.
      let letters = dependents(of: filler.word).first { $0 < filler.word && isAcronym($0) }
      let end = letters.map { subtree(of: $0).lowerBound } ?? phrase.upperBound
      return Mention(
        start..<(end > start ? end : phrase.upperBound), head: filler.word, of: sentence, number: number)
    }
  }

  /// The phrase of a predicate that is no verb, without its subject and copula: "ready", "the capital".
  func predicatePhrase(of word: Int) -> Mention {
    let kind: Mention.Kind =
      words[word].upos == .adjective ? .adjective : words[word].upos == .adverb ? .adverbial : .nominal
    return Mention(nounPhrase(of: word), head: word, kind: kind, of: sentence, number: number)
  }

  /// True for a word that heads a clause as an argument.
  func isClause(_ word: Int) -> Bool {
    switch relations[word] {
    case .ccomp, .csubj, .csubjPass, .advcl: true
    case .xcomp: words[word].upos == .verb || has([.cop, .mark], word)
    case .conj: words[word].upos == .verb && !has([.case, .det], word)
    // "did not say what the demands were"
    default: isPredicate(word) && (words[word].upos == .verb || words[word].xpos == "WP")
    }
  }
}
