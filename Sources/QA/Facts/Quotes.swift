/// Which words of an article stand between quotation marks.
package struct Quotes: Sendable {
  /// For each sentence and word the number of the quotation it is in, or nil.
  private let quotation: [[Int?]]

  /// A quotation goes on over no more sentences than these.
  static let maximumSentences = 3

  package init(in sentences: [Sentence]) {
    var quotation = sentences.map { [Int?](repeating: nil, count: $0.words.count) }
    for (number, stretch) in Self.stretches(in: sentences).enumerated() {
      for sentence in stretch.first.sentence...stretch.last.sentence {
        let words = sentences[sentence].words.indices
        let start = sentence == stretch.first.sentence ? stretch.first.word + 1 : words.lowerBound
        let end = sentence == stretch.last.sentence ? stretch.last.word : words.upperBound
        for word in start..<max(start, end) where !Self.isMark(sentences[sentence].words[word]) {
          quotation[sentence][word] = number
        }
      }
    }
    self.quotation = quotation
  }

  private struct Place {
    var sentence: Int
    var word: Int
  }

  /// From each opening mark to the mark that closes it, or that opens it again in the next paragraph; of a quotation
  /// without either only its own sentence.
  private static func stretches(in sentences: [Sentence]) -> [(first: Place, last: Place)] {
    var found: [(first: Place, last: Place)] = []
    var open: Place?
    func unclosed(_ place: Place) -> (first: Place, last: Place) {
      (place, Place(sentence: place.sentence, word: sentences[place.sentence].words.count))
    }
    for (index, sentence) in sentences.enumerated() {
      if let place = open, index - place.sentence >= maximumSentences {
        found.append(unclosed(place))
        open = nil
      }
      for (word, token) in sentence.words.enumerated() where isMark(token) {
        let here = Place(sentence: index, word: word)
        let opensAgain = opens(token.form) || token.form == "\"" && word == 0
        if let place = open { found.append((place, here)) }
        open = open == nil ? (closes(token.form) ? nil : here) : (opensAgain ? here : nil)
      }
    }
    return found + (open.map { [unclosed($0)] } ?? [])
  }

  /// The quotation that a word stands in.
  package func quotation(ofWord word: Int, in sentence: Int) -> Int? { quotation[sentence][word] }

  /// True if the sentence has a word of the quotation.
  package func contains(_ sentence: Int, quotation number: Int) -> Bool {
    quotation.indices.contains(sentence) && quotation[sentence].contains { $0 == number }
  }

  /// True if all words of a sentence stand in quotations.
  func isWholly(_ number: Int, _ sentence: Sentence) -> Bool {
    zip(sentence.words, quotation[number]).allSatisfy { word, quotation in
      quotation != nil || word.upos == .punctuation || Self.isMark(word)
    } && quotation[number].contains { $0 != nil }
  }

  /// The quotation that the last quoted word of a sentence stands in.
  func number(openIn sentence: Int) -> Int? { quotation[sentence].last { $0 != nil } ?? nil }

  private static func isMark(_ word: Word) -> Bool {
    guard word.upos == .punctuation || word.form.utf8.count <= 3 else { return false }
    return word.form == "\"" || opens(word.form) || closes(word.form)
  }

  private static func opens(_ form: String) -> Bool { form == "``" || form == "\u{201C}" }
  private static func closes(_ form: String) -> Bool { form == "''" || form == "\u{201D}" }
}
