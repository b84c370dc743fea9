/// The number that a phrase tells, as the answer to "how many" and "how much".
extension QueryMatcher {
  /// "at least 24" of "at least 24 policemen".
  func number(in mention: Mention, view: ArticleView) -> AnswerSpan? {
    let sentence = view.sentences[mention.sentence]
    let head = mention.head
    var number: Int?
    // "thousands of leaflets", "two thirds of the valley".
    if sentence.dependent(of: head, "nmod") != nil, isQuantityNoun(sentence.words[head]) { number = head }
    if sentence.words[head].upos == .numeral || sentence.words[head].xpos == "CD" { number = head }
    number = number ?? sentence.dependent(of: head, "nummod")
    number = number ?? sentence.dependents[head].first { sentence.words[$0].xpos == "CD" }
    if number == nil {
      number = sentence.dependents(of: head, "amod", "det").first {
        words.has(sentence.words[$0].lemma, in: "number word")
      }
    }
    guard let number else { return nil }
    let counted =
      number == head ? wordsOfNumber(head, in: sentence) : clip(sentence.span(of: number), to: mention.words)
    let span = withUnit(counted, in: sentence)
    let part = Mention(span, head: number, of: sentence, number: mention.sentence)
    return AnswerSpan(text: view.words(part.range), range: part.range, score: 1)
  }

  /// "at least 41" of "at least 41 of the 120 seats".
  private func wordsOfNumber(_ number: Int, in sentence: Sentence) -> Range<Int> {
    let before = sentence.dependents(of: number, "advmod", "amod", "compound", "det", "nummod").filter {
      $0 < number
    }
    return (before.map { sentence.span(of: $0).lowerBound }.min() ?? number)..<number + 1
  }

  /// The words of an amount with what it is told in: "$ 410 million", "5,000 euros", "6.2 %".
  private func withUnit(_ number: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var span = number
    if span.lowerBound > 0, sentence.words[span.lowerBound - 1].upos == .symbol {
      span = span.lowerBound - 1..<span.upperBound
    }
    if span.upperBound < sentence.words.count, words.has(sentence.words[span.upperBound].lemma, in: "amount")
    {
      span = span.lowerBound..<span.upperBound + 1
    }
    return span
  }

  private func isQuantityNoun(_ word: Word) -> Bool {
    words.has(word.lemma, in: "quantity")
  }

  private func clip(_ span: Range<Int>, to bounds: Range<Int>) -> Range<Int> {
    let clipped = span.clamped(to: bounds)
    return clipped.isEmpty ? span : clipped
  }
}
