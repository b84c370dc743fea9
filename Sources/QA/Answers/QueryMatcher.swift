/// Holds one fact against a query.
struct QueryMatcher: Sendable {
  var mentions: MentionMatcher
  let words: QuestionWords
  /// A participant less alike than this is another one; what lies between is left to the ranking.
  static let leastSimilarity = 0.14
  private static let clarityOfPronouns = 0.75

  /// What `premise` says to `query`, its predicate read as `reading`: possible answers.
  func candidates(
    for query: Query, reading: PredicateReading, premise: Premise, view: ArticleView
  ) -> [Candidate] {
    let fact = detached(premise.fact, for: reading, view: view)
    guard fact.predicate.lemma == reading.lemma, view.sentences.indices.contains(fact.sentence),
      reading.admits(fact, view: view, matcher: self),
      !(reading.entailment?.words.isEmpty ?? false) || !isPartOfIdiom(fact, view: view)
    else { return [] }
    let walk = TreeWalk(from: fact.predicate.head, in: view.sentences[fact.sentence])
    let hole = self.hole(of: query, reading: reading)
    var features = reading.features
    features.add("asked " + hole)
    features.add("pattern " + fact.pattern)
    features.add("unsure", 1 - fact.confidence)
    var steps = ["\(reading.words) in \"\(fact.predicate.text)\""]
    var taken = [fact.predicate.head]
    var circumstances: [Mention] = []
    var rules = reading.rules
    let answers = (query.asked.slot.map(reading.slots) ?? []).compactMap { mention(in: $0, of: fact) }
    let asked = known(of: query.frame, reading: reading)
    // A predicate without a participant that is there too says nothing of what is asked.
    var isTied = asked.allSatisfy { $0.description.kind == .wildcard }
    for (slot, description) in asked {
      let slots = reading.slots(slot)
      guard !slots.isEmpty else { return [] }
      guard
        let found = known(
          description, slot: slot, in: slots, of: fact, reading: reading, walk: walk, view: view,
          besides: answers), query.asked != .truth || found.isSure
      else { return [] }
      // What somebody did is told by the facts that he is in.
      if query.asked == .action, found.place != .slot || found.similarity < Self.leastOfDoers { return [] }
      features.add(found.features(for: slot, voice: fact.voice))
      isTied = isTied || found.place != .article && found.place != .open
      if let mention = found.mention, description.kind != .wildcard {
        if mention.sentence == fact.sentence {
          taken.append(mention.head)
          if !isCore(slot), found.isSure { circumstances.append(mention) }
        }
        if mentions.isSeat(of: description, mention, view: view) { rules.append(TermLikeness.seatRule) }
        steps.append(
          "\"\(description.text)\" is \"\(mention.text)\"" + (mention.entity.map { " (\($0))" } ?? ""))
      }
    }
    if !isTied { return [] }
    if let attribution = query.attribution {
      let said = self.said(by: attribution, fact, view: view)
      if said == 0, query.asked == .action { return [] }
      features.add("not said by", 1 - said)
    }
    let named = asked.map(\.description)
    let found = candidates(
      for: query, hole: hole, reading: reading, fact: fact, walk: walk, taken: taken, view: view
    ).filter { !isAny(of: named, type: query.type, $0.0, fact: fact, view: view) }
    return found.map { whole, own in
      let span = without(circumstances, whole, in: view.sentences[fact.sentence], of: view)
      var all = features
      all.add(own)
      var candidate = Candidate(
        text: span.text, range: span.range, sentence: fact.sentence, features: all, premise: premise,
        temporal: reading.temporal, rules: rules, steps: steps, entity: span.entity)
      candidate.coordination = span.head.map { coordination(of: $0, in: view.sentences[fact.sentence]) }
      if let head = span.head, span.entity == nil || span.entity == span.text,
        view.sentences[fact.sentence].words[head].upos == .pronoun
      {
        candidate.adjust(.clarity, by: Self.clarityOfPronouns)
      }
      return candidate
    }
  }

  /// How surely a fact is told by who is to have said so; a pronoun of unknown reference may be anybody.
  private func said(by attribution: Description, _ fact: Fact, view: ArticleView) -> Double {
    guard let source = fact.attribution?.source else { return 0 }
    let said = mentions.similarity(of: attribution, to: source, in: view)
    guard said == 0, source.entity == nil, view.headWord(of: source)?.upos == .pronoun else { return said }
    return Self.likenessOfPronouns
  }

  private static let likenessOfPronouns = 0.5

