/// Answers queries from the facts of articles.
struct Answerer: Sendable {
  var matcher: QueryMatcher
  let extractor: Extractor
  var rules: RuleBook
  let ranking: RankingModel
  /// Weighs phrases that no fact gives as the answer.
  let phraseRanking: RankingModel
  let times: TimeValue
  let synonyms = Synonyms()
  /// Asked between the facts; once it is true the rest is left out.
  var isStopped: @Sendable () -> Bool = { false }
  /// Answers that are not wanted, by their bare words.
  var known: Set<String> = []
  static let mostAnswers = 10
  static let mostNearMisses = 3
  static let silence = "the articles do not say"

  /// The reply to a question from `views`: by the reading of it that has the likeliest answer, the earlier of
  /// equals. Nil without a reading.
  func reply(to queries: [Query], from views: [ArticleView]) -> Reply? {
    reply(from: outcomes(of: queries, from: views), in: views)
  }

  /// The same from what came of each reading.
  func reply(from outcomes: [Outcome], in views: [ArticleView]) -> Reply? {
    guard var reply = Self.best(outcomes) else { return nil }
    if reply.answers.isEmpty {
      reply.nearMisses = nearMisses(outcomes, in: views, limit: Self.mostNearMisses)
    }
    return reply
  }

  /// What comes of each reading of a question.
  func outcomes(of queries: [Query], from views: [ArticleView]) -> [Outcome] {
    queries.enumerated().filter { _ in !isStopped() }.map { place, query in
      var outcome = self.outcome(of: query, place: place, from: views)
      outcome.reply.pattern = query.description
      return outcome
    }
  }

  /// The answers without those that are only a part of a likelier one or go beyond it, in the same words of one
  /// sentence: "government" of "government troops".
  static func apart(_ answers: [Answer]) -> [Answer] {
    var kept: [Answer] = []
    for answer in answers {
      let overlaps =
        answer.evidence.count == 1
        && kept.contains { other in
          other.evidence.contains {
            $0.article == answer.evidence[0].article && $0.sentence == answer.evidence[0].sentence
              && $0.range.overlaps(answer.evidence[0].range)
          }
        }
      if !overlaps { kept.append(answer) }
    }
    return kept
  }

  /// The reply with the likeliest answer, the first of equals.
  static func best(_ outcomes: [Outcome]) -> Reply? {
    var best: Reply?
    for reply in outcomes.map(\.reply) {
      if best == nil || (reply.answers.first?.score ?? 0) > (best?.answers.first?.score ?? 0) { best = reply }
    }
    return best
  }

  /// The reply to a query that is the only reading of its question.
  func reply(to query: Query, from views: [ArticleView]) -> Reply {
    outcome(of: query, place: 0, from: views).reply
  }

  /// All answers to the only reading of a question that are likely enough, best first.
  func answers(to query: Query, from views: [ArticleView]) -> [Answer] {
    outcome(of: query, place: 0, from: views).answers
  }

  /// What comes of reading number `place` of a question, counted from 0.
  private func outcome(of query: Query, place: Int, from views: [ArticleView]) -> Outcome {
    if !query.others.isEmpty { return unanswered(query) }
    let state = StateQuestion(query, rules: rules, words: matcher.words, times: times)
    let query = asked(query, in: state)
    let readings = self.readings(of: query, isState: state != nil)
    let coverage = coverage(of: query, readings: readings, in: views)
    let found = found(
      for: query, place: place, in: views, isState: state != nil, readings: readings, coverage: coverage)
    // What is less likely than the best may be so by the same share.
    var likely = found.filter { $0.0.score >= ranking.threshold * ranking.share }
    var outdated: [(Candidate, ArticleView)] = []
    if let state {
      let settled = Succession(of: state, mentions: matcher.mentions) { holders(of: $0, in: views) }
        .settled(likely)
      likely = settled.kept
      outdated = settled.outdated
    }
    let answers = (query.asked == .truth ? truth(likely) : merged(likely))
      .filter { !known.contains(Wording.bare($0.text)) }
    var reply = Reply(question: query.question, status: .noAnswer, reason: Self.silence)
    if let best = answers.first, best.score >= ranking.threshold {
      let kept = Self.apart(answers.filter { $0.score >= best.score * ranking.share })
        .prefix(Self.mostAnswers)
      reply = Reply(question: query.question, status: .answered, answers: Array(kept))
    }
    return Outcome(
      query: query, reply: reply, answers: answers, candidates: found, outdated: outdated, state: state,
      readings: readings, coverage: coverage)
  }

  private func coverage(
    of query: Query, readings: [PredicateReading], in views: [ArticleView]
  ) -> QuestionCoverage {
    QuestionCoverage(
      of: AskedTerms(of: query, readings: readings, words: matcher.words), in: views, by: matcher.mentions)
  }

  /// What comes of a question that no single fact answers: nothing yet.
  private func unanswered(_ query: Query) -> Outcome {
    let reply = Reply(question: query.question, status: .noAnswer, reason: Self.silence)
    return Outcome(
      query: query, reply: reply, answers: [], candidates: [], outdated: [], state: nil, readings: [],
      coverage: coverage(of: query, readings: [], in: []))
  }

  /// Who the articles say ever was in the state that `query` asks about.
  func holders(of query: Query, in views: [ArticleView]) -> [(Candidate, ArticleView)] {
    let readings = self.readings(of: query, isState: true)
    return found(
      for: query, place: 0, in: views, isState: true, readings: readings,
      coverage: coverage(of: query, readings: readings, in: views)
    ).filter { $0.0.score >= ranking.threshold }
  }
}
