/// Participants of a question in the roles of a fact.
extension QueryMatcher {
  /// The known participants of a frame, without those that the rules supply.
  func known(of frame: Frame, reading: PredicateReading) -> [(slot: Slot, description: Description)] {
    frame.participants.filter {
      !reading.supplies($0.slot) && !($0.description.kind == .wildcard && !isCore($0.slot))
    }
  }

  func isCore(_ slot: Slot) -> Bool {
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

  /// The mention of the fact in one of `slots` that fits a description best, and how well.
  func best(
    _ description: Description, in slots: [Slot], of fact: Fact, reading: PredicateReading,
    view: ArticleView, besides answers: [Mention], isStrict: Bool
  ) -> (similarity: Double, mention: Mention?) {
    var best: (similarity: Double, mention: Mention?) = (0, nil)
    for slot in slots {
      let found: (similarity: Double, mention: Mention?)
      switch slot {
      case .subject:
        found = compared(description, with: fact.subject, view: view)
      case .object:
        let own = compared(description, with: fact.object, view: view)
        found =
          own.similarity < Self.leastSimilarity && fact.object == nil
          ? oblique(description, of: fact, view: view) : own
      case .argument(let role):
        let bound = reading.isNounBound ? bound(by: role, reading: reading, in: fact, view: view) : []
        let own = bound.map { compared(description, with: $0, view: view) }.max {
          $0.similarity < $1.similarity
        }
        let free = argument(
          description, role: role, of: fact, view: view, besides: answers, isStrict: isStrict)
        found = own.map { $0.similarity >= free.similarity ? $0 : free } ?? free
      }
      if found.similarity > best.similarity { best = found }
    }
    return best
  }

  private func compared(
    _ description: Description, with mention: Mention?, view: ArticleView
  ) -> (similarity: Double, mention: Mention?) {
    guard let mention else { return (0, nil) }
    return (mentions.similarity(of: description, to: mention, in: view), mention)
  }

  /// What belongs by `role` to a noun that the rules fix ("leader of X", "in the hands of X").
  func bound(by role: Role, reading: PredicateReading, in fact: Fact, view: ArticleView) -> [Mention] {
    reading.fixedSlots.compactMap { mention(in: $0, of: fact) }.flatMap {
      bound(by: role, to: $0, view: view)
    }
  }

  /// What belongs to a noun by `role`: its possessor or "of" phrase, for "be" the adjective or compound before it
  /// ("the iraqi president").
  func bound(by role: Role, to noun: Mention, view: ArticleView) -> [Mention] {
    guard view.sentences.indices.contains(noun.sentence) else { return [] }
    let sentence = view.sentences[noun.sentence]
    let heads = sentence.dependents[noun.head].filter { child in
      let word = sentence.words[child]
      switch role.rawValue {
      // "the harriers' manager", "harriers manager Paul Renner".
      case "of" where word.deprel == "nmod:poss" || word.has(deprel: "compound"): return true
      case "be": return word.has(deprel: "amod") || word.has(deprel: "compound")
      default:
        guard word.has(deprel: "nmod"), let preposition = sentence.dependent(of: child, "case") else {
          return false
        }
        return sentence.words[preposition].lowercased == role.rawValue
      }
    }
    return heads.map { head in
      let phrase = mentions.describer.nounPhrase(of: head, in: sentence)
      let last = phrase.upperBound - 1
      let words = last > head && sentence.words[last].upos == .particle ? phrase.lowerBound..<last : phrase
      return Mention(words, head: head, of: sentence, number: noun.sentence)
    }
  }

  /// An object asked for that the fact has behind a preposition: "attack akashat", "the attack on akashat".
  private func oblique(
    _ description: Description, of fact: Fact, view: ArticleView
  ) -> (similarity: Double, mention: Mention?) {
    var best: (similarity: Double, mention: Mention?) = (0, nil)
    for argument in fact.arguments where argument.preposition != nil && argument.role != .time {
      let similarity = 0.7 * mentions.similarity(of: description, to: argument.mention, in: view)
      if similarity > best.similarity { best = (similarity, argument.mention) }
    }
    return best
  }

  /// A further participant: behind the same preposition best, elsewhere in the fact less; where it is strict, not as
  /// another participant of the fact.
  private func argument(
    _ description: Description, role: Role, of fact: Fact, view: ArticleView, besides answers: [Mention],
    isStrict: Bool
  ) -> (similarity: Double, mention: Mention?) {
    var best: (similarity: Double, mention: Mention?) = (0, nil)
    for argument in fact.arguments where !answers.contains(argument.mention) {
      let same = argument.role == role || argument.preposition == role.rawValue
      let similarity =
        (same ? 1 : 0.85) * mentions.similarity(of: description, to: argument.mention, in: view)
      if similarity > best.similarity { best = (similarity, argument.mention) }
    }
    if best.similarity >= 0.8 { return best }
    for mention in [fact.object, fact.subject].compactMap({ $0 })
    where !isStrict && role != .complement && role != .recipient && !answers.contains(mention) {
      let similarity = 0.75 * mentions.similarity(of: description, to: mention, in: view)
      if similarity > best.similarity { best = (similarity, mention) }
    }
    return best
  }
}
