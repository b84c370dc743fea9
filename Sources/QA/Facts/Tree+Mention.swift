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
