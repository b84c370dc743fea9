import QA
import Testing

/// What questions are read as, with the embedded model.
@Suite struct QuestionReaderTests {
  private let reader = QuestionReader(analyzer: Analyzer(), extractor: Extractor())

  private func patterns(of question: String) throws -> [String] {
    try reader.queries(for: reader.tokens(of: question), of: question).map(\.description)
  }

  @Test(arguments: [
    ("who captured mosul?", "capture(object: mosul, subject: ?who)"),
    ("Who captured Mosul?", "capture(object: Mosul, subject: ?who)"),
    ("when did the army capture the town?", "capture(subject: the army, object: the town, time: ?time)"),
    ("did the army capture the town?", "capture(subject: the army, object: the town)"),
    ("who wants to capture the town?", "want(complement: capture the town, subject: ?who)"),
  ])
  func readsAPattern(_ row: (question: String, pattern: String)) throws {
    let found = try patterns(of: row.question)
    #expect(found.contains(row.pattern), "\(found)")
  }

  @Test func emptyAndLongQuestionsAreErrors() {
    #expect(throws: QuestionError.empty) { try reader.tokens(of: " \n ") }
    #expect(throws: QuestionError.tooLong(words: 200)) {
      try reader.tokens(of: String(repeating: "who ", count: 200))
    }
  }
}
