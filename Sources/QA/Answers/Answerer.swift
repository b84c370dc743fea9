/// Answers queries from the facts of articles.
struct Answerer: Sendable {
  var matcher: QueryMatcher
  var rules: RuleBook
  let times: TimeValue
  /// Asked between the facts; once it is true the rest is left out.
  var isStopped: @Sendable () -> Bool = { false }
  /// Candidates below this are not given as answers.
  static let threshold = 0.5
  /// Answers below this share of the best one's score are left out.
  static let leastShare = 0.75
  static let mostAnswers = 10
  static let mostNearMisses = 3

  /// The reply to `query` from `views`.
  func reply(to query: Query, from views: [ArticleView]) -> Reply {
    let state = StateQuestion(query, rules: rules, words: matcher.words, times: times)
    let query = state?.query ?? query
    var (candidates, misses) = matches(of: query, in: views, isState: state != nil)
    for (candidate, view) in candidates where candidate.score < Self.threshold {
      misses.append(
        (Mismatch(stored: candidate.stored, reason: "not sure enough", score: candidate.score), view))
    }
    candidates.removeAll { $0.0.score < Self.threshold }
    if let state {
      let settled = Succession(of: state, mentions: matcher.mentions) { holders(of: $0, in: views) }
        .settled(candidates)
      candidates = settled.kept
      misses += settled.outdated
    }
    let near = nearMisses(misses)
    if case .truth = query.asked { return truth(query, candidates: candidates, nearMisses: near) }
    let answers = merged(candidates)
    guard let best = answers.first else {
      return Reply(
        question: query.question, status: .noAnswer, reason: "the articles do not say", nearMisses: near)
    }
    let kept = answers.filter { $0.score >= best.score * Self.leastShare }.prefix(Self.mostAnswers)
    return Reply(question: query.question, status: .answered, answers: Array(kept))
  }

  /// What fits the query in the articles, and what comes near.
  private func matches(
    of query: Query, in views: [ArticleView], isState: Bool
  ) -> (candidates: [(Candidate, ArticleView)], misses: [(Mismatch, ArticleView)]) {
    let readings = self.readings(of: query, isState: isState)
    var candidates: [(Candidate, ArticleView)] = []
    var misses: [(Mismatch, ArticleView)] = []
    for view in views {
      let found = judge(query, in: view, readings: readings)
      candidates += found.candidates.map { candidate in
        var candidate = candidate
        if isState {
          candidate.period = Period(
            of: candidate.stored.fact, candidate.temporal, in: view, words: matcher.words)
        }
        return (candidate, view)
      }
      misses += found.misses.map { ($0, view) }
    }
    return (candidates, misses)
  }

  /// Who the articles say ever was in the state that `query` asks about.
  func holders(of query: Query, in views: [ArticleView]) -> [(Candidate, ArticleView)] {
    matches(of: query, in: views, isState: true).candidates.filter { $0.0.score >= Self.threshold }
  }

  /// The ways that the query's predicate may stand in facts: as asked, and as rules lead to it.
  private func readings(of query: Query, isState: Bool) -> [PredicateReading] {
    let frame = query.frame
    var heads: RuleBook.HeadWords = [:]
    if let subject = frame.subject { heads["subject"] = subject.head.lemma }
    if let object = frame.object { heads["object"] = object.head.lemma }
    for constraint in frame.arguments { heads[constraint.role.rawValue] = constraint.description.head.lemma }
    var prepositions = frame.arguments.map(\.role.rawValue)
    if case .argument(let role)? = query.asked.slot { prepositions.append(role.rawValue) }
    let premises = rules.premises(of: frame.predicate, words: heads)
    var plain = PredicateReading(lemma: frame.predicate)
    plain.isIntransitive =
      frame.object == nil && query.asked.slot != .object
      && premises.contains { $0.premise == frame.predicate && $0.factRoles(for: "subject") == ["object"] }
    return [plain]
      + prepositions.map { PredicateReading(lemma: frame.predicate, with: $0) }
      + premises.filter { entailment in
        (query.asked == .truth || !entailment.negates)
          && (entailment.temporal != .until || frame.isPast || isState)
      }
      .map { PredicateReading($0) }
  }

  /// The candidates and misses of one article.
  private func judge(
    _ query: Query, in view: ArticleView, readings: [PredicateReading]
  ) -> (candidates: [Candidate], misses: [Mismatch]) {
    var candidates: [Candidate] = []
    var misses: [Mismatch] = []
    if case .identity = query.asked {
      return (IdentityMatcher(mentions: matcher.mentions).candidates(for: query, in: view), [])
    }
    if query.asked == .action {
      for stored in view.facts where !isStopped() {
        let reading = PredicateReading(lemma: stored.fact.predicate.lemma, likeness: 0.9)
        collect(query, reading, stored, view, &candidates, &misses)
      }
      return (candidates, [])
    }
    let byLemma = Dictionary(readings.map { ($0.lemma, [$0]) }, uniquingKeysWith: +)
    for stored in view.facts where !isStopped() {
      for reading in byLemma[stored.fact.predicate.lemma] ?? [] {
        collect(query, reading, stored, view, &candidates, &misses)
      }
    }
    if matcher.words.has(query.frame.predicate, in: "location"), case .place = query.asked {
      candidates += PlaceMatcher(mentions: matcher.mentions, words: matcher.words).candidates(
        for: query, in: view)
    }
    return (candidates, misses)
  }

