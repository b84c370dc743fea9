/// Which words of an article stand between quotation marks.
package struct Quotes: Sendable {
  /// For each sentence and word the number of the quotation it is in, or nil.
  private let quotation: [[Int?]]

  /// A quotation goes on over no more sentences than these.
  static let maximumSentences = 12
  /// The same where blanks around its marks hide which of them opens and which closes.
  private static let maximumUncertainSentences = 3

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

  /// What a mark does, as its form or the blanks around it tell.
  private enum Mark {
    case opens, closes, unknown
  }

  /// From each opening mark to the mark that closes it, or that opens it again in the next paragraph; of a quotation
  /// without either only its own sentence.
  private static func stretches(in sentences: [Sentence]) -> [(first: Place, last: Place)] {
    var found: [(first: Place, last: Place)] = []
    var open: (place: Place, mark: Mark)?
    func leaveUnclosed() {
      guard let place = open?.place else { return }
      found.append((place, Place(sentence: place.sentence, word: sentences[place.sentence].words.count)))
      open = nil
    }
    for (index, sentence) in sentences.enumerated() {
      if let (place, mark) = open {
        let limit = mark == .unknown ? maximumUncertainSentences : maximumSentences
        if index - place.sentence >= limit { leaveUnclosed() }
      }
      for (word, token) in sentence.words.enumerated() where isMark(token) {
        let here = Place(sentence: index, word: word)
        let mark = mark(at: here, in: sentences)
        let opensAgain = word == 0 && mark != .closes
        if mark == .opens, !opensAgain { leaveUnclosed() }
        guard let place = open?.place else {
          // A closing mark that nothing opened may be one of inches: 6".
          if mark != .closes { open = (here, mark) }
          continue
        }
        found.append((place, here))
        open = opensAgain ? (here, mark) : nil
      }
    }
    leaveUnclosed()
    return found
  }

  private static func mark(at place: Place, in sentences: [Sentence]) -> Mark {
    let words = sentences[place.sentence].words
    let token = words[place.word]
    if opens(token.form) { return .opens }
    if closes(token.form) { return .closes }
    let before =
      place.word > 0
      ? words[place.word - 1] : place.sentence > 0 ? sentences[place.sentence - 1].words.last : nil
    let behind =
      place.word + 1 < words.count
      ? words[place.word + 1]
      : place.sentence + 1 < sentences.count ? sentences[place.sentence + 1].words.first : nil
    let touchesBefore = before.map { $0.range.upperBound == token.range.lowerBound } ?? false
    let touchesBehind = behind.map { $0.range.lowerBound == token.range.upperBound } ?? false
    if touchesBefore == touchesBehind { return .unknown }
    return touchesBefore ? .closes : .opens
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
