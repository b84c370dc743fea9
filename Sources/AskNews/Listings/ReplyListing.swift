import QA

/// Questions with what the articles say to them.
struct ReplyListing: Listing {
  var replies: [(question: AskedQuestion, reply: Reply)] = []
  let offsets: ArticleOffsets
  /// How many answers to one question are shown in text.
  var answerLimit = ReplyText.answerLimit

  let wordsIfEmpty = ""

  init(offsets: ArticleOffsets, answerLimit: Int = ReplyText.answerLimit) {
    self.offsets = offsets
    self.answerLimit = answerLimit
  }

  func text(in style: Style) -> String {
    replies.map { ReplyText($0.reply, style: style, answerLimit: answerLimit).text }.joined()
  }

  /// A row for each answer, and one for a question without any.
  var table: Table {
    Table(
      ["question", "status", "answer", "score", "factuality", "attribution", "article", "sentence", "quote"],
      replies.flatMap { question, reply -> [[JSONValue]] in
        let start: [JSONValue] = [.string(question.text), .string(reply.status.rawValue)]
        if reply.answers.isEmpty { return [start + Array(repeating: .null, count: 7)] }
        return reply.answers.map { answer in
          let evidence = answer.evidence.first
          return start + [
            .string(answer.text), .decimal(answer.score), .string(answer.factuality.rawValue),
            .string(answer.attribution), .string(evidence?.article),
            evidence.map { .integer($0.sentence) } ?? .null, .string(evidence?.quote),
          ]
        }
      })
  }

  func json() throws(StoreError) -> [JSONValue] {
    var values: [JSONValue] = []
    for (question, reply) in replies {
      values.append(try ReplyJSON(question: question, reply: reply, offsets: offsets).value())
    }
    return values
  }
}
