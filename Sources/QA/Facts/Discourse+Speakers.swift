extension Discourse {
  /// The phrase that says the words among which the pronoun `index` stands.
  package func speaker(of index: Int, _ quotes: Quotes) -> Int? {
    let phrase = phrases[index]
    if let speaker = speakerAbove(phrase.head, in: phrase.sentence) { return speaker }
    guard let quotation = quotes.quotation(ofWord: phrase.head, in: phrase.sentence) else { return nil }
    for number in [phrase.sentence, phrase.sentence - 1, phrase.sentence - 2, phrase.sentence + 1]
    where quotes.contains(number, quotation: quotation) || number == phrase.sentence - 1 {
      guard sentences.indices.contains(number) else { continue }
      let speakers = phrasesOfSentence[number].filter { other in
        phrases[other].function == .subject && isSpeechVerb(phrases[other].clause, in: sentences[number])
          && quotes.quotation(ofWord: phrases[other].clause, in: number) == nil
          && phrases[other].pronoun?.person != 1
      }
      if let only = speakers.last { return only }
    }
    return nil
  }

  /// The subject of the verb of speech whose complement the word stands in: "i see no end , he said".
  private func speakerAbove(_ index: Int, in number: Int) -> Int? {
    let sentence = sentences[number]
    var current = index
    for _ in sentence.words.indices {
      let word = sentence.words[current]
      if let head = word.head, word.has(deprel: "ccomp") || word.has(deprel: "parataxis"),
        let speaker = subject(ofSpeech: head, in: number),
        !sentence.isWord(phrases[speaker].head, below: current)
      {
        return speaker
      }
      for child in sentence.dependents[current] where sentence.words[child].has(deprel: "parataxis") {
        if let speaker = subject(ofSpeech: child, in: number), phrases[speaker].head != index {
          return speaker
        }
      }
      guard let head = word.head else { return nil }
      current = head
    }
    return nil
  }

  private func subject(ofSpeech verb: Int, in number: Int) -> Int? {
    let sentence = sentences[number]
    guard isSpeechVerb(verb, in: sentence), let subject = doer(of: verb, in: sentence) else { return nil }
    guard let phrase = phrase(headedBy: subject, in: number), phrases[phrase].pronoun?.person != 1 else {
      return nil
    }
    return phrase
  }

  /// The subject of a verb, or of the one above it: "the president left , telling reporters : he is ill".
  private func doer(of verb: Int, in sentence: Sentence) -> Int? {
    if let subject = sentence.dependent(of: verb, "nsubj") { return subject }
    let word = sentence.words[verb]
    guard let head = word.head, word.has(deprel: "advcl") || word.has(deprel: "conj") else { return nil }
    return sentence.dependent(of: head, "nsubj")
  }

  private func isSpeechVerb(_ index: Int, in sentence: Sentence) -> Bool {
    sentence.words[index].upos == .verb && typer.words.isSpeech(sentence.words[index].lemma)
  }
}
