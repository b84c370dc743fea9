extension Quotes {
  /// The facts of an article with their speaker where a quotation goes on over several sentences and only one of them
  /// says whose it is: '"We will win," said the coach. "The others are weak."'
  package func attributing(_ facts: [Fact], in sentences: [Sentence]) -> [Fact] {
    let isQuoted = sentences.indices.map { isWholly($0, sentences[$0]) }
    guard isQuoted.contains(true) else { return facts }
    let told = quotedSpeakers(of: facts)
    var speakers: [Attribution?] = Array(repeating: nil, count: sentences.count)
    for number in sentences.indices where isQuoted[number] && told[number] == nil {
      speakers[number] = told[ahead(of: number, told)] ?? speakerBefore(number, speakers, told)
    }
    return facts.map { fact in
      guard fact.attribution == nil, let speaker = speakers[fact.sentence],
        // "Jordan," he began, "said Collins was more than that."
        fact.subject?.range != speaker.source.range || fact.sentence != speaker.source.sentence
      else { return fact }
      var fact = fact
      fact.attribution = speaker
      return fact
    }
  }

  /// For each sentence who says what is quoted in it.
  private func quotedSpeakers(of facts: [Fact]) -> [Int: Attribution] {
    var told: [Int: Attribution] = [:]
    for fact in facts where told[fact.sentence] == nil {
      guard let outermost = fact.reporters.last ?? fact.attribution,
        quotation(ofWord: fact.predicate.head, in: fact.sentence) != nil,
        quotation(ofWord: outermost.source.head, in: fact.sentence) == nil
      else { continue }
      told[fact.sentence] = outermost
    }
    return told
  }

  /// The next sentence of the same quotation that has its speaker.
  private func ahead(of sentence: Int, _ told: [Int: Attribution]) -> Int {
    let last = number(openIn: sentence)
    return (sentence + 1..<sentence + Quotes.maximumSentences).first { next in
      told[next] != nil && last.map { contains(next, quotation: $0) } ?? false
    } ?? sentence
  }

  /// The speaker of the sentence before, if that is one of a quotation too.
  private func speakerBefore(
    _ sentence: Int, _ speakers: [Attribution?], _ told: [Int: Attribution]
  ) -> Attribution? {
    sentence == 0 ? nil : told[sentence - 1] ?? speakers[sentence - 1]
  }
}
