import Glibc
import QA

/// The sentences of one text as `parse` prints them.
struct SyntaxReport {
  let sentences: [Sentence]
  let article: Article

  init(_ sentences: [Sentence], of article: Article) {
    self.sentences = sentences
    self.article = article
  }

  /// The words of all sentences, each with the name of the article.
  private var words: [JSONValue] {
    let table = TreeListing(sentences: sentences).table
    return Table(["article"] + table.columns, table.rows.map { [.string(article.id)] + $0 }).objects
  }

  func text(as format: ParseCommand.Format) -> String {
    switch format {
    case .conllu: CoNLLUText(sentences, article: article).text
    case .tree: TreeListing(sentences: sentences).text(in: Style.of(STDOUT_FILENO))
    case .table: sentences.map { SentenceTable(sentence: $0).text + "\n" }.joined()
    case .jsonl: words.map { $0.line + "\n" }.joined()
    }
  }
}
