import QA

/// Questions with what the articles say to them.
struct ReplyListing: Listing {
  typealias Item = (question: AskedQuestion, reply: Reply)

  private let replies: [Item]
  private let cited: CitedArticles
  /// How many answers to one question are shown in text.
  private let answerLimit: Int

  let wordsIfEmpty = ""

  init(_ replies: [Item], cited: CitedArticles, answerLimit: Int) {
    self.replies = replies
    self.cited = cited
    self.answerLimit = answerLimit
  }

  func text(in style: Style) throws -> String {
    try replies.map {
      try ReplyText($0.reply, style: style, cited: cited, answerLimit: answerLimit).text()
    }.joined()
  }

  /// A row for each answer, and one for a question without any.
  var table: Table {
    Table(
      Self.columns,
      replies.flatMap { question, reply -> [[JSONValue]] in
        let start: [JSONValue] = [
          .string(question.text), .string(reply.reading), .string(reply.status.rawValue),
          .string(reply.reason),
        ]
        if reply.answers.isEmpty {
          return [start + Array(repeating: .null, count: Self.columns.count - start.count)]
        }
        return reply.answers.map { answer in
          let evidence = answer.evidence.first
          return start + [
            .string(answer.text), .decimal(answer.score), .bool(answer.inferred),
            .string(answer.factuality.rawValue), .string(answer.attribution), .string(evidence?.article),
            evidence.map { .integer($0.sentence) } ?? .null, .string(evidence?.quote),
          ]
        }
      })
  }

  private static let columns = [
    "question", "reading", "status", "reason", "answer", "score", "inferred", "factuality", "attribution",
    "article", "sentence", "quote",
  ]

  func json() throws(StoreError) -> [JSONValue] {
    var values: [JSONValue] = []
    for (question, reply) in replies {
      values.append(try ReplyJSON(question: question, reply: reply, cited: cited).value())
    }
    return values
  }
}
