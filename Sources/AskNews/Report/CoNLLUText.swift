import QA

/// The sentences of an article in CoNLL-U, with its id, their numbers and their texts as comments.
struct CoNLLUText {
  let sentences: [Sentence]
  let article: Article

  init(_ sentences: [Sentence], article: Article) {
    self.sentences = sentences
    self.article = article
  }

  var text: String {
    let bytes = Array(article.text.utf8)
    var text = ""
    for (number, sentence) in sentences.enumerated() {
      var comments = number == 0 ? ["# newdoc id = \(article.id.visible)"] : []
      comments.append("# sent_id = \(article.id.visible)-\(number + 1)")
      let range = sentence.range.clamped(to: 0..<bytes.count)
      comments.append("# text = \(String(decoding: bytes[range], as: UTF8.self).visible)")
      text += CoNLLU.Block(sentence, comments: comments).text().visibleLines
    }
    return text
  }
}
