/// Answers "where is X" from the place phrases that hang on X: "hawija, a province close to kirkuk".
struct PlaceMatcher: Sendable {
  let mentions: MentionMatcher
  let words: QuestionWords

  /// The candidates that `view` has for where the query's subject is.
  func candidates(for query: Query, in view: ArticleView) -> [Candidate] {
    guard let asked = query.frame.subject ?? query.frame.object else { return [] }
    var found = placesBesideName(asked, in: view).map { name, phrase in
      candidate(phrase, for: query, of: name, unlike: 0, view: view)
    }
    let names = Set(asked.terms.map(\.lemma))
    for (noun, similarity) in mentions.nouns(like: asked, in: view) {
      let sentence = view.sentences[noun.sentence]
      for phrase in places(of: noun.head, in: sentence, number: noun.sentence)
      where !names.contains(sentence.words[phrase.head].lemma) {
        found.append(candidate(phrase, for: query, of: noun, unlike: 1 - similarity, view: view))
      }
    }
    return found
  }

  private func candidate(
    _ phrase: Mention, for query: Query, of noun: Mention, unlike: Double, view: ArticleView
  ) -> Candidate {
    let fact = Fact(
      predicate: Predicate(lemma: "be", text: phrase.text, head: phrase.head, range: phrase.range),
      subject: noun, arguments: [Argument(role: .place, mention: phrase)], sentence: phrase.sentence,
      pattern: "place-of-noun")
    var features = features(unlike, phrase, view: view)
    if let type = query.type {
      features.add("other type", 1 - mentions.likeness(of: phrase, toType: type, in: view))
    }
    return Candidate(
      text: view.words(phrase.range), range: phrase.range, sentence: phrase.sentence, features: features,
      premise: Premise(fact), steps: ["\"\(noun.text)\" stands \"\(phrase.text)\""])
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
      } else if word.deprel == "acl", words.has(word.lemma, in: "placing") {
        let behind = child + 1..<sentence.span(of: child).upperBound
        guard let head = sentence.dependent(of: child, "obl", "advmod"), behind.contains(head) else {
          continue
        }
        found.append(Mention(behind, head: head, of: sentence, number: number))
      }
    }
    return found
  }

  private func features(_ unlike: Double, _ phrase: Mention, view: ArticleView) -> CandidateFeatures {
    var features = CandidateFeatures()
    features.add("place of noun")
    features.add("place of noun unlike", unlike)
    features.add("place of noun by \(view.sentences[phrase.sentence].words[phrase.head].deprel)")
    return features
  }
}
