/// Lines in a talk.
extension Archive {
  /// What a line asks after the question before it.
  public enum Meaning: Sendable, Equatable {
    /// It is a question by itself.
    case whole
    /// It asks this whole question.
    case question(String)
    /// It asks the question before for further answers.
    case others(Turn)
    /// It goes on from the question before, or would if there were one, but how cannot be told.
    case unclear
  }

  /// What `line` asks where `turns` came before it, the last one last: "and akashat?", "when?", "who else?".
  public func meaning(of line: String, after turns: [Turn]) -> Meaning {
    let turn = turns.last
    switch reader.followUp(in: line) {
    case .whole:
      guard PreviousQuestion.mayPoint(line) else { return .whole }
      let meant = turn.flatMap(previous)?.asked(resolving: line, by: reader)
      return meant.map { .question($0) } ?? .whole
    case .rest(let text): return .question(text)
    case .others(let word):
      let asked = turns.last { turn in
        turn.question.lowercased().split(separator: " ").contains { $0 == word ?? "" }
      }
      return (asked ?? turn).map { .others($0) } ?? .unclear
    case .replacing(let phrase): return meaning(after: turn) { $0.asked(about: phrase) }
    case .asking(let words): return meaning(after: turn) { $0.asked(with: words) }
    }
  }

  private func meaning(after turn: Turn?, _ asked: (PreviousQuestion) -> String?) -> Meaning {
    turn.flatMap(previous).flatMap(asked).map { .question($0) } ?? .unclear
  }

  private func previous(_ turn: Turn) -> PreviousQuestion? {
    PreviousQuestion(turn, reader: reader, aliases: aliases, times: answerer.times)
  }

  /// What a request for all about something names: "iran" of "tell me about iran"; nil for a question.
  public func subject(ofRequest line: String) -> String? { reader.subject(ofRequest: line) }
}
