extension Fact {
  /// Whether a noun carries it, which names an event and does not say that it took place.
  var namesEvent: Bool { pattern.hasPrefix("event") || pattern == "bare-noun" }

  /// True if all words that it speaks of stand in `sentences`, those of its article.
  package func isWithin(_ sentences: [Sentence]) -> Bool {
    func isThere(_ words: Range<Int>, _ head: Int, _ sentence: Int) -> Bool {
      guard sentences.indices.contains(sentence) else { return false }
      let all = sentences[sentence].words.indices
      return all.contains(head) && words.lowerBound >= 0 && words.upperBound <= all.upperBound
    }
    let speakers = [attribution].compactMap(\.self) + reporters
    return isThere(0..<0, predicate.head, sentence)
      && (mentions + speakers.map(\.source)).allSatisfy { isThere($0.words, $0.head, $0.sentence) }
  }

  /// All that it speaks of: subject, object and further arguments.
  package var mentions: [Mention] {
    [subject, object].compactMap(\.self) + arguments.map(\.mention)
  }
}
