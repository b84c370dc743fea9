/// Why there is no answer, or no other one.
extension Answerer {
  /// What came of one reading of a question.
  struct Outcome {
    let query: Query
    var reply: Reply
    /// All that are likely enough, best first, those left out of the reply among them.
    let answers: [Answer]
    /// What was weighed, likely or not.
    let candidates: [(Candidate, ArticleView)]
    /// Those that are no longer so, or not at the time asked about.
    let outdated: [(Candidate, ArticleView)]
    /// The state that lasts which it asks about, if it does.
    let state: StateQuestion?
    /// The ways its predicate may stand in facts.
    let readings: [PredicateReading]
    let coverage: QuestionCoverage
  }

  /// The nearest of what failed, the nearest first, at most `limit`, of different kinds where there are several.
  func nearMisses(_ outcomes: [Outcome], in views: [ArticleView], limit: Int) -> [NearMiss] {
    let misses = outcomes.flatMap { self.misses($0, in: views) }
    return varied(misses, limit: limit).map { miss in
      let fact = miss.premise.fact
      return NearMiss(
        difference: miss.difference, fact: fact,
        evidence: evidence(
          range: fact.predicate.range, sentence: fact.sentence, fact: miss.premise.number, in: miss.view))
    }
  }

  private func misses(_ outcome: Outcome, in views: [ArticleView]) -> [Miss] {
    let finder = NearMissFinder(
      for: outcome.query, readings: outcome.readings, matcher: matcher, times: times)
    var misses = outcome.outdated.map { candidate, view in
      let isOver = outcome.state?.isPresent ?? false
      return Miss(
        premise: candidate.premise, view: view, difference: isOver ? .over : .time(asked: nil, found: nil),
        nearness: 0.95)
    }
    for (candidate, view) in outcome.candidates {
      guard let miss = miss(candidate, of: outcome, in: view) else { continue }
      misses.append(miss)
    }
    for view in views where !isStopped() { misses += finder.misses(in: view, isStopped: isStopped) }
    return misses
  }

  /// Why a candidate is no answer; nil for one that is.
  private func miss(_ candidate: Candidate, of outcome: Outcome, in view: ArticleView) -> Miss? {
    func miss(_ difference: Difference, _ nearness: Double) -> Miss {
      Miss(premise: candidate.premise, view: view, difference: difference, nearness: nearness)
    }
    if candidate.score < ranking.threshold {
      if candidate.factor(of: .standing) == 0,
        let reason = Standing(of: candidate.premise.fact, for: outcome.query).difference
      {
        return miss(reason, 0.9)
      }
      let against = ranking.weights(of: candidate.features).filter { $0.weight < 0 }
        .sorted { ($0.weight, $0.feature) < ($1.weight, $1.feature) }
      return miss(
        .unlikely(
          answer: candidate.text, likelihood: candidate.score, needed: ranking.threshold,
          against: Array(against.prefix(Self.mostWeights)),
          adjustments: candidate.adjustments.filter { $0.factor < 1 }),
        0.4 + candidate.score)
    }
    guard let best = outcome.reply.answers.first, candidate.score < best.score * ranking.share else {
      return nil
    }
    return miss(.outranked(answer: candidate.text, likelihood: candidate.score, best: best.text), 0.85)
  }

  /// How many features are told that speak against an answer.
  private static let mostWeights = 3

  /// The nearest misses, one for each predicate in an article; each further one of the same kind counts less.
  private func varied(_ misses: [Miss], limit: Int) -> [Miss] {
    var rest: [Miss] = []
    var seen: Set<[Int]> = []
    let sorted = misses.enumerated().sorted {
      ($0.element.nearness, -$0.offset) > ($1.element.nearness, -$1.offset)
    }
    for (_, miss) in sorted where rest.count < Self.mostCompared {
      let fact = miss.premise.fact
      if seen.insert([Int(miss.view.number), fact.sentence, fact.predicate.head]).inserted {
        rest.append(miss)
      }
    }
    var chosen: [Miss] = []
    var taken: [String: Int] = [:]
    func worth(_ miss: Miss) -> Double {
      miss.nearness - Self.shareOfVariety * Double(taken[miss.difference.kind] ?? 0)
    }
    while chosen.count < limit,
      let best = rest.indices.max(by: { (worth(rest[$0]), -$0) < (worth(rest[$1]), -$1) })
    {
      chosen.append(rest.remove(at: best))
      taken[chosen[chosen.count - 1].difference.kind, default: 0] += 1
    }
    return chosen
  }

  /// How many misses are compared for their kind.
  private static let mostCompared = 60
  /// What each miss of a kind takes from the next one of it.
  private static let shareOfVariety = 0.12
}
