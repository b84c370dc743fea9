import QA

/// Why an answer is one.
struct ReasonListing: Listing {
  let answer: Answer
  let question: AskedQuestion
  let cited: CitedArticles

  let wordsIfEmpty = ""

  var table: Table {
    let rows = answer.explanation + answer.rules.map { "rule: \($0)" }
    return Table(["answer", "because"], rows.map { [.string(answer.text), .string($0)] })
  }

  func text(in style: Style) throws -> String {
    try ReasonText(answer, style: style, cited: cited).text()
  }

  /// The answer as `ask` prints it, with the steps to it.
  func json() throws(StoreError) -> [JSONValue] {
    let reply = Reply(question: question.text, status: .answered, answers: [answer])
    let value = try ReplyJSON(question: question, reply: reply, cited: cited).json(of: answer)
    guard case .object(let members) = value else { return [value] }
    return [.object(members + [.init("explanation", .array(answer.explanation.map { .string($0) }))])]
  }
}
