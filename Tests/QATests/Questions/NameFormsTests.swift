import QA
import Testing

@Suite struct NameFormsTests {
  private static let analyzer = Analyzer()

  private func cased(_ question: String, by text: String) -> String {
    let tokenizer = Tokenizer()
    let sentences = Self.analyzer.annotate(tokenizer.sentences(in: text))
    let tokens = tokenizer.sentences(in: question).flatMap { $0 }
    return NameForms(of: sentences).cased(tokens).map(\.form).joined(separator: " ")
  }

  @Test(arguments: [
    ("when did tarn close?", "The owners of Tarn left.", "when did Tarn close ?"),
    // A word that stands without a capital, too, is a name beside the rest of the name only.
    (
      "who leads the port workers?",
      "On Monday the Port Workers met their lawyers in Lund. Some workers left the port.",
      "who leads the Port Workers ?"
    ),
    (
      "which workers left?",
      "On Monday the Port Workers met their lawyers in Lund. Some workers left the port.",
      "which workers left ?"
    ),
    ("who won the vote?", "Mayor Wins Vote In Lund\n\nThe vote was close.", "who won the vote ?"),
    ("who left mosul?", "rebels left mosul .", "who left mosul ?"),
  ])
  func namesAreWrittenAsInTheArticle(_ row: (question: String, text: String, cased: String)) {
    #expect(cased(row.question, by: row.text) == row.cased)
  }
}
