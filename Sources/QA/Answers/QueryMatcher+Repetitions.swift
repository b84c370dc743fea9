/// What a possible answer repeats of the question.
extension QueryMatcher {
  /// Whether a possible answer is only what the question names itself: by the same words, or the same in others.
  func isAny(
    of named: [Description], type: Description?, _ span: AnswerSpan, fact: Fact, view: ArticleView
  ) -> Bool {
    let bare = Wording.bare(span.text)
    if named.contains(where: { Wording.bare($0.text) == bare }) { return true }
    guard let head = span.head, isNominal(view.sentences[fact.sentence].words[head]) else { return false }
    // "which groups?" is not answered by "the groups".
    if let type {
      let own = mentions.describer.description(of: head, in: view.sentences[fact.sentence])
      if own.tail.isEmpty, mentions.says(type, nothingNewIn: own) { return true }
    }
    return named.contains { description in
      guard description.kind == .name || description.kind == .common && !description.core.isEmpty else {
        return false
      }
      let mention = phrase(at: head, fact: fact, view: view)
      return mentions.similarity(of: description, to: mention, in: view) >= Self.leastOfNamed
    }
  }

  /// A possible answer without what the question says behind it: "in interviews" of "in interviews to crimes" where it
  /// is asked where somebody confessed to crimes.
  func without(
    _ said: [Mention], _ whole: AnswerSpan, in sentence: Sentence, of view: ArticleView
  ) -> AnswerSpan {
    var span = whole
    var rest = said
    while let last = rest.firstIndex(where: { $0.range.upperBound == span.range.upperBound }) {
      let mention = rest.remove(at: last)
      let prepositions = sentence.dependents(of: mention.head, "case").filter {
        $0 < mention.words.lowerBound
      }
      let start = prepositions.min() ?? mention.words.lowerBound
      let behind = sentence.range(of: start..<mention.words.upperBound)
      let words = " " + view.words(behind)
      guard start > 0, behind.lowerBound > span.range.lowerBound, span.text.hasSuffix(words) else { continue }
      span.text.removeLast(words.count)
      span.range = span.range.lowerBound..<sentence.words[start - 1].range.upperBound
    }
    return span
  }

  /// Mentions as like as this to a participant are that participant.
  private static let leastOfNamed = 0.85
}
