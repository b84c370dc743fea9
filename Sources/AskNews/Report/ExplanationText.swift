import QA

/// What is read in a text: for each sentence the tree that facts are read in, and the facts with the patterns that made
/// them.
struct ExplanationText {
  let analyzed: AnalyzedArticle
  let extractor: Extractor
  let style: Style

  init(_ analyzed: AnalyzedArticle, by extractor: Extractor, style: Style) {
    self.analyzed = analyzed
    self.extractor = extractor
    self.style = style
  }

  var text: String {
    var text = ""
    for (number, sentence) in analyzed.sentences.enumerated() {
      text += TreeDrawing(extractor.read(sentence)).text(within: style.width) + "\n"
      let facts = analyzed.facts.filter { $0.sentence == number }
      if facts.isEmpty { text += "no fact is read in this sentence\n\n" }
      for fact in facts {
        let stored = StoredFact(number: 0, article: 0, articleID: analyzed.article.id, fact: fact)
        text += FactText(stored, style: style).reasons() + "\n"
      }
    }
    return text
  }
}
