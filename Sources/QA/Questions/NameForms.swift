/// How an article writes its names, for a question that is typed without capitals: "tarn" is "Tarn" in it.
package struct NameForms: Sendable {
  /// The capitalised form of each word that stands capitalised within sentences, by its lower case.
  private var forms: [String: String] = [:]
  /// Those that are names by themselves; others are only beside another word of theirs ("Auto Workers").
  private var names: Set<String> = []
  /// Neighbours that are both capitalised, in lower case, with a blank between.
  private var pairs: Set<String> = []
  /// A sentence with a greater share of capitals is a headline, whose capitals tell nothing.
  private static let mostCapitals = 0.6

  package init(of sentences: [Sentence]) {
    for sentence in sentences where !Self.isHeadline(sentence) {
      var previous: String?
      for (index, word) in sentence.words.enumerated() {
        guard word.startsWithCapital else {
          previous = nil
          continue
        }
        let lowercased = word.lowercased
        if index > 0 {
          if forms[lowercased] == nil { forms[lowercased] = word.form }
          if word.upos == .properNoun { names.insert(lowercased) }
        }
        if let previous { pairs.insert(previous + " " + lowercased) }
        previous = lowercased
      }
    }
    guard !forms.isEmpty else { return }
    // What stands without a capital, too, is a common word.
    for word in sentences.lazy.flatMap({ $0.words }) where !names.isEmpty { names.remove(word.form) }
  }

  /// The tokens of a question, its names as the article writes them.
  package func cased(_ tokens: [Token]) -> [Token] {
    guard !forms.isEmpty else { return tokens }
    return tokens.indices.map { index in
      var token = tokens[index]
      guard let form = forms[token.form], names.contains(token.form) || isPaired(index, in: tokens) else {
        return token
      }
      token.form = form
      return token
    }
  }

  private func isPaired(_ index: Int, in tokens: [Token]) -> Bool {
    index > 0 && pairs.contains(tokens[index - 1].form + " " + tokens[index].form)
      || index + 1 < tokens.count && pairs.contains(tokens[index].form + " " + tokens[index + 1].form)
  }

  private static func isHeadline(_ sentence: Sentence) -> Bool {
    let capitals = sentence.words.count { $0.startsWithCapital }
    let words = sentence.words.count { $0.upos != .punctuation && $0.upos != .numeral }
    return Double(capitals) > mostCapitals * Double(words)
  }
}
