/// A question cut into tokens, with its slips mended.
struct Spelled {
  let tokens: [Token]
  /// The question as it was read where that is not as it was typed.
  let reading: String?
}

extension Spelled {
  /// The tokens of a question; words that neither the language nor the articles know become the nearest of the
  /// articles' words, and names are written as the articles write them.
  init(_ question: [Token], reader: QuestionReader, names: [Lazy<NameForms>], counts: WordCounts) {
    var (tokens, isMended) = Self.uncontracted(question, words: reader.words)
    var spelling: Spelling?
    for index in tokens.indices {
      let word = tokens[index].form.lowercased()
      if index == 0, !counts.holds(word), let meant = Self.questionWord(for: word, reader: reader) {
        tokens[index].form = meant
        isMended = true
        continue
      }
      guard word.utf8.count >= 4, !reader.isKnown(word), !counts.holds(word) else { continue }
      let used = spelling ?? Spelling(vocabulary: counts.all)
      spelling = used
      if let meant = used.correction(of: word, isKnown: reader.isKnown) {
        tokens[index].form = meant
        isMended = true
      }
    }
    tokens = names.reduce(tokens) { tokens, names in names.value.cased(tokens) }
    self.tokens = tokens
    let words = tokens.last.map { $0.form == "?" } ?? false ? tokens.dropLast() : tokens[...]
    reading = isMended ? words.map(\.form).joined(separator: " ").closedUp : nil
  }

  /// The question word that an unknown word at the beginning is all but one letter of: "wher", "wich".
  private static func questionWord(for word: String, reader: QuestionReader) -> String? {
    guard word.utf8.count >= 3, !reader.isKnown(word) else { return nil }
    let near = reader.words.questionWords.filter {
      $0.utf8.count > word.utf8.count && Spelling.distance(Array(word.utf8), Array($0.utf8), atMost: 1) <= 1
    }
    return near.first { $0.hasPrefix(word) } ?? near.first
  }

  /// "who's" and "whos" as "who is", "ex-mayor" as "former mayor"; true where an apostrophe was lost.
  private static func uncontracted(_ tokens: [Token], words: QuestionWords) -> ([Token], Bool) {
    var found: [Token] = []
    var isMended = false
    for (index, token) in tokens.enumerated() {
      let word = token.form.lowercased()
      let next = tokens.dropFirst(index + 1).first?.form.lowercased() ?? ""
      let isPerfect = next.hasSuffix("ed") || next == "been"
      if word.hasPrefix("ex-"), NounClasses.english.types(of: String(word.dropFirst(3))).contains(.person) {
        let start = token.range.lowerBound
        found.append(Token(form: "former", range: start..<start + 2))
        found.append(Token(form: String(token.form.dropFirst(3)), range: start + 3..<token.range.upperBound))
        continue
      }
      let asks = found.last.map { words.has($0.form.lowercased(), in: "question") } ?? false
      if asks, ["'s", "’s", "s"].contains(word), !isPerfect {
        found.append(Token(form: "is", range: token.range))
        isMended = isMended || word == "s"
      } else if word.hasSuffix("s"), words.has(String(word.dropLast()), in: "question"),
        !words.has(word, in: "question")
      {
        let end = token.range.upperBound
        found.append(Token(form: String(token.form.dropLast()), range: token.range.lowerBound..<end - 1))
        found.append(Token(form: isPerfect ? "has" : "is", range: end - 1..<end))
        isMended = true
      } else {
        found.append(token)
      }
    }
    return (found, isMended)
  }
}
