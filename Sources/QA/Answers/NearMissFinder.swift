/// Finds the facts that come near to a query without answering it, each with the condition that it fails by.
struct NearMissFinder {
  let query: Query
  let matcher: QueryMatcher
  let times: TimeValue
  /// The ways that the query's predicate may stand in facts, by its lemma there.
  private let readings: [String: [PredicateReading]]
  /// The last words of the names and nouns that the query knows: a fact without any of them has nothing to do with it.
  private let keys: Set<String>

  init(for query: Query, readings: [PredicateReading], matcher: QueryMatcher, times: TimeValue) {
    self.query = query
    self.matcher = matcher
    self.times = times
    self.readings = Dictionary(readings.map { ($0.lemma, [$0]) }, uniquingKeysWith: +)
    let known = matcher.known(of: query.frame, reading: PredicateReading(lemma: query.frame.predicate))
    keys = Set(known.flatMap { $0.description.names + [$0.description.head] }.map(\.lemma))
  }

  /// The misses of an article; `isStopped` is asked between facts.
  func misses(in view: ArticleView, isStopped: () -> Bool) -> [Miss] {
    view.facts.lazy.filter { mayMatter($0.fact) }.prefix(Self.mostFacts).compactMap { stored in
      if isStopped() { return nil }
      let lemma = stored.fact.predicate.lemma
      let found: (Difference, Double)?
      if query.asked == .identity {
        found = undescribed(stored.fact, in: view)
      } else if query.asked == .action {
        found = difference(of: stored.fact, read: PredicateReading(lemma: lemma), in: view)
      } else if let readings = readings[lemma] {
        found = readings.lazy.compactMap { difference(of: stored.fact, read: $0, in: view) }
          .max { $0.1 < $1.1 }
      } else {
        found = otherRelation(stored.fact, in: view)
      }
      return found.map { Miss(premise: Premise(stored), view: view, difference: $0.0, nearness: $0.1) }
    }
  }

  /// How many facts of an article are looked at.
  private static let mostFacts = 1000

  /// Whether a fact has the predicate asked for or a participant that may be one of the question's.
  private func mayMatter(_ fact: Fact) -> Bool {
    readings[fact.predicate.lemma] != nil || mayHold(.subject, of: fact) || mayHold(.object, of: fact)
  }

  // MARK: Facts with the predicate asked for

  private func difference(
    of fact: Fact, read reading: PredicateReading, in view: ArticleView
  ) -> (Difference, Double)? {
    let known = matcher.known(of: query.frame, reading: reading).filter { $0.description.kind != .wildcard }
    var failures: [(Difference, Double)] = []
    for (slot, description) in known where !holds(slot, description, of: fact, read: reading, in: view) {
      failures.append(failure(slot, description, of: fact, read: reading, in: view))
    }
    guard failures.count <= 1 else {
      return failures.first { $0.0 == .swapped }
    }
    if let failure = failures.first {
      if known.count == 1, hasNothingInCommon(failure.0) { return nil }
      return (failure.0, (failure.1 + Double(known.count - 1) * 0.1) * reading.likeness)
    }
    if let condition = reading.failedCondition(fact, view: view, matcher: matcher),
      let rule = reading.rules.first
    {
      return (.condition(rule: rule, condition), 0.5 * reading.likeness)
    }
    if let difference = Standing(of: fact, for: query).difference {
      return (difference, 0.9 * reading.likeness)
    }
    return unfitting(fact, read: reading, in: view).map { ($0.0, $0.1 * reading.likeness) }
  }

  /// Whether a fact that fails so by the only thing that is known of it has nothing to do with the question: what
  /// something else is, or where something else was.
  private func hasNothingInCommon(_ failure: Difference) -> Bool {
    switch failure {
    case .nobody, .participant(.argument, _, _): true
    case .participant: query.frame.predicate == "be"
    default: false
    }
  }

