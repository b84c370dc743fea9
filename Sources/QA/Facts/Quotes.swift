/// Which words of an article stand between quotation marks.
package struct Quotes: Sendable {
  /// For each sentence and word the number of the quotation it is in, or nil.
  private let quotation: [[Int?]]

  /// A quotation that is not closed ends with its third sentence.
  static let maximumSentences = 3

  package init(in sentences: [Sentence]) {
    var number = 0
    var openSince: Int?
    quotation = sentences.enumerated().map { index, sentence in
      if let start = openSince, index - start >= Self.maximumSentences { openSince = nil }
      return sentence.words.enumerated().map { place, word -> Int? in
        guard word.upos == .punctuation || word.form.utf8.count <= 3, Self.isMark(word.form) else {
          return openSince == nil ? nil : number
        }
        // A paragraph that goes on with a quotation opens it again.
        if let start = openSince, !Self.opens(word.form), word.form == "\"", index > start, place == 0 {
          number += 1
          openSince = index
        } else if openSince != nil, !Self.opens(word.form) {
          openSince = nil
        } else if !Self.closes(word.form) {
          number += 1
          openSince = index
        }
        return nil
      }
    }
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
      quotation != nil || word.upos == .punctuation || Self.isMark(word.form)
    } && quotation[number].contains { $0 != nil }
  }

  /// The quotation that the last quoted word of a sentence stands in.
  func number(openIn sentence: Int) -> Int? { quotation[sentence].last { $0 != nil } ?? nil }

  private static func isMark(_ form: String) -> Bool { form == "\"" || opens(form) || closes(form) }
  private static func opens(_ form: String) -> Bool { form == "``" || form == "\u{201C}" }
  private static func closes(_ form: String) -> Bool { form == "''" || form == "\u{201D}" }
}
