/// Replies from several facts that have to hold together.
extension Answerer {
  /// The reply to a question that says of its participants by clauses who they are: by the one of its readings that
  /// has the likeliest answer. Nil where no reading is such a question.
  func joinedReply(
    to queries: [Query], sources: @escaping ConjunctionSolver.Sources
  ) throws(StoreError) -> Reply? {
    let solver = ConjunctionSolver(answerer: self, sources: sources, isExhaustive: false)
    var best: Reply?
    for query in queries {
      guard let conjunction = Conjunction(query) else { continue }
      var reply = self.reply(
        try solver.solutions(of: conjunction).compactMap { answer($0, of: conjunction) },
        question: query.question)
      reply.pattern = conjunction.description
      if best == nil || reply.answers.first?.score ?? 0 > best?.answers.first?.score ?? 0 { best = reply }
    }
    return best
  }

  private func reply(_ found: [Answer], question: String) -> Reply {
    let likely = merged(found.filter { $0.score >= ranking.threshold })
    guard let best = likely.first else {
      return Reply(question: question, status: .noAnswer, reason: Self.silence)
    }
    let kept = likely.filter { $0.score >= best.score * ranking.share }.prefix(Self.mostAnswers)
    return Reply(question: question, status: .answered, answers: Array(kept))
  }

  /// The reply to a question with variables: an answer for each choice of values.
  func reply(
    to conjunction: Conjunction, question: String, sources: @escaping ConjunctionSolver.Sources
  ) throws(StoreError) -> Reply {
    let solver = ConjunctionSolver(answerer: self, sources: sources, isExhaustive: true)
    let variables = conjunction.variables
    let answers = merged(
      try solver.solutions(of: conjunction).compactMap { solution in
        guard var answer = answer(solution, of: conjunction) else { return nil }
        answer.bindings = variables.map { Binding(variable: $0, text: solution.texts[$0] ?? "") }
        if !variables.isEmpty {
          answer.text = answer.bindings.map { "\($0.variable) = \($0.text)" }.joined(separator: ", ")
        }
        return answer
      })
    var reply =
      answers.isEmpty
      ? Reply(question: question, status: .noAnswer, reason: Self.silence)
      : Reply(question: question, status: .answered, answers: answers)
    reply.pattern = conjunction.description
    return reply
  }

  /// The answer to the first conjunct, with what the others say as premises.
  private func answer(_ solution: ConjunctionSolver.Solution, of conjunction: Conjunction) -> Answer? {
    let parts = conjunction.conjuncts.indices.compactMap { solution.answers[$0] }
    guard var answer = parts.first else { return nil }
    answer.score = solution.score
    var sentences: Set<SentencePlace> = []
    answer.premises = parts.dropFirst().compactMap(\.evidence.first)
      .filter { sentences.insert(SentencePlace($0)).inserted }
    var steps: [String] = []
    for conjunct in conjunction.conjuncts {
      for hole in conjunct.holes {
        guard let words = hole.words, let text = solution.texts[hole.variable] else { continue }
        steps.append("\"\(words)\" is \(text)")
      }
    }
    answer.explanation = steps + parts.dropFirst().flatMap(\.explanation) + answer.explanation
    for part in parts.dropFirst() {
      answer.rules += part.rules.filter { !answer.rules.contains($0) }
      answer.inferred = answer.inferred || part.inferred
      if answer.factuality == .happened { answer.factuality = part.factuality }
      answer.attribution = answer.attribution ?? part.attribution
    }
    return answer
  }

  /// Answers with the same words as one, with the evidence of all.
  private func merged(_ answers: [Answer]) -> [Answer] {
    var order: [String] = []
    var groups: [String: Answer] = [:]
    for answer in answers {
      let key = Wording.bare(answer.text)
      guard var group = groups[key] else {
        order.append(key)
        groups[key] = answer
        continue
      }
      group.evidence += answer.evidence.filter { !group.evidence.contains($0) }
      groups[key] = group
    }
    return order.compactMap { groups[$0] }
  }
}
