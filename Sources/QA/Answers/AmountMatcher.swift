/// Answers how big or how much something is from the amount in its noun phrase: "a $20 million settlement".
struct AmountMatcher: Sendable {
  let mentions: MentionMatcher
  let words: QuestionWords

  /// The candidates that `view` has for the amount of the query's subject.
  func candidates(for query: Query, in view: ArticleView) -> [Candidate] {
    guard query.frame.predicate == "be", query.frame.object == nil, asksForAmount(query.asked),
      let asked = query.frame.subject
    else { return [] }
    return mentions.nouns(like: asked, in: view).flatMap { noun, similarity in
      hasNames(of: asked, view.sentences[noun.sentence]) ? candidates(at: noun, similarity, in: view) : []
    }
  }

  /// Whether a sentence has the names and numbers that are asked with: the profit of 1995 is not that "in 1993".
  private func hasNames(of asked: Description, _ sentence: Sentence) -> Bool {
    asked.tail.filter(\.isName).allSatisfy { name in sentence.words.contains { $0.lemma == name.lemma } }
  }

  private func asksForAmount(_ asked: Asked) -> Bool {
    switch asked {
    case .count(.subject), .count(.object): return true
    case .measure(let word): return words.has(word, in: "sized") || words.has(word, in: "count")
    default: return false
    }
  }

  private func candidates(at noun: Mention, _ similarity: Double, in view: ArticleView) -> [Candidate] {
    let sentence = view.sentences[noun.sentence]
    return sentence.dependents[noun.head].filter { isAmount($0, in: sentence) }.map { child in
      let phrase = sentence.span(of: child)
      let start = phrase.first { sentence.words[$0].upos != .adposition } ?? phrase.lowerBound
      let amount = Mention(start..<phrase.upperBound, head: child, of: sentence, number: noun.sentence)
      var features = CandidateFeatures()
      features.add("amount of noun")
      features.add("amount of noun unlike", 1 - similarity)
      features.add("amount of noun by \(sentence.words[child].universalDeprel)")
      let fact = Fact(
        of: noun, saying: Argument(role: .quantity, mention: amount), in: sentence, pattern: "amount-of-noun")
      return Candidate(
        text: view.words(amount.range), range: amount.range, sentence: noun.sentence, features: features,
        premise: Premise(fact), steps: ["\"\(amount.text)\" stands in \"\(noun.text)\""])
    }
  }

  /// A sum of money or a percentage that hangs on a noun.
  private func isAmount(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    guard ["compound", "nummod", "amod", "nmod", "appos"].contains(word.universalDeprel) else { return false }
    let unit = word.upos == .symbol || words.has(word.lemma, in: "amount")
    return unit && sentence.subtree(of: index).contains { sentence.words[$0].upos == .numeral }
  }
}
