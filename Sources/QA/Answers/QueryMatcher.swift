/// Holds one fact against a query.
struct QueryMatcher: Sendable {
  let mentions: MentionMatcher
  let words: QuestionWords
  /// A participant less alike than this is another one.
  static let leastSimilarity = 0.45

  /// What `stored` says to `query`, its predicate read as `reading`.
  func judge(_ query: Query, reading: PredicateReading, stored: StoredFact, view: ArticleView) -> Judgement {
    let fact = stored.fact
    guard fact.predicate.lemma == reading.lemma else { return .unrelated }
    var score = reading.likeness
    var steps = ["\(reading.words) in \"\(fact.predicate.text)\""]
    let hole = reading.slot(query.asked.slot)
    for (slot, description) in participants(of: query.frame, reading: reading) {
      let filling =
        description.kind == .wildcard && !isCore(slot)
        ? (similarity: 1.0, mention: Mention?.none)
        : best(description, in: slot, of: fact, view: view, except: hole)
      guard filling.similarity >= Self.leastSimilarity else {
        let found = mention(in: slot, of: fact)?.text
        let reason = Self.reason(slot: slot, asked: description.text, found: found)
        return .miss(Miss(stored: stored, reason: reason, score: score * 0.5))
      }
      score *= filling.similarity
      if let mention = filling.mention, description.kind != .wildcard {
        steps.append(
          "\"\(description.text)\" is \"\(mention.text)\"" + (mention.entity.map { " (\($0))" } ?? ""))
      }
    }
    if let attribution = query.attribution {
      let said = fact.attribution.map { mentions.similarity(of: attribution, to: $0.source, in: view) } ?? 0
      score *= 0.6 + 0.4 * said
    }
    let fillers = self.fillers(of: query, reading: reading, fact: fact, view: view)
    guard !fillers.isEmpty else {
      return .miss(Miss(stored: stored, reason: "it does not say \(query.asked.words)", score: score * 0.6))
    }
    return .candidates(
      fillers.map { filler in
        Candidate(
          text: filler.text, range: filler.range, sentence: fact.sentence, score: score * filler.score,
          stored: stored, rules: reading.rules, steps: steps, entity: filler.entity)
      })
  }

  /// The known participants of a frame in the slots of the fact.
  private func participants(of frame: Frame, reading: PredicateReading) -> [(
    slot: Slot, description: Description
  )] {
    var all: [(Slot, Description)] = []
    if let subject = frame.subject { all.append((.subject, subject)) }
    if let object = frame.object { all.append((.object, object)) }
    all += frame.arguments.map { (.argument($0.role), $0.description) }
    return all.compactMap { slot, description in reading.slot(slot).map { ($0, description) } }
  }

  private func isCore(_ slot: Slot) -> Bool {
    slot == .subject || slot == .object
  }

  func mention(in slot: Slot, of fact: Fact) -> Mention? {
    switch slot {
    case .subject: return fact.subject
    case .object: return fact.object
    case .argument(let role):
      return fact.arguments.first { $0.role == role || $0.preposition == role.rawValue }?.mention
    }
  }

  /// The mention of the fact that fits a description best, and how well.
  private func best(
    _ description: Description, in slot: Slot, of fact: Fact, view: ArticleView, except hole: Slot?
  ) -> (similarity: Double, mention: Mention?) {
    switch slot {
    case .subject, .object:
      guard let mention = mention(in: slot, of: fact) else {
        return oblique(description, for: slot, of: fact, view: view)
      }
      let similarity = mentions.similarity(of: description, to: mention, in: view)
      if similarity >= Self.leastSimilarity { return (similarity, mention) }
      return slot == .object && fact.object == nil
        ? oblique(description, for: slot, of: fact, view: view) : (similarity, mention)
    case .argument(let role):
      return argument(description, role: role, of: fact, view: view)
    }
  }

