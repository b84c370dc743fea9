import QA

/// What came of one question of an .ask file.
struct CheckResult {
  let question: AskedQuestion
  let reply: Reply
  /// True if nothing was expected.
  let isSkipped: Bool
  /// The expectations that do not hold.
  let unmet: [Expectation]

  init(_ checked: AskFile.Case, reply: Reply) {
    question = checked.question
    self.reply = reply
    isSkipped = checked.expectations.isEmpty
    unmet = checked.expectations.filter { !$0.holds(for: reply) }
  }

  /// True if something was expected and all of it is so.
  var holds: Bool { !isSkipped && unmet.isEmpty }

  /// What was expected and is not so.
  var expected: String { unmet.map(\.text).joined(separator: ", ") }

  /// What was found, on one line.
  var found: String {
    switch reply.status {
    case .answered: reply.answers.prefix(ReplyText.answerLimit).map(\.text).joined(separator: "; ").visible
    case .noAnswer: "none"
    case .notUnderstood: "not understood"
    }
  }

  /// The sentence that the answer is from, and its place.
  var evidence: (quote: String, place: String)? {
    reply.answers.first?.evidence.first.map {
      ($0.quote.visible, $0.place.words)
    }
  }
}
