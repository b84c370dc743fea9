/// Answers queries from the facts of articles.
struct Answerer: Sendable {
  var matcher: QueryMatcher
  let extractor: Extractor
  var rules: RuleBook
  let ranking: RankingModel
  let times: TimeValue
  let synonyms = Synonyms()
  /// Asked between the facts; once it is true the rest is left out.
  var isStopped: @Sendable () -> Bool = { false }
  static let mostAnswers = 10
  static let mostNearMisses = 3
  static let silence = "the articles do not say"

  /// The reply to a question from `views`: by the reading of it that has the likeliest answer, the earlier of
  /// equals. Nil without a reading.
  func reply(to queries: [Query], from views: [ArticleView]) -> Reply? {
    var best: Reply?
    for (place, query) in queries.enumerated() where !isStopped() {
      var reply = self.reply(to: query, place: place, from: views)
      reply.pattern = query.description
      if best == nil || (reply.answers.first?.score ?? 0) > (best?.answers.first?.score ?? 0) { best = reply }
    }
    return best
  }

  /// The reply to reading number `place` of a question, counted from 0.
  func reply(to query: Query, place: Int = 0, from views: [ArticleView]) -> Reply {
    let (answers, misses) = answers(to: query, place: place, from: views)
    guard let best = answers.first else {
      return Reply(
        question: query.question, status: .noAnswer, reason: Self.silence, nearMisses: nearMisses(misses))
    }
    let kept = answers.filter { $0.score >= best.score * ranking.share }.prefix(Self.mostAnswers)
    return Reply(question: query.question, status: .answered, answers: Array(kept))
  }

  /// All answers to reading number `place` of a question that are likely enough, best first, and what came near.
  func answers(to query: Query, place: Int = 0, from views: [ArticleView])
    -> (answers: [Answer], misses: [(Mismatch, ArticleView)])
  {
    let state = StateQuestion(query, rules: rules, words: matcher.words, times: times)
    let query = state?.query ?? query
    let found = found(for: query, place: place, in: views, isState: state != nil)
    var likely = found.candidates.filter { $0.0.score >= ranking.threshold }
    var misses = found.misses
    for (candidate, view) in found.candidates where candidate.score < ranking.threshold {
      misses.append(
        (Mismatch(premise: candidate.premise, reason: "not sure enough", score: candidate.score), view))
    }
    if let state {
      let settled = Succession(of: state, mentions: matcher.mentions) { holders(of: $0, in: views) }
        .settled(likely)
      likely = settled.kept
      misses += settled.outdated
    }
    return (query.asked == .truth ? truth(likely) : merged(likely), misses)
  }

  /// Who the articles say ever was in the state that `query` asks about.
  func holders(of query: Query, in views: [ArticleView]) -> [(Candidate, ArticleView)] {
    found(for: query, place: 0, in: views, isState: true).candidates.filter {
      $0.0.score >= ranking.threshold
    }
  }
}
