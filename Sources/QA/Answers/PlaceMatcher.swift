/// Answers "where is X" from the place phrases that hang on X: "hawija, a province close to kirkuk".
struct PlaceMatcher: Sendable {
  let mentions: MentionMatcher
  let words: QuestionWords

  /// The candidates that `view` has for where the query's subject is.
  func candidates(for query: Query, in view: ArticleView) -> [Candidate] {
    guard let asked = query.frame.subject else { return [] }
    var found: [Candidate] = []
    var seen: Set<Int> = []
    for stored in view.facts {
      let fact = stored.fact
      for mention in [fact.subject, fact.object].compactMap({ $0 }) + fact.arguments.map(\.mention)
      where mention.kind == .nominal && view.sentences.indices.contains(mention.sentence) {
        guard seen.insert(mention.range.lowerBound << 1).inserted else { continue }
        let similarity = mentions.similarity(of: asked, to: mention, in: view)
        guard similarity >= QueryMatcher.leastSimilarity else { continue }
        found += places(of: mention.head, in: view.sentences[mention.sentence], number: mention.sentence).map
        { phrase in
          Candidate(
            text: view.words(phrase.range), range: phrase.range, sentence: mention.sentence,
            score: similarity * 0.8,
            stored: stored,
            steps: ["\"\(asked.text)\" is \"\(mention.text)\"", "it stands \"\(phrase.text)\""])
        }
      }
    }
    return found
  }

  /// The phrases of place that hang on a noun or on what it is in apposition with.
  private func places(of head: Int, in sentence: Sentence, number: Int) -> [Mention] {
    var found: [Mention] = []
    for child in sentence.dependents[head] {
      let word = sentence.words[child]
      if child < head { continue }
      if word.has(deprel: "nmod") || word.has(deprel: "obl"),
        let preposition = sentence.dependent(of: child, "case"),
        words.has(sentence.words[preposition].lowercased, in: "place-preposition")
      {
        let start = min(preposition, child)
        let phrase = mentions.describer.nounPhrase(of: child, in: sentence)
        found.append(
          Mention(
            min(start, phrase.lowerBound)..<phrase.upperBound, head: child, of: sentence, number: number))
      } else if word.has(deprel: "appos") {
        found += places(of: child, in: sentence, number: number)
      } else if word.deprel == "acl", ["locate", "situate", "base"].contains(word.lemma) {
        for place in sentence.dependents(of: child, "obl", "advmod") {
          found.append(Mention(sentence.span(of: place), head: place, of: sentence, number: number))
        }
      }
    }
    return found
  }
}
