/// A question cut into tokens, with its slips mended.
struct Spelled {
  let tokens: [Token]
  /// The question as it was read where that is not as it was typed.
  let reading: String?
}

extension Spelled {
  /// The tokens of a question; words that neither the language nor the articles know become the nearest of the
  /// articles' words.
  init(_ question: [Token], reader: QuestionReader, vocabulary: () -> [String: Int]) {
    var tokens = question
    var spelling: Spelling?
    var isMended = false
    for index in tokens.indices {
      let word = tokens[index].form.lowercased()
      guard word.utf8.count >= 4, !reader.isKnown(word) else { continue }
      let used = spelling ?? Spelling(vocabulary: vocabulary())
      spelling = used
      if let meant = used.correction(of: word, isKnown: reader.isKnown) {
        tokens[index].form = meant
        isMended = true
      }
    }
    self.tokens = tokens
    reading = isMended ? tokens.map(\.form).joined(separator: " ") : nil
  }
}
