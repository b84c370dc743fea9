import QA

/// A reply as programs read it: one line of JSON.
struct ReplyJSON {
  let question: AskedQuestion
  let reply: Reply
  let texts: ArticleTexts

  var line: String {
    let value: JSONValue = [
      "id": .string(question.id),
      "question": .string(question.text),
      "status": .string(reply.status.rawValue),
      "reason": .string(reply.reason),
      "answers": .array(reply.answers.map { json(of: $0) }),
    ]
    return value.line
  }

  private func json(of answer: Answer) -> JSONValue {
    [
      "text": .string(answer.text),
      "score": .decimal(answer.score),
      "inferred": .bool(answer.inferred),
      "negated": .bool(answer.negated),
      "factuality": .string(answer.factuality.rawValue),
      "attribution": .string(answer.attribution),
      "rules": .array(answer.rules.map { .string($0) }),
      "evidence": .array(answer.evidence.map { json(of: $0) }),
    ]
  }

  private func json(of evidence: Evidence) -> JSONValue {
    let range = texts.scalars(of: evidence.range, in: evidence.article)
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