  private func collect(
    _ query: Query, _ reading: PredicateReading, _ stored: StoredFact, _ view: ArticleView,
    _ candidates: inout [Candidate], _ misses: inout [Mismatch]
  ) {
    switch matcher.judge(query, reading: reading, stored: stored, view: view) {
    case .candidates(let found):
      for var candidate in found {
        let standing = Standing(of: stored.fact, for: query)
        candidate.score *= standing.weight
        if standing.weight < 1, let reason = standing.reason {
          misses.append(Mismatch(stored: stored, reason: reason, score: candidate.score))
        }
        candidates.append(candidate)
      }
    case .miss(let miss): misses.append(miss)
    case .unrelated: break
    }
  }

  /// Answers with the same words or referent become one, with all their evidence.
  private func merged(_ candidates: [(Candidate, ArticleView)]) -> [Answer] {
    var order: [String] = []
    var groups: [String: [(Candidate, ArticleView)]] = [:]
    for item in candidates {
      let key = Wording.bare(item.0.text)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    let answers = order.compactMap { key in groups[key].flatMap { answer(from: $0) } }
    return answers.enumerated().sorted {
      ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset)
    }.map(\.element)
  }

  func answer(from group: [(Candidate, ArticleView)]) -> Answer? {
    let sorted = group.enumerated().sorted {
      ($0.element.0.score, -$0.offset) > ($1.element.0.score, -$1.offset)
    }.map(\.element)
    guard let (best, view) = sorted.first else { return nil }
    let fact = best.stored.fact
    let rules = best.rules + (fact.pattern == Fact.announced ? ["announce => do"] : [])
    var seen: Set<String> = []
    let evidence = sorted.map { self.evidence(for: $0.0, in: $0.1) }
      .filter { seen.insert("\($0.article)\u{0}\($0.sentence)").inserted }
    return Answer(
      text: best.text, score: min(1, best.score), inferred: !rules.isEmpty,
      negated: fact.negated, factuality: fact.factuality,
      attribution: fact.attribution.map { attributed(to: $0, in: view) }, rules: rules,
      evidence: evidence, explanation: best.steps,
      period: sorted.lazy.compactMap(\.0.period).first { !$0.isUndated } ?? best.period)
  }

  private func attributed(to attribution: Attribution, in view: ArticleView) -> String {
    Wording.answer(attribution.source, in: view)
  }

  private func evidence(for candidate: Candidate, in view: ArticleView) -> Evidence {
    evidence(range: candidate.range, sentence: candidate.sentence, fact: candidate.stored.number, in: view)
  }

  func evidence(range: TextRange, sentence: Int, fact: Int64, in view: ArticleView) -> Evidence {
    let quoteRange = view.sentences.indices.contains(sentence) ? view.sentences[sentence].range : range
    return Evidence(
      article: view.id, sentence: sentence, range: range, mention: view.slice(range),
      quoteRange: quoteRange, quote: view.slice(quoteRange), fact: fact)
  }

  private func nearMisses(_ misses: [(Mismatch, ArticleView)]) -> [NearMiss] {
    var seen: Set<String> = []
    let sorted = misses.enumerated().sorted {
      ($0.element.0.score, -$0.offset) > ($1.element.0.score, -$1.offset)
    }.map(\.element)
    var near: [NearMiss] = []
    for (miss, view) in sorted where miss.score > 0.2 && near.count < Self.mostNearMisses {
      let fact = miss.stored.fact
      guard seen.insert("\(view.number) \(fact.sentence)").inserted else { continue }
      near.append(
        NearMiss(
          reason: miss.reason,
          evidence: evidence(
            range: fact.predicate.range, sentence: fact.sentence, fact: miss.stored.number, in: view)))
    }
    return near
  }

  /// Yes or no, by the best fact that fits.
  private func truth(_ query: Query, candidates: [(Candidate, ArticleView)], nearMisses: [NearMiss]) -> Reply
  {
    let sorted = candidates.enumerated().sorted {
      ($0.element.0.score, -$0.offset) > ($1.element.0.score, -$1.offset)
    }.map(\.element)
    guard let best = sorted.first else {
      return Reply(
        question: query.question, status: .noAnswer, reason: "the articles do not say", nearMisses: nearMisses
      )
    }
    let same = sorted.filter { $0.0.text == best.0.text }
    guard let answer = answer(from: same) else {
      return Reply(
        question: query.question, status: .noAnswer, reason: "the articles do not say", nearMisses: nearMisses
      )
    }
    return Reply(question: query.question, status: .answered, answers: [answer])
  }
}

/// Whether a fact that fits a query by its words may answer it, by its factuality.
struct Standing {
  var weight: Double
  var reason: String?

  init(of fact: Fact, for query: Query) {
    let truth = query.asked == .truth
    let done = truth || query.frame.isPast
    if fact.negated != query.frame.negated, !truth {
      self.init(
        weight: 0.3, reason: fact.negated ? "it says that it did not happen" : "it says that it did happen")
    } else if query.frame.modal {
      self.init(weight: 1, reason: nil)
    } else {
      switch fact.factuality {
      case .happened, .ongoing: self.init(weight: 1, reason: nil)
      case .denied: self.init(weight: truth ? 1 : 0.4, reason: truth ? nil : "it is denied")
      // What is only planned or possible does not say who did it.
      case .planned: self.init(weight: done ? 0.4 : 0.65, reason: "it is only planned")
      case .possible: self.init(weight: done ? 0.45 : 0.7, reason: "it is only possible")
      case .hypothetical: self.init(weight: done ? 0.3 : 0.6, reason: "it is only supposed")
      }
    }
  }

  private init(weight: Double, reason: String?) {
    self.weight = weight
    self.reason = reason
  }
}
