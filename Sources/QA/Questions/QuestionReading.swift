/// One question on its way from a tree to queries.
struct QuestionReading {
  let sentence: Sentence
  let words: QuestionWords
  let describer: Describer
  let question: String
  let clauses: ClauseReader

  init(sentence: Sentence, words: QuestionWords, describer: Describer, question: String) {
    self.sentence = sentence
    self.words = words
    self.describer = describer
    self.question = question
    clauses = ClauseReader(sentence: sentence, words: words)
  }

  /// The index of the word that asks; relative pronouns do not.
  var questionWord: Int? {
    sentence.words.indices.first { index in
      guard sentence.words[index].xpos.hasPrefix("W") || index == 0,
        words.has(sentence.words[index].lowercased, in: "question")
      else { return false }
      return index == 0 || !isRelative(index)
    }
  }

  private func isRelative(_ index: Int) -> Bool {
    var current = index
    for _ in sentence.words.indices {
      if sentence.words[current].deprel == "acl:relcl" { return true }
      // "where" and "when" that open a clause behind the question proper, not "what" in "he said what?".
      if current != index,
        sentence.words[current].deprel == "advcl" || sentence.words[current].deprel == "ccomp"
      {
        return true
      }
      guard let head = sentence.words[current].head else { return false }
      current = head
    }
    return false
  }

  /// The readings of a question that asks with the word `wh`, the likeliest first.
  func queries(asking wh: Int, facts: [Fact]) -> [Query] {
    let phrase = questionPhrase(of: wh)
    if sentence.words[phrase].head == nil || sentence.dependent(of: phrase, "cop") != nil {
      if let clause = missedClause(of: phrase) { return [verbal(wh, phrase: phrase, clause: clause)] }
      let query = copular(wh, phrase: phrase)
      return [query] + holder(of: query)
    }
    let governor = predicate(governing: phrase)
    if let query = reversed(wh, phrase: phrase, complement: governor) { return [query] + holder(of: query) }
    var readings: [Query] = []
    if let infinitive = inner(below: governor, for: phrase) {
      readings.append(
        verbal(wh, phrase: phrase, clause: clause(at: infinitive, below: governor, asking: phrase)))
    }
    // "how did they try to stop it": how they would have stopped it.
    if sentence.words[phrase].has(deprel: "advmod"),
      words.has(sentence.words[governor].lemma, in: "intention"),
      let infinitive = sentence.dependent(of: governor, "xcomp")
    {
      readings.append(verbal(wh, phrase: phrase, clause: intended(at: infinitive, below: governor)))
    }
    let clause = clauses.clause(at: governor)
    if let query = speaker(of: clause, wh: wh, phrase: phrase) { readings.append(query) }
    readings += queries(from: facts, at: governor, besides: clause.predicate, asking: phrase)
    readings.append(verbal(wh, phrase: phrase, clause: clause))
    let others = coordinated(with: governor, asking: wh, phrase: phrase)
    return readings.map { reading in
      var reading = reading
      reading.others = others
      return reading
    }
  }

  /// The head of the phrase that asks: "group" in "which group", "leaflets" in "how many leaflets", "who" itself.
  func questionPhrase(of wh: Int) -> Int {
    let word = sentence.words[wh]
    guard let head = word.head else { return wh }
    if word.universalDeprel == "det" || word.deprel == "nmod:poss" || word.lowercased == "whose" {
      return head
    }
    guard word.lowercased == "how", word.has(deprel: "advmod"), head == wh + 1,
      sentence.words[head].upos != .verb
    else { return wh }
    let measure = sentence.words[head]
    let modifies = measure.has(deprel: "amod") || measure.has(deprel: "nummod") || measure.has(deprel: "det")
    return modifies ? measure.head ?? head : head
  }

  /// The preposition that was left at the end: "where could iran ferry weapons to", "lie next to".
  var danglingPreposition: String? {
    guard let last = sentence.words.indices.last(where: { sentence.words[$0].upos != .punctuation }),
      sentence.words[last].upos == .adposition || sentence.words[last].xpos == "TO"
        || sentence.words[last].xpos == "IN"
    else { return nil }
    let word = sentence.words[last].lowercased
    if last > 0, words.has(sentence.words[last - 1].lowercased + " " + word, in: "place-preposition") {
      return sentence.words[last - 1].lowercased + " " + word
    }
    return word
  }

  /// What the answer has to be, from the noun after "which" or "what".
  func typeDescription(of phrase: Int) -> Description? {
    // "what kind of relations" are relations.
    if words.has(sentence.words[phrase].lemma, in: "light"), let noun = sentence.ofPhrase(of: phrase) {
      return describer.description(of: noun, in: sentence)
    }
    let description = describer.description(of: phrase, in: sentence)
    return words.has(description.head.lemma, in: "light") ? nil : description
  }
}
