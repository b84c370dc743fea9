import QA

/// Why a question has no answer, or not the one that was expected: what came nearest, and what it failed by.
struct WhyNotListing: Listing {
  private let found: WhyNot
  private let cited: CitedArticles

  let wordsIfEmpty = ""
  let isEmpty = false

  var hint: String { found.place.map { ".why \($0 + 1) tells why" } ?? "" }

  init(_ found: WhyNot, cited: CitedArticles) {
    self.found = found
    self.cited = cited
  }

  var table: Table {
    Table(
      ["number", "difference", "why", "fact", "article", "sentence"],
      found.misses.enumerated().map { index, miss in
        [
          .integer(index + 1), .string(miss.difference.kind), .string(miss.difference.details),
          .string(miss.claim), .string(miss.evidence.article), .integer(miss.evidence.sentence),
        ]
      })
  }

  func text(in style: Style) -> String {
    var text = verdict.wrapped(to: style.width, indent: 2) + "\n"
    for (index, miss) in found.misses.enumerated() {
      let number = "\(index + 1)".leftPadded(to: 4) + "  "
      let place = style.faint(miss.evidence.place.label)
      text +=
        number
        + "\(style.strong(miss.difference.label.visible)): \(miss.claim.visible) \(place)"
        .wrapped(to: style.width, from: 6) + "\n"
      let details = miss.difference.details
      if details == "it " + miss.difference.label { continue }
      text += "      " + style.faint(details.visible).wrapped(to: style.width, from: 6) + "\n"
    }
    return text
  }

  /// What the articles say to the question.
  private var verdict: String {
    let reply = found.reply
    if let place = found.place {
      return "\"\(reply.answers[place].text.visible)\" is answer \(place + 1)"
    }
    let words: String
    switch reply.status {
    case .answered: words = "answered: " + reply.answers.map(\.text.visible).joined(separator: "; ")
    case .noAnswer: words = "no answer" + (reply.reason.map { ": \($0.visible)" } ?? "")
    case .notUnderstood: words = "not understood" + (reply.reason.map { ": \($0.visible)" } ?? "")
    }
    return found.misses.isEmpty && reply.status != .notUnderstood
      ? words + "; and no fact comes near it" : words
  }

  func json() throws(StoreError) -> [JSONValue] {
    var nearest: [JSONValue] = []
    for miss in found.misses { nearest.append(try json(of: miss)) }
    return [
      [
        "question": .string(found.reply.question),
        "expected": .string(found.expected),
        "status": .string(found.reply.status.rawValue),
        "reason": .string(found.reply.reason),
        "answers": .array(found.reply.answers.map { .string($0.text) }),
        "nearest": .array(nearest),
      ]
    ]
  }

  private func json(of miss: NearMiss) throws(StoreError) -> JSONValue {
    let evidence = miss.evidence
    let range = try cited.scalars(in: evidence.range, of: evidence.article)
    return [
      "difference": .string(miss.difference.kind),
      "why": .string(miss.difference.details),
      "fact": .string(miss.claim),
      "article": .string(evidence.article),
      "sentence": .integer(evidence.sentence),
      "start": .integer(range.lowerBound),
      "end": .integer(range.upperBound),
      "quote": .string(evidence.quote),
    ]
  }
}
