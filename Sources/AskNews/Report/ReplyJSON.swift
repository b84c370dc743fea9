import QA

/// A reply as programs read it.
struct ReplyJSON {
  let question: AskedQuestion
  let reply: Reply
  let offsets: ArticleOffsets

  func value() throws(StoreError) -> JSONValue {
    var answers: [JSONValue] = []
    for answer in reply.answers { answers.append(try json(of: answer)) }
    return [
      "id": .string(question.id),
      "question": .string(question.text),
      "status": .string(reply.status.rawValue),
      "reason": .string(reply.reason),
      "pattern": .string(reply.pattern),
      "answers": .array(answers),
    ]
  }

  func json(of answer: Answer) throws(StoreError) -> JSONValue {
    var evidence: [JSONValue] = []
    for item in answer.evidence { evidence.append(try json(of: item)) }
    var contested: [JSONValue] = []
    for contrary in answer.contested {
      contested.append(["claim": .string(contrary.claim), "evidence": try json(of: contrary.evidence)])
    }
    return [
      "text": .string(answer.text),
      "score": .decimal(answer.score),
      "inferred": .bool(answer.inferred),
      "negated": .bool(answer.negated),
      "factuality": .string(answer.factuality.rawValue),
      "attribution": .string(answer.attribution),
      "rules": .array(answer.rules.map { .string($0) }),
      "since": .string(answer.period?.from?.iso),
      "until": .string(answer.period?.until?.iso),
      "contested": .array(contested),
      "evidence": .array(evidence),
    ]
  }

  private func json(of evidence: Evidence) throws(StoreError) -> JSONValue {
    let range = try offsets.scalars(in: evidence.range, of: evidence.article)
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