  /// What is wrong with the answer of a fact whose known participants fit.
  private func unfitting(
    _ fact: Fact, read reading: PredicateReading, in view: ArticleView
  ) -> (Difference, Double)? {
    let fillers = matcher.fillers(of: query, reading: reading, fact: fact, view: view)
    guard !fillers.isEmpty else { return (.silent(query.asked.words), 0.7) }
    guard let type = query.type, let head = fillers[0].head else { return nil }
    let mention = matcher.phrase(at: head, fact: fact, view: view)
    guard matcher.mentions.likeness(of: mention, toType: type, in: view) < MentionMatcher.leastOfTheSame
    else {
      return nil
    }
    return (.type(asked: type.text, found: fillers[0].text), 0.8)
  }

  private func holds(
    _ slot: Slot, _ description: Description, of fact: Fact, read reading: PredicateReading,
    in view: ArticleView
  ) -> Bool {
    let found = matcher.best(
      description, in: reading.slots(slot), of: fact, reading: reading, view: view, besides: [],
      isStrict: matcher.isCore(slot))
    return found.similarity >= MentionMatcher.leastOfTheSame
  }

  private func failure(
    _ slot: Slot, _ description: Description, of fact: Fact, read reading: PredicateReading,
    in view: ArticleView
  ) -> (Difference, Double) {
    if case .argument(let role) = slot, role == .time || description.isTime(by: times) {
      let found = fact.arguments.first { $0.role == .time }
      let words = found.map { [$0.preposition, $0.mention.text].compactMap(\.self).joined(separator: " ") }
      return (.time(asked: description.text, found: words), 0.75)
    }
    let slots = reading.slots(slot)
    let others: [Slot] = slots.contains(.subject) ? [.object] : slots.contains(.object) ? [.subject] : []
    if !others.isEmpty, holds(others, description, of: fact, in: view) { return (.swapped, 0.8) }
    guard let found = slots.lazy.compactMap({ self.matcher.mention(in: $0, of: fact) }).first else {
      return (.nobody(slot, asked: description.text), 0.35)
    }
    return (.participant(slot, asked: description.text, found: found.text), 0.45)
  }

  private func holds(
    _ slots: [Slot], _ description: Description, of fact: Fact, in view: ArticleView
  ) -> Bool {
    slots.lazy.compactMap { matcher.mention(in: $0, of: fact) }.contains {
      matcher.mentions.similarity(of: description, to: $0, in: view) >= MentionMatcher.leastOfTheSame
    }
  }

  // MARK: Other facts

  /// A fact that says something else of the same participants in the same places.
  private func otherRelation(_ fact: Fact, in view: ArticleView) -> (Difference, Double)? {
    guard query.frame.predicate != "be", fact.predicate.lemma != "be" else { return nil }
    let known = matcher.known(of: query.frame, reading: PredicateReading(lemma: fact.predicate.lemma)).filter
    {
      matcher.isCore($0.slot) && $0.description.kind != .wildcard
    }
    guard !known.isEmpty, known.allSatisfy({ mayHold($0.slot, of: fact) }),
      known.allSatisfy({ holds([$0.slot], $0.description, of: fact, in: view) })
    else { return nil }
    return (.relation(asked: query.frame.predicate), known.count > 1 ? 0.5 : 0.4)
  }

  /// A fact about what is to be described.
  private func undescribed(_ fact: Fact, in view: ArticleView) -> (Difference, Double)? {
    guard let description = query.frame.subject, mayHold(.subject, of: fact),
      holds([.subject], description, of: fact, in: view)
    else { return nil }
    return (.silent(query.asked.words), 0.4)
  }

  /// Whether what stands in a slot may be something that the query names, as far as one word tells.
  private func mayHold(_ slot: Slot, of fact: Fact) -> Bool {
    guard let mention = matcher.mention(in: slot, of: fact) else { return false }
    if keys.contains(mention.lemma) { return true }
    return mention.entity.map { $0.lowercased().split(separator: " ").contains { keys.contains(String($0)) } }
      ?? false
  }
}
