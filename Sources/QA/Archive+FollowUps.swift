/// Lines in a conversation.
extension Archive {
  /// What a line asks after the question before it.
  public enum Meaning: Sendable, Equatable {
    /// It is a question by itself.
    case whole
    /// It asks this whole question.
    case question(String)
    /// The same, but what comes after it goes on from the question before too.
    case aside(String)
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
      guard !turns.isEmpty, let pointer = Pointer(in: line, reader: reader) else { return .whole }
      return meaning(of: pointer, after: turns).map { .question($0) } ?? .unclear
    case .rest(let text): return .question(text)
    case .others(let word):
      let asked = turns.last { turn in
        turn.question.lowercased().split(separator: " ").contains { $0 == word ?? "" }
      }
      return (asked ?? turn).map { .others($0) } ?? .unclear
    case .replacing(let phrase): return meaning(after: turn) { $0.asked(about: phrase) }
    case .asking(let words): return meaning(after: turn) { $0.asked(with: words) }
    case .speaker: return turn.flatMap(previous)?.askedForSpeaker.map { .aside($0) } ?? .unclear
    }
  }

  /// The line with its pronoun replaced by what was spoken of last that it may mean.
  private func meaning(of pointer: Pointer, after turns: [Turn]) -> String? {
    for turn in turns.reversed() {
      guard let previous = previous(turn) else { continue }
      let referents = previous.referents(asThing: pointer.pronoun.gender == "n")
        .compactMap { PossibleReferent($0, reader: reader, aliases: aliases) }
        .filter { $0.mayBeMeant(by: pointer.pronoun) }
      let likeliest = referents.enumerated().min { first, second in
        (first.element.doubt(of: pointer.pronoun), first.offset)
          < (second.element.doubt(of: pointer.pronoun), second.offset)
      }
      if let likeliest { return pointer.line(naming: likeliest.element) }
    }
    return nil
  }

  private func meaning(after turn: Turn?, _ asked: (PreviousQuestion) -> String?) -> Meaning {
    turn.flatMap(previous).flatMap(asked).map { .question($0) } ?? .unclear
  }

  private func previous(_ turn: Turn) -> PreviousQuestion? {
    PreviousQuestion(turn, reader: reader, aliases: aliases, times: answerer.times)
  }

  /// What a request for all about something names: "iran" of "tell me about iran"; nil for a question.
  public func subject(ofRequest line: String) -> String? { reader.subject(ofRequest: line) }

  /// Of whom or what a question asks what it is: "boris holt" of "who is boris holt?"; nil for other questions.
  public func subject(ofIdentityQuestion question: String) -> String? {
    guard let query = try? reader.queries(for: reader.tokens(of: question), of: question).first,
      query.asked == .identity
    else { return nil }
    return query.frame.subject?.text
  }
}