  /// Whether a possible answer is only what the question names itself: by the same words, or the same in others.
  private func isAny(
    of named: [Description], type: Description?, _ span: AnswerSpan, fact: Fact, view: ArticleView
  ) -> Bool {
    let bare = Wording.bare(span.text)
    if named.contains(where: { Wording.bare($0.text) == bare }) { return true }
    guard let head = span.head, isNominal(view.sentences[fact.sentence].words[head]) else { return false }
    // "which groups?" is not answered by "the groups".
    if let type {
      let own = mentions.describer.description(of: head, in: view.sentences[fact.sentence])
      if own.tail.isEmpty, mentions.says(type, nothingNewIn: own) { return true }
    }
    return named.contains { description in
      guard description.kind == .name || description.kind == .common && !description.core.isEmpty else {
        return false
      }
      let mention = phrase(at: head, fact: fact, view: view)
      return mentions.similarity(of: description, to: mention, in: view) >= Self.leastOfNamed
    }
  }

  /// A possible answer without what the question says behind it: "in interviews" of "in interviews to crimes" where it
  /// is asked where somebody confessed to crimes.
  private func without(
    _ said: [Mention], _ whole: AnswerSpan, in sentence: Sentence, of view: ArticleView
  ) -> AnswerSpan {
    var span = whole
    var rest = said
    while let last = rest.firstIndex(where: { $0.range.upperBound == span.range.upperBound }) {
      let mention = rest.remove(at: last)
      let prepositions = sentence.dependents(of: mention.head, "case").filter {
        $0 < mention.words.lowerBound
      }
      let start = prepositions.min() ?? mention.words.lowerBound
      let behind = sentence.range(of: start..<mention.words.upperBound)
      let words = " " + view.words(behind)
      guard start > 0, behind.lowerBound > span.range.lowerBound, span.text.hasSuffix(words) else { continue }
      span.text.removeLast(words.count)
      span.range = span.range.lowerBound..<sentence.words[start - 1].range.upperBound
    }
    return span
  }

  /// Who is less like somebody than this does not do what he does.
  private static let leastOfDoers = 0.5

  /// Mentions as like as this to a participant are that participant.
  private static let leastOfNamed = 0.85

  /// The first member of the coordination of a word.
  private func coordination(of word: Int, in sentence: Sentence) -> Int {
    var first = word
    while sentence.words[first].has(deprel: "conj"), let head = sentence.words[first].head, head < first {
      first = head
    }
    return first
  }

  /// Whether a verb means something else with its noun: "take" of "take part" has no consequences of its own.
  private func isPartOfIdiom(_ fact: Fact, view: ArticleView) -> Bool {
    view.factsBySentence[fact.sentence].contains { index in
      let other = view.facts[index].fact
      return other.predicate.head == fact.predicate.head && other.predicate.lemma != fact.predicate.lemma
        && other.pattern.hasPrefix("verb-idiom")
    }
  }

  /// What may fill the hole: from the fact, and from the tree around its predicate.
  private func candidates(
    for query: Query, hole: String, reading: PredicateReading, fact: Fact, walk: TreeWalk,
    taken: [Int], view: ArticleView
  ) -> [(AnswerSpan, CandidateFeatures)] {
    var found: [(AnswerSpan, CandidateFeatures)] = []
    var seen: Set<Int> = []
    func add(_ span: AnswerSpan, head: Int?, isInFact: Bool) {
      var features = CandidateFeatures()
      features.add(isInFact ? "fact \(hole)" : "tree \(hole)")
      features.add("fit", 1 - span.score)
      if let head {
        features.add(
          self.features(
            ofPhraseAt: head, asked: query, hole: hole, reading: reading, walk: walk, fact: fact, view: view))
        if let type = query.type {
          let mention = phrase(at: head, fact: fact, view: view)
          features.add("other type", 1 - mentions.likeness(of: mention, toType: type, in: view))
        }
      }
      found.append((span, features))
    }
    let words = view.sentences[fact.sentence].words
    for span in fillers(of: query, reading: reading, fact: fact, view: view)
    where !(span.entity == nil && span.head.map { words[$0].xpos.hasPrefix("W") } ?? false) {
      add(span, head: span.head, isInFact: true)
      if let head = span.head { seen.insert(head) }
    }
    for (span, node) in treeFillers(
      of: query, reading: reading, walk: walk, fact: fact, view: view, besides: taken)
    where seen.insert(node.head).inserted {
      // "a week" of "a week ago", "12" of "at least 12".
      if query.asked.isAdverbial || query.asked.isNumber, found.contains(where: { isWithin(span, $0.0) }) {
        continue
      }
      add(span, head: node.head, isInFact: false)
    }
    return found
  }

  private func isWithin(_ part: AnswerSpan, _ whole: AnswerSpan) -> Bool {
    part.range != whole.range && whole.range.contains(part.range.lowerBound)
      && part.range.upperBound <= whole.range.upperBound
  }

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
