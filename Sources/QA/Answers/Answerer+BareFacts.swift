/// Facts read for one question, where an article has a word for its predicate that no pattern reads a fact from.
extension Answerer {
  /// The facts around words of `view` that stand for the predicate of `reading`.
  func bareFacts(for reading: PredicateReading, in view: ArticleView) -> [Fact] {
    let parts = reading.lemma.split(separator: " ").map(String.init)
    guard let verb = parts.first, !matcher.words.has(verb, in: "empty-verb") else { return [] }
    let isPlain = parts.count == 1 && reading.entailment == nil && !reading.isSynonym
    var facts: [Fact] = []
    for place in view.places[verb] ?? [] {
      let sentence = view.sentences[place.sentence]
      guard isVerb(place.word, in: sentence) || isPlain && isEvent(place.word, in: sentence),
        parts.dropFirst().allSatisfy({ has($0, at: place.word, in: sentence) })
      else { continue }
      facts += fact(at: place, as: reading.lemma, in: view)
    }
    guard isPlain else { return facts }
    for noun in matcher.mentions.terms.derivations.nouns(forVerb: verb, .event) where noun != verb {
      for place in view.places[noun] ?? [] where isEvent(place.word, in: view.sentences[place.sentence]) {
        facts += fact(at: place, as: reading.lemma, in: view)
      }
    }
    return facts
  }

  private func isVerb(_ word: Int, in sentence: Sentence) -> Bool {
    sentence.words[word].upos == .verb
  }

  private func isEvent(_ word: Int, in sentence: Sentence) -> Bool {
    sentence.words[word].upos == .noun && !sentence.words[word].has(deprel: "compound")
  }

  /// Whether a verb has `part` as particle or as the preposition of a phrase.
  private func has(_ part: String, at verb: Int, in sentence: Sentence) -> Bool {
    sentence.dependents[verb].contains { child in
      sentence.words[child].lemma == part
        || sentence.dependents(of: child, "case").contains { sentence.words[$0].lowercased == part }
    }
  }

  private func fact(at place: ArticleView.Place, as lemma: String, in view: ArticleView) -> [Fact] {
    let isRead = view.factsBySentence[place.sentence].contains { index in
      let predicate = view.facts[index].fact.predicate
      return predicate.head == place.word && predicate.lemma == lemma
    }
    if isRead { return [] }
    var fact = extractor.bareFact(
      at: place.word, as: lemma, in: view.sentences[place.sentence], number: place.sentence)
    fact.subject = fact.subject.map { resolved($0, fact: fact, view: view) }
    fact.object = fact.object.map { resolved($0, fact: fact, view: view) }
    return [fact]
  }

  /// A mention with what it refers to, where another fact of the sentence knows that.
  private func resolved(_ mention: Mention, fact: Fact, view: ArticleView) -> Mention {
    guard mention.kind == .nominal else { return mention }
    var mention = mention
    mention.entity = matcher.phrase(at: mention.head, fact: fact, view: view).entity
    return mention
  }
}
