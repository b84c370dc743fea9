extension Sentence {
  /// The sentence with the tokens of its dateline in front of it.
  ///
  /// They say nothing about what the sentence tells and hang on its root, signs as `punct` and words as `dep`.
  func adding(dateline: ArraySlice<Token>) -> Sentence {
    let count = dateline.count
    guard count > 0, let root else { return self }
    var words = dateline.map { Self.datelineWord($0, head: root + count) }
    words += self.words.map { word in
      var word = word
      word.head = word.head.map { $0 + count }
      return word
    }
    return Sentence(words: words)
  }

  private static func datelineWord(_ token: Token, head: Int) -> Word {
    let first = token.form.utf8.first ?? 0
    let (upos, xpos, deprel): (UPOS, String, String) =
      switch CharacterClass.of(ascii: first & 0x7F) {
      case _ where first >= 0x80 && token.form != "–" && token.form != "—": (.properNoun, "NNP", "dep")
      case .upper, .lower: (.properNoun, "NNP", "dep")
      case .digit: (.numeral, "CD", "dep")
      case .openBracket: (.punctuation, "-LRB-", "punct")
      case .closeBracket: (.punctuation, "-RRB-", "punct")
      case .comma: (.punctuation, token.form == "," ? "," : ":", "punct")
      case .hyphen where token.form.utf8.count > 3: (.punctuation, token.form.uppercased(), "punct")
      default: (.punctuation, ":", "punct")
      }
    return Word(form: token.form, range: token.range, upos: upos, xpos: xpos, head: head, deprel: deprel)
  }
}