  /// An object asked for that the fact has behind a preposition: "attack akashat", "the attack on akashat".
  private func oblique(
    _ description: Description, for slot: Slot, of fact: Fact, view: ArticleView
  ) -> (similarity: Double, mention: Mention?) {
    guard slot == .object else { return (0, nil) }
    var best: (similarity: Double, mention: Mention?) = (0, nil)
    for argument in fact.arguments where argument.preposition != nil && argument.role != .time {
      let similarity = 0.7 * mentions.similarity(of: description, to: argument.mention, in: view)
      if similarity > best.similarity { best = (similarity, argument.mention) }
    }
    return best
  }

  /// A further participant: behind the same preposition best, elsewhere in the fact or its sentence less.
  private func argument(
    _ description: Description, role: Role, of fact: Fact, view: ArticleView
  ) -> (similarity: Double, mention: Mention?) {
    var best: (similarity: Double, mention: Mention?) = (0, nil)
    for argument in fact.arguments {
      let same = argument.role == role || argument.preposition == role.rawValue
      let similarity =
        (same ? 1 : 0.85) * mentions.similarity(of: description, to: argument.mention, in: view)
      if similarity > best.similarity { best = (similarity, argument.mention) }
    }
    if best.similarity >= 0.8 { return best }
    for mention in [fact.object, fact.subject].compactMap({ $0 }) where role != .complement {
      let similarity = 0.75 * mentions.similarity(of: description, to: mention, in: view)
      if similarity > best.similarity { best = (similarity, mention) }
    }
    let share = mentions.presence(of: description, in: view.sentences[fact.sentence])
    let strict = description.terms.contains(where: \.isName)
    let elsewhere = (strict ? (share == 1 ? 0.7 : 0) : 0.4 + 0.35 * share)
    return elsewhere > best.similarity ? (elsewhere, nil) : best
  }

  private static func reason(slot: Slot, asked: String, found: String?) -> String {
    switch slot {
    case .subject:
      return found.map { "it is \($0) that did it, not \(asked)" } ?? "it does not say that \(asked) did it"
    case .object:
      return found.map { "it was done to \($0), not \(asked)" }
        ?? "it does not say that it was done to \(asked)"
    case .argument(let role):
      return "it does not say \"\(role.rawValue) \(asked)\""
    }
  }
}

/// A way that a predicate asked about may stand in a fact.
struct PredicateReading: Sendable {
  /// The predicate's lemma in the fact.
  var lemma: String
  /// 1 for the same word.
  var likeness: Double
  /// The rules between, each as "recapture => capture".
  var rules: [String] = []
  /// Where the fact has what the question has in a slot; slots not listed are the same in both.
  var moved: [Slot: Slot?] = [:]

  /// The slot of the fact for one of the question; nil where the fact has no such participant.
  func slot(_ slot: Slot) -> Slot? {
    if let moved = moved[slot] { return moved }
    return slot
  }

  func slot(_ slot: Slot?) -> Slot? { slot.flatMap { self.slot($0) } }

  var words: String { rules.isEmpty ? "\"\(lemma)\"" : rules.joined(separator: ", ") }
}

extension Asked {
  /// The slot that the answer stands in, where it is one.
  var slot: Slot? {
    switch self {
    case .who(let slot), .what(let slot), .count(let slot), .possessor(let slot): return slot
    default: return nil
    }
  }

  /// What is asked for, as words after "it does not say".
  var words: String {
    switch self {
    case .who: return "who"
    case .what: return "what"
    case .count: return "how many"
    case .possessor: return "whose"
    case .place: return "where"
    case .time: return "when"
    case .duration: return "how long"
    case .frequency: return "how often"
    case .manner: return "how"
    case .reason: return "why"
    case .purpose: return "what for"
    case .measure(let word): return "how \(word)"
    case .action: return "what was done"
    case .identity: return "what it is"
    case .truth: return "whether"
    }
  }
}
