/// Why a question has no answer, or not the one that was expected.
public struct WhyNot: Sendable {
  public var reply: Reply
  /// The answer that was expected, as it was typed.
  public var expected: String?
  /// The place of the expected answer among the answers, from 0, if it is one.
  public var place: Int?
  /// What came nearest, the nearest first.
  public var misses: [NearMiss]
}

extension Archive {
  /// Why `question` has no other answers than it has: the nearest facts with the condition that each fails by. With
  /// `expected` only those that would give this answer.
  public func whyNot(
    _ question: String, expected: String? = nil, in article: String? = nil
  ) throws(StoreError) -> WhyNot {
    guard !ConjunctionScanner.isConjunction(question),
      case .success(let read) = try read(question, in: article)
    else {
      return WhyNot(reply: try ask(question, in: article), expected: expected, misses: [])
    }
    let answerer = try currentAnswerer()
    var outcomes = answerer.outcomes(of: read.queries, from: read.sources)
    let reply = try self.reply(to: question, read, outcomes, by: answerer, in: article)
    var found = WhyNot(reply: reply, expected: expected, misses: [])
    let wanted = expected.flatMap { text in
      reader.description(of: text).map { ExpectedAnswer(description: $0, matcher: answerer.matcher.mentions) }
    }
    if let wanted { found.place = reply.answers.firstIndex { wanted.isMet(by: $0.text) } }
    guard found.place == nil else { return found }
    if let wanted { outcomes = outcomes.map(wanted.narrowed) }
    found.misses = answerer.nearMisses(outcomes, in: read.sources, limit: Self.mostReasons)
    return found
  }

  /// How many facts are told of that came near.
  private static let mostReasons = 6
}
