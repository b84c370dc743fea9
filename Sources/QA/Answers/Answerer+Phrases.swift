/// Answers from the words of sentences, where no fact gives one.
extension Answerer {
  /// The phrases that may answer a question by the first of its readings, in articles that have all its names, with what
  /// the facts have for all readings. Who is in a state that lasts is told by facts alone, which say when it ended.
  func phrases(for outcomes: [Outcome]) -> [PhraseMatcher.Found] {
    guard let outcome = outcomes.first, outcome.state == nil else { return [] }
    let named = outcome.query.frame.participants.map(\.description).filter { $0.kind == .name }
    let sentences = outcome.coverage.sentences.filter { found in
      named.allSatisfy { matcher.mentions.isWritten($0, in: found.view) }
    }
    return PhraseMatcher(
      matcher: matcher, typer: EntityTyper(aliases: matcher.mentions.terms.aliases), times: times
    ).phrases(
      for: outcome.query, asked: outcome.coverage.asked, in: sentences,
      besides: outcomes.flatMap(\.candidates))
  }

  /// The reply from the likeliest phrase, with those that are joined to it; nil where none is likely enough.
  func phraseReply(from outcomes: [Outcome]) -> Reply? {
    guard let query = outcomes.first?.query else { return nil }
    let ofFacts = outcomes.flatMap(\.candidates).map(\.0)
    let all: [(Candidate, ArticleView)] = phrases(for: outcomes)
      .map { (weighed($0, besides: ofFacts), $0.view) }
      .filter { !known.contains(Wording.bare($0.0.text)) }
    let best = all.enumerated().max {
      ($0.element.0.score, -$0.offset) < ($1.element.0.score, -$1.offset)
    }?.element
    guard let best, best.0.score >= phraseRanking.threshold else { return nil }
    let joined = all.filter { candidate, view in
      view.number == best.1.number && candidate.sentence == best.0.sentence
        && candidate.coordination == best.0.coordination
        && candidate.score >= phraseRanking.share * best.0.score
    }
    var reply = Reply(
      question: query.question, status: .answered,
      answers: Array(Self.apart(merged(joined)).prefix(Self.mostAnswers)))
    reply.pattern = query.description
    return reply
  }

  /// A phrase with how likely it is the answer, and with what the likeliest fact that has the same words knows of it.
  private func weighed(_ found: PhraseMatcher.Found, besides ofFacts: [Candidate]) -> Candidate {
    var candidate = found.candidate
    let same = Set(found.same)
    let own = found.same.map { ofFacts[$0] }.max { $0.score < $1.score }
    let others = ofFacts.indices.lazy.filter { !same.contains($0) }.map { ofFacts[$0].score }.max()
    candidate.features.add("fact", own?.score ?? 0)
    candidate.features.add("other fact", others ?? 0)
    candidate.features.add("no fact", ofFacts.isEmpty ? 1 : 0)
    candidate.probability = phraseRanking.probability(of: candidate.features)
    if let own, own.score > 0 {
      candidate.premise = own.premise
      candidate.rules = own.rules
      candidate.steps = own.steps + candidate.steps
    }
    return candidate
  }
}
