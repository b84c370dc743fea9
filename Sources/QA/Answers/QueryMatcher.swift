/// Holds one fact against a query.
struct QueryMatcher: Sendable {
  var mentions: MentionMatcher
  let words: QuestionWords
  let gazetteer = Gazetteer()
  /// A participant less alike than this is another one; what lies between is left to the ranking.
  static let leastSimilarity = 0.14
  private static let clarityOfPronouns = 0.75

  /// What `premise` says to `query`, its predicate read as `reading`: possible answers.
  func candidates(
    for query: Query, reading: PredicateReading, premise: Premise, view: ArticleView
  ) -> [Candidate] {
    let fact = turned(detached(premise.fact, for: reading, view: view), for: reading, view: view)
    guard fact.predicate.lemma == reading.lemma, view.sentences.indices.contains(fact.sentence),
      reading.admits(fact, view: view, matcher: self),
      !(reading.entailment?.words.isEmpty ?? false) || !isPartOfIdiom(fact, view: view),
      !isOver(fact, for: query, view: view)
    else { return [] }
    let walk = TreeWalk(from: fact.predicate.head, in: view.sentences[fact.sentence])
    let asked = known(of: query.frame, reading: reading)
    let found = knownParticipants(asked, of: query, reading: reading, fact: fact, walk: walk, view: view)
    guard let found else { return [] }
    let hole = self.hole(of: query, reading: reading)
    var features = reading.features
    features.add("asked " + hole)
    features.add("pattern " + fact.pattern)
    features.add("unsure", 1 - fact.confidence)
    features.add(found.features)
    if let attribution = query.attribution {
      let said = self.said(by: attribution, fact, view: view)
      if said == 0, query.asked == .action { return [] }
      features.add("not said by", 1 - said)
    }
    let spans = candidates(
      for: query, hole: hole, reading: reading, fact: fact, walk: walk,
      taken: [fact.predicate.head] + found.heads, view: view
    ).filter {
      !isAny(of: asked.map(\.description), type: query.type, $0.0, fact: fact, view: view)
        && !isBareTitle($0.0, for: query, fact: fact, view: view) && isOfRightEnd($0.0, of: query)
    }
    return spans.map { whole, own in
      let span = without(found.circumstances, whole, in: view.sentences[fact.sentence], of: view)
      var all = features
      all.add(own)
      let candidate = Candidate(
        text: span.text, range: span.range, sentence: fact.sentence, features: all, premise: premise,
        temporal: reading.temporal, rules: reading.rules + found.rules,
        steps: ["\(reading.words) in \"\(fact.predicate.text)\""] + found.steps, entity: span.entity)
      return placed(candidate, at: span, in: view.sentences[fact.sentence])
    }
  }

  /// Whether a fact only tells what somebody once was, where it is asked who that is now.
  private func isOver(_ fact: Fact, for query: Query, view: ArticleView) -> Bool {
    guard query.asked == .who(.subject), query.frame.predicate == "be", !query.frame.isPast,
      let office = query.frame.object, PersonWords.english.isTitle(office.head.lemma)
    else { return false }
    return Period(of: fact, .same, in: view, words: words).isOver
  }

  /// Whether a time is not the beginning where the end of something is asked for, nor the other way round.
  func isOfRightEnd(_ span: AnswerSpan, of query: Query) -> Bool {
    guard let asked = query.preposition, let first = span.text.split(separator: " ").first else {
      return true
    }
    let found = first.lowercased()
    func isOpposite(_ one: String, _ other: String) -> Bool {
      words.has(asked, in: one + " preposition") && words.has(found, in: other + " preposition")
    }
    return !isOpposite("end", "beginning") && !isOpposite("beginning", "end")
  }

  func isBareTitle(_ span: AnswerSpan, for query: Query, fact: Fact, view: ArticleView) -> Bool {
    guard case .who = query.asked, let head = span.head else { return false }
    return mentions.isBareTitle(phrase(at: head, fact: fact, view: view), in: view)
  }

  /// A candidate with what the tree says of its words.
  private func placed(_ candidate: Candidate, at span: AnswerSpan, in sentence: Sentence) -> Candidate {
    guard let head = span.head else { return candidate }
    var candidate = candidate
    candidate.coordination = sentence.firstConjunct(of: head)
    if span.entity == nil || span.entity == span.text, sentence.words[head].upos == .pronoun {
      candidate.adjust(.clarity, by: Self.clarityOfPronouns)
    }
    return candidate
  }

  /// How surely a fact is told by who is to have said so; a pronoun of unknown reference may be anybody.
  private func said(by attribution: Description, _ fact: Fact, view: ArticleView) -> Double {
    guard let source = fact.attribution?.source else { return 0 }
    let said = mentions.similarity(of: attribution, to: source, in: view)
    guard said == 0, source.entity == nil, view.headWord(of: source)?.upos == .pronoun else { return said }
    return Self.likenessOfPronouns
  }

  private static let likenessOfPronouns = 0.5

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
    // The number of what a fact has in the role asked is its own.
    if case .count = query.asked, !found.isEmpty { return found }
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
}
