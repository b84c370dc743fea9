import QA

/// The sentences of one text as `parse` prints them.
struct SyntaxReport {
  let sentences: [Sentence]
  let article: Article

  init(_ sentences: [Sentence], of article: Article) {
    self.sentences = sentences
    self.article = article
  }

  func text(as format: ParseCommand.Format) -> String {
    switch format {
    case .conllu: CoNLLUText(sentences, article: article).text
    case .tree: sentences.map { TreeDrawing($0).text + "\n" }.joined()
    case .table: sentences.map { SentenceTable(sentence: $0).text + "\n" }.joined()
    }
  }
}
