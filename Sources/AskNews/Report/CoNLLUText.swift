import QA

/// Sentences in CoNLL-U, with the article's id and the text of each sentence as comments.
struct CoNLLUText {
  let sentences: [Sentence]
  let article: Article

  init(_ sentences: [Sentence], article: Article) {
    self.sentences = sentences
    self.article = article
  }

  var text: String {
    var text = "# newdoc id = \(article.id.visible)\n"
    for (number, sentence) in sentences.enumerated() {
      text += "# sent_id = \(article.id.visible)-\(number)\n# text = \(quote(of: sentence))\n"
      for (index, word) in sentence.words.enumerated() {
        let isJoined =
          index + 1 < sentence.words.count
          && sentence.words[index + 1].range.lowerBound == word.range.upperBound
        let columns = [
          String(index + 1), word.form.visible, word.lemma.visible, word.upos.rawValue, word.xpos, "_",
          String((word.head ?? -1) + 1), word.deprel, "_", isJoined ? "SpaceAfter=No" : "_",
        ]
        text += columns.map { $0.isEmpty ? "_" : $0 }.joined(separator: "\t") + "\n"
      }
      text += "\n"
    }
    return text
  }

  private func quote(of sentence: Sentence) -> String {
    let bytes = Array(article.text.utf8)
    let range = sentence.range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self).visible
  }
}
