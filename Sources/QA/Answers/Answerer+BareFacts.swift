/// Facts read for one question, where an article has a word for its predicate that no pattern reads a fact from.
extension Answerer {
  /// The facts around words of `view` that stand for the predicate of `reading`.
  func bareFacts(for reading: PredicateReading, in view: ArticleView) -> [Fact] {
    let parts = reading.lemma.split(separator: " ").map(String.init)
    guard let verb = parts.first, !matcher.words.has(verb, in: "empty-verb") else { return [] }
    let isPlain = parts.count == 1 && reading.entailment == nil && !reading.isSynonym
    let places = (view.places[verb] ?? []).filter { place in
      let sentence = view.sentences[place.sentence]
      return (sentence.words[place.word].upos == .verb || isPlain && isEvent(place.word, in: sentence))
        && parts.dropFirst().allSatisfy { has($0, at: place.word, in: sentence) }
    }
    let facts = self.facts(at: places, as: reading.lemma, in: view)
    guard isPlain else { return facts }
    let nouns = matcher.mentions.terms.derivations.nouns(forVerb: verb, .event).filter { $0 != verb }
    return facts
      + nouns.flatMap { noun in
        let places = (view.places[noun] ?? []).filter {
          isEvent($0.word, in: view.sentences[$0.sentence])
        }
        return self.facts(at: places, as: reading.lemma, in: view)
      }
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

  /// The facts at words that no fact has as its predicate yet; `places` come sentence by sentence.
  private func facts(at places: [WordPlace], as lemma: String, in view: ArticleView) -> [Fact] {
    var facts: [Fact] = []
    var rest = places[...]
    while let number = rest.first?.sentence {
      let words = rest.prefix { $0.sentence == number }.map { $0.word }
      rest = rest.dropFirst(words.count)
      let read = view.factsBySentence[number].lazy.map { view.facts[$0].fact.predicate }
      let unread = words.filter { word in !read.contains { $0.head == word && $0.lemma == lemma } }
      let sentence = view.sentences[number]
      for var fact in extractor.bareFacts(at: unread, as: lemma, in: sentence, number: number) {
        fact.subject = fact.subject.map { resolved($0, fact: fact, view: view) }
        fact.object = fact.object.map { resolved($0, fact: fact, view: view) }
        facts.append(fact)
      }
    }
    return facts
  }

  /// A mention with what it refers to, where another fact of the sentence knows that.
  private func resolved(_ mention: Mention, fact: Fact, view: ArticleView) -> Mention {
    guard mention.kind == .nominal else { return mention }
    var mention = mention
    mention.entity = matcher.phrase(at: mention.head, fact: fact, view: view).entity
    return mention
  }
}
