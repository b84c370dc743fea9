/// How many there are of something, as far as a phrase tells: "24", "at least 24", "about 300".
struct Count: Sendable {
  /// The words, as they stand.
  var text: String
  /// What the number may be.
  var bounds: ClosedRange<Double>

  /// True if both may be the same number.
  func mayBe(_ other: Count) -> Bool { bounds.overlaps(other.bounds) }
}

/// Reads the numbers in mentions.
struct CountReader: Sendable {
  let words: QuestionWords
  let lists: WordLists

  /// The number in front of the head of a mention; nil where there is none.
  func count(in mention: Mention, of view: ArticleView) -> Count? {
    guard view.sentences.indices.contains(mention.sentence) else { return nil }
    let sentence = view.sentences[mention.sentence]
    guard let number = sentence.dependent(of: mention.head, "nummod"),
      let value = value(of: sentence.words[number].lowercased)
    else { return nil }
    let start = min(number, sentence.span(of: number).lowerBound)
    let before = (max(mention.words.lowerBound, start - 2)..<number).map { sentence.words[$0].lowercased }
    return Count(
      text: view.words(sentence.words[start].range.lowerBound..<sentence.words[number].range.upperBound),
      bounds: bounds(of: value, after: before))
  }

  private func bounds(of value: Double, after words: [String]) -> ClosedRange<Double> {
    if words.contains(where: { self.words.has($0, in: "at-least") }) { return value...Double.infinity }
    if words.contains(where: { self.words.has($0, in: "at-most") }) { return 0...value }
    if words.contains(where: { self.words.has($0, in: "about") }) { return value * 0.9...value * 1.1 }
    return value...value
  }

  /// "1,200" and "twelve" as numbers.
  private func value(of form: String) -> Double? {
    Double(String(form.filter { $0 != "," }))
      ?? lists.value(of: form, in: "number words").flatMap(Double.init)
  }
}
