/// What articles have for a query.
extension Answerer {
  /// What a query asks for beside the time: only a state is so "now" or at another time.
  func asked(_ query: Query, in state: StateQuestion?) -> Query {
    state?.query ?? query.withoutPresent(matcher.words)
  }

  /// Makes the members of a coordination equally likely, the earlier a little more: "corruption and nepotism".
  private static func level(_ candidates: inout [Candidate]) {
    var best: [[Int]: Double] = [:]
    func key(_ candidate: Candidate) -> [Int]? {
      candidate.coordination.map { [candidate.sentence, candidate.premise.fact.predicate.head, $0] }
    }
    for candidate in candidates {
      if let key = key(candidate) { best[key] = max(best[key] ?? 0, candidate.score) }
    }
    for index in candidates.indices {
      guard let key = key(candidates[index]), let most = best[key], most > candidates[index].score else {
        continue
      }
      let own = candidates[index].score
      if own > 0 { candidates[index].adjust(.coordination, by: most * shareOfLaterMembers / own) }
    }
  }

  private static let shareOfLaterMembers = 0.99

  /// What the likelihood of who holds a state since is multiplied by where it is asked for in the past.
  private static let shareOfSuccessors = 0.6

  /// The candidates that `views` have for `query`, which is reading number `place` of its question, from 0; weighed.
  func found(
    for query: Query, place: Int, in views: [ArticleView], isState: Bool, readings: [PredicateReading],
    coverage: QuestionCoverage
  ) -> [(Candidate, ArticleView)] {
    let byLemma = Dictionary(readings.map { ($0.lemma, [$0]) }, uniquingKeysWith: +)
    var found: [(Candidate, ArticleView)] = []
    for view in views {
      var lacking: [Int: CandidateFeatures] = [:]
      var weighed: [Candidate] = []
      for var candidate in candidates(for: query, in: view, readings: readings, byLemma)
      where mayBeSaid(candidate, in: view) {
        candidate.features.add("later reading", Double(min(place, 2)))
        let own = lacking[candidate.sentence] ?? coverage.features(of: candidate.sentence, in: view)
        lacking[candidate.sentence] = own
        candidate.features.add(own)
        candidate.probability = ranking.probability(of: candidate.features)
        if isState {
          // "who controlled the town?" asks first for those that no longer do.
          if query.frame.isPast, candidate.temporal == .from {
            candidate.adjust(.successor, by: Self.shareOfSuccessors)
          }
          candidate.period = Period(
            of: candidate.premise.fact, candidate.temporal, in: view, words: matcher.words)
        }
        weighed.append(candidate)
      }
      if query.asked.slot != nil { Self.level(&weighed) }
      found += weighed.map { ($0, view) }
    }
    return found
  }

  /// Whether a candidate says who or what is meant: a pronoun does not, unless the article has nothing before it that it
  /// could stand for.
  private func mayBeSaid(_ candidate: Candidate, in view: ArticleView) -> Bool {
    guard CoreferenceWords.english.pronoun(candidate.text.lowercased()) != nil else { return true }
    return view.sentences.prefix(candidate.sentence + 1).allSatisfy { sentence in
      sentence.words.allSatisfy {
        $0.range.lowerBound >= candidate.range.lowerBound || $0.upos != .noun && $0.upos != .properNoun
      }
    }
  }

  /// The ways that the query's predicate may stand in facts: as asked, and as rules lead to it.
  func readings(of query: Query, isState: Bool) -> [PredicateReading] {
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
    let known = Set(premises.map(\.premise) + [frame.predicate])
    let synonyms =
      query.asked == .truth ? [] : self.synonyms.near(frame.predicate).filter { !known.contains($0.verb) }
    return [plain]
      + synonyms.map { PredicateReading(lemma: $0.verb, near: frame.predicate, nearness: $0.nearness) }
      + prepositions.map { PredicateReading(lemma: frame.predicate, with: $0) }
      + premises.filter { entailment in
        (query.asked == .truth || !entailment.negates)
          && (entailment.temporal != .until || frame.isPast || isState)
      }
      .map { PredicateReading($0) }
  }

  /// The candidates of one article; `byLemma` are the readings by the predicates of facts.
  private func candidates(
    for query: Query, in view: ArticleView, readings: [PredicateReading],
    _ byLemma: [String: [PredicateReading]]
  ) -> [Candidate] {
    if [.identity, .fullName, .abbreviation].contains(query.asked) {
      return IdentityMatcher(mentions: matcher.mentions).candidates(for: query, in: view)
    }
    var candidates: [Candidate] = []
    if query.asked == .action {
      // Who announces a deed may have had others do it.
      for stored in view.facts where !isStopped() && stored.fact.pattern != Fact.announced {
        let reading = PredicateReading(lemma: stored.fact.predicate.lemma, likeness: 0.9)
        candidates += self.candidates(for: query, reading, Premise(stored), view)
      }
      return candidates
    }
    for stored in view.facts where !isStopped() {
      for reading in byLemma[stored.fact.predicate.lemma] ?? [] {
        candidates += self.candidates(for: query, reading, Premise(stored), view)
      }
    }
    for reading in readings {
      for fact in bareFacts(for: reading, in: view) {
        candidates += self.candidates(for: query, reading, Premise(fact), view)
      }
    }
    candidates += QuantityMatcher(mentions: matcher.mentions, words: matcher.words, matcher: matcher)
      .candidates(for: query, in: view)
    candidates += AmountMatcher(mentions: matcher.mentions, words: matcher.words).candidates(
      for: query, in: view)
    candidates += OccasionMatcher(mentions: matcher.mentions, words: matcher.words, times: times).candidates(
      for: query, in: view)
    if asksForPlace(query) {
      candidates += PlaceMatcher(mentions: matcher.mentions, words: matcher.words).candidates(
        for: query, in: view)
      candidates += IdentityMatcher(mentions: matcher.mentions).places(called: query.frame.subject, in: view)
    }
    return candidates
  }

  /// Whether a query asks where something is or takes place, and nothing else.
  private func asksForPlace(_ query: Query) -> Bool {
    let words = matcher.words
    guard
      words.has(query.frame.predicate, in: "location") || words.has(query.frame.predicate, in: "occurrence")
    else { return false }
    switch query.asked {
    case .place: return true
    // "in which town was the checkpoint".
    case .what(.argument(let role)):
      return words.has(role.rawValue, in: "place-preposition")
        && (query.type.map { words.has($0.head.lemma, in: "place") } ?? false)
    default: return false
    }
  }

  private func candidates(
    for query: Query, _ reading: PredicateReading, _ premise: Premise, _ view: ArticleView
  ) -> [Candidate] {
    let weight = Standing(of: premise.fact, for: query).weight
    return matcher.candidates(for: query, reading: reading, premise: premise, view: view).map { candidate in
      var candidate = candidate
      candidate.adjust(.standing, by: weight)
      return candidate
    }
  }
}
