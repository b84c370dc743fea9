/// An answer that someone expects to a question.
struct ExpectedAnswer {
  let description: Description
  let matcher: MentionMatcher

  /// Whether a text names what is expected.
  func isMet(by text: String) -> Bool {
    Wording.bare(text) == Wording.bare(description.text)
      || matcher.similarity(of: description, to: MentionMatcher.description(ofName: Wording.bare(text)))
        >= MentionMatcher.leastOfTheSame
  }

  /// The outcome with only what concerns the answer: its candidates, and the question with the answer in its hole.
  func narrowed(_ outcome: Answerer.Outcome) -> Answerer.Outcome {
    var query = outcome.query
    switch query.asked {
    case .who(let slot), .what(let slot): query.frame.fill(slot, with: description)
    case .time: query.frame.fill(.argument(.time), with: description)
    case .place: query.frame.fill(.argument(.place), with: description)
    default: break
    }
    return Answerer.Outcome(
      query: query, reply: outcome.reply, answers: outcome.answers.filter { isMet(by: $0.text) },
      candidates: outcome.candidates.filter { isMet(by: $0.0.text) },
      outdated: outcome.outdated.filter { isMet(by: $0.0.text) }, state: outcome.state,
      readings: outcome.readings, coverage: outcome.coverage)
  }
}
