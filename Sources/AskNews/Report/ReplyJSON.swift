import QA

/// A reply as programs read it.
struct ReplyJSON {
  let question: AskedQuestion
  let reply: Reply
  let cited: CitedArticles

  func value() throws(StoreError) -> JSONValue {
    var answers: [JSONValue] = []
    for answer in reply.answers { answers.append(try json(of: answer)) }
    return [
      "id": .string(question.id),
      "question": .string(question.text),
      "status": .string(reply.status.rawValue),
      "reason": .string(reply.reason),
      "reading": .string(reply.reading),
      "pattern": .string(reply.pattern),
      "answers": .array(answers),
    ]
  }

  func json(of answer: Answer) throws(StoreError) -> JSONValue {
    var evidence: [JSONValue] = []
    for item in answer.evidence + answer.premises { evidence.append(try json(of: item)) }
    var contested: [JSONValue] = []
    for contrary in answer.contested {
      contested.append(["claim": .string(contrary.claim), "evidence": try json(of: contrary.evidence)])
    }
    let bindings = answer.bindings.map { JSONValue.Member($0.variable, .string($0.text)) }
    let values = bindings.isEmpty ? [] : [JSONValue.Member("bindings", .object(bindings))]
    return .object(
      [.init("text", .string(answer.text))] + values + [
        .init("score", .decimal(answer.score)),
        .init("inferred", .bool(answer.inferred)),
        .init("negated", .bool(answer.negated)),
        .init("factuality", .string(answer.factuality.rawValue)),
        .init("attribution", .string(answer.attribution)),
        .init("rules", .array(answer.rules.map { .string($0) })),
        .init("since", .string(answer.period?.from?.iso)),
        .init("until", .string(answer.period?.until?.iso)),
        .init("contested", .array(contested)),
        .init("evidence", .array(evidence)),
      ])
  }

  private func json(of evidence: Evidence) throws(StoreError) -> JSONValue {
    let range = try cited.scalars(in: evidence.range, of: evidence.article)
    return [
      "article": .string(evidence.article),
      "sentence": .integer(evidence.sentence),
      "start": .integer(range.lowerBound),
      "end": .integer(range.upperBound),
      "mention": .string(evidence.mention),
      "quote": .string(evidence.quote),
    ]
  }
}
