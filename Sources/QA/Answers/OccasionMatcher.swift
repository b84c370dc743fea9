/// Answers when something that a noun names takes place from the time words in its phrase or right behind it: "the
/// December auction", "saturday's congress", "elections in 1991", "the polls next month".
struct OccasionMatcher: Sendable {
  let mentions: MentionMatcher
  let words: QuestionWords
  let times: TimeValue

  /// The candidates that `view` has for when what the query speaks of takes place; none where it is asked of more
  /// than that.
  func candidates(for query: Query, in view: ArticleView) -> [Candidate] {
    guard query.asked == .time, words.has(query.frame.predicate, in: "occurrence"),
      let asked = occasion(of: query.frame)
    else { return [] }
    return mentions.nouns(like: asked, in: view).flatMap { noun, similarity in
      candidates(at: noun, similarity, in: view)
    }
  }

  /// "when was the auction?", "when are the polls due?", "when was the meeting held?".
  private func occasion(of frame: Frame) -> Description? {
    if let object = frame.object {
      if frame.predicate != "be" { return object }
      return words.has(object.head.lemma, in: "prospect") ? frame.subject : nil
    }
    return frame.subject
  }

  private func candidates(at noun: Mention, _ similarity: Double, in view: ArticleView) -> [Candidate] {
    let sentence = view.sentences[noun.sentence]
    return phrases(around: noun, in: sentence).compactMap { phrase in
      guard let time = time(at: phrase, in: sentence, number: noun.sentence) else { return nil }
      var features = CandidateFeatures()
      features.add("time of noun")
      features.add("time of noun unlike", 1 - similarity)
      features.add("time of noun by \(sentence.words[phrase].universalDeprel)")
      let fact = Fact(
        of: noun, saying: Argument(role: .time, mention: time), in: sentence, pattern: "time-of-noun")
      return Candidate(
        text: view.words(time.range), range: time.range, sentence: noun.sentence, features: features,
        premise: Premise(fact), steps: ["\"\(noun.text)\" stands with \"\(time.text)\""])
    }
  }

  /// The heads of the phrases that hang on a noun or begin where its phrase ends.
  private func phrases(around noun: Mention, in sentence: Sentence) -> [Int] {
    let own = sentence.dependents[noun.head].filter { child in
      ["nmod", "obl", "compound", "nummod", "amod"].contains(sentence.words[child].universalDeprel)
    }
    let beside = sentence.words.indices.filter { index in
      sentence.words[index].has(deprel: "obl") && sentence.span(of: index).lowerBound == noun.words.upperBound
    }
    return (own + beside.filter { !own.contains($0) }).sorted()
  }

  /// The phrase headed by `head` with its preposition, where it tells a time.
  private func time(at head: Int, in sentence: Sentence, number: Int) -> Mention? {
    let phrase = mentions.describer.nounPhrase(of: head, in: sentence)
    guard times.value(ofForms: phrase.map { sentence.words[$0].form.lowercased() }) != nil else { return nil }
    let last = phrase.upperBound - 1
    let end = last > head && sentence.words[last].upos == .particle ? last : phrase.upperBound
    let start = sentence.dependents(of: head, "case").filter { $0 < head }.min() ?? phrase.lowerBound
    return Mention(min(start, phrase.lowerBound)..<end, head: head, of: sentence, number: number)
  }
}
