/// Where a name is by the words beside it: "daro , 200 km ( 120 miles ) east of the capital ,".
extension PlaceMatcher {
  private static let longestPhrase = 16

  /// The phrases of place between commas behind the name that is asked for.
  func placesBesideName(_ asked: Description, in view: ArticleView) -> [(name: Mention, phrase: Mention)] {
    view.sentences.enumerated().flatMap { number, sentence in
      GlossReader(sentence: sentence, nouns: mentions.terms.nouns).occurrences(of: asked).compactMap {
        found in
        phrase(from: found.upperBound + 1, in: sentence).map { words in
          (
            Mention(found, head: found.upperBound - 1, of: sentence, number: number),
            Mention(words, head: words.upperBound - 1, of: sentence, number: number)
          )
        }
      }
    }
  }

  /// The phrase of place that begins behind a comma at `start` and ends before the next.
  private func phrase(from start: Int, in sentence: Sentence) -> Range<Int>? {
    let words = sentence.words
    guard start > 0, start + 1 < words.count, words[start - 1].form == ",",
      (start..<min(start + 2, words.count)).contains(where: { begins($0, in: sentence) })
    else { return nil }
    var depth = 0
    var isPlace = false
    for end in start..<min(words.count, start + Self.longestPhrase) {
      let word = words[end]
      switch word.upos {
      case .verb, .auxiliary, .pronoun, .coordinatingConjunction, .subordinatingConjunction: return nil
      case .punctuation where word.form == "(": depth += 1
      case .punctuation where word.form == ")" && depth > 0: depth -= 1
      case .punctuation where depth == 0 && word.form != "-": return isPlace ? start..<end : nil
      default: isPlace = isPlace || self.words.has(word.lowercased, in: "place-preposition")
      }
    }
    return nil
  }

  /// A number of miles, a preposition of place, a direction.
  private func begins(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    return words.has(word.lowercased, in: "place-preposition") || words.has(word.lowercased, in: "direction")
      || words.has(word.lemma, in: "far") && index > 0 && sentence.words[index - 1].upos == .numeral
  }
}
