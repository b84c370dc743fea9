/// Answers that no fact holds in the role asked, from the words around its predicate in the tree.
extension QueryMatcher {
  /// What is asked for, as the names of features have it: "subject", "to", "place".
  func hole(of query: Query, reading: PredicateReading) -> String {
    guard let slot = query.asked.slot else { return query.asked.name }
    let inner = reading.slots(slot).first ?? slot
    if inner == .argument(Role(rawValue: "according to")) { return "speaker" }
    let name = inner.kind
    switch query.asked {
    case .count: return name + "-number"
    case .possessor: return name + "-owner"
    default: return name
    }
  }

  /// The spans around the predicate that may fill the hole, with how each stands in the tree; `taken` are the
  /// heads of what the question names itself.
  func treeFillers(
    of query: Query, reading: PredicateReading, walk: TreeWalk, fact: Fact, view: ArticleView,
    besides taken: [Int]
  ) -> [(span: AnswerSpan, node: TreeWalk.Node)] {
    if isNounPhrase(fact) { return [] }
    // A rule speaks of the roles that it names, and who says something is told by the fact.
    if !query.asked.isAdverbial,
      reading.entailment != nil || query.asked.slot == .argument(Role(rawValue: "according to"))
    {
      return []
    }
    let sentence = view.sentences[fact.sentence]
    return walk.nodes.compactMap { node in
      guard !taken.contains(node.head), !isDescribing(node.head, in: sentence),
        query.asked.isAdverbial || sharesParticipants(node, of: fact),
        !sentence.words[node.head].xpos.hasPrefix("W"),
        let form = form(of: node.head, in: sentence),
        allows(form, for: query.asked)
      else { return nil }
      return span(
        at: node.head, form: form, query: query, number: fact.sentence, besides: fact.predicate.head,
        view: view
      ).map { ($0, node) }
    }
  }

  /// Whether a word may take part in what the fact tells: what a verb of saying or a verb with the event as its
  /// object has beside it does not ("lifted a ban").
  func sharesParticipants(_ node: TreeWalk.Node, of fact: Fact) -> Bool {
    if fact.namesEvent { return node.ups == 0 }
    return !node.leavesClause
  }

  /// A participle that only says which one is meant: "built in 1964" of "the dam, built in 1964, collapsed".
  private func isDescribing(_ word: Int, in sentence: Sentence) -> Bool {
    sentence.words[word].has(deprel: "acl") && sentence.dependent(of: word, "mark") == nil
  }

  enum Form { case nominal, clause, adverb, adjective }

  func form(of head: Int, in sentence: Sentence) -> Form? {
    let word = sentence.words[head]
    if isNominal(word) { return .nominal }
    switch word.upos {
    case .adverb: return word.xpos.hasPrefix("W") ? nil : .adverb
    case .verb, .auxiliary:
      return ["ccomp", "xcomp", "advcl", "csubj", "acl"].contains(word.universalDeprel) ? .clause : nil
    case .adjective:
      return ["xcomp", "advmod", "advcl", "obl"].contains(word.universalDeprel) ? .adjective : nil
    default: return nil
    }
  }

  func allows(_ form: Form, for asked: Asked) -> Bool {
    switch asked {
    case .who, .possessor, .count: return form == .nominal
    case .what: return form == .nominal || form == .clause || form == .adjective
    case .place: return form == .nominal || form == .adverb
    case .duration, .frequency: return form == .nominal || form == .adverb
    case .time: return form != .adjective
    case .manner, .reason, .purpose: return true
    case .action, .identity, .fullName, .abbreviation, .truth, .measure: return false
    }
  }

  /// What the phrase headed by a word of sentence number `number` has for the hole of a query; nothing that holds the
  /// word `predicate`.
  func span(
    at head: Int, form: Form, query: Query, number: Int, besides predicate: Int? = nil, view: ArticleView
  ) -> AnswerSpan? {
    let sentence = view.sentences[number]
    var phrase: Mention
    switch form {
    case .nominal: phrase = self.phrase(at: head, in: number, of: view)
    case .clause, .adjective, .adverb:
      let words = trimmed(sentence.span(of: head), in: sentence)
      if let predicate, words.contains(predicate) { return nil }
      phrase = Mention(words, head: head, kind: .clause, of: sentence, number: number)
    }
    switch query.asked {
    case .count(let slot):
      guard counts(slot, of: query.frame, by: phrase, view: view) else { return nil }
      return self.number(in: phrase, view: view)
    case .possessor: return possessor(of: phrase, view: view)
    default: break
    }
    if form == .nominal { phrase = named(phrase, asked: query.asked, view: view) }
    var span = filler(phrase, score: 1, view: view)
    let preposition = sentence.preposition(of: head)
    if case .place = query.asked, let preposition, !words.has(preposition, in: "place-preposition") {
      return nil
    }
    if query.asked.isAdverbial, form == .nominal, let preposition {
      span.text = preposition + " " + span.text
    }
    return span
  }

  /// Whether what is counted is the first of the things that a mention names: not soldiers, of "14 militants and three
  /// soldiers".
  func heads(_ mention: Mention, _ slot: Slot, of frame: Frame, view: ArticleView) -> Bool {
    let sentence = view.sentences[mention.sentence]
    guard !sentence.dependents(of: mention.head, "conj").isEmpty else { return true }
    let first = Mention(
      mention.head..<mention.head + 1, head: mention.head, of: sentence, number: mention.sentence)
    return counts(slot, of: frame, by: first, view: view)
  }

  /// Whether the number of a phrase around a fact may be that of what is counted.
  private func counts(_ slot: Slot, of frame: Frame, by phrase: Mention, view: ArticleView) -> Bool {
    guard let counted = frame.participants.first(where: { $0.slot == slot })?.description,
      counted.kind != .wildcard
    else { return true }
    var kind = counted
    kind.core.removeAll { words.has($0.lemma, in: "count") }
    return mentions.similarity(of: kind, to: phrase, in: view) >= MentionMatcher.leastOfTheSame
      && mentions.counts(counted, by: phrase, in: view)
  }

  /// A clause without punctuation at its ends.
  private func trimmed(_ words: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var words = words
    while words.count > 1, sentence.words[words.lowerBound].upos == .punctuation {
      words = words.lowerBound + 1..<words.upperBound
    }
    while words.count > 1, sentence.words[words.upperBound - 1].upos == .punctuation {
      words = words.lowerBound..<words.upperBound - 1
    }
    return words
  }

  /// How the phrase headed by `head` stands to the predicate, and what it is.
  func features(
    ofPhraseAt head: Int, asked query: Query, hole: String, reading: PredicateReading, walk: TreeWalk,
    fact: Fact, view: ArticleView
  ) -> CandidateFeatures {
    var features = CandidateFeatures()
    let sentence = view.sentences[fact.sentence]
    if let node = walk.nodes.first(where: { $0.head == head }) {
      features.add(node.features(for: hole, voice: fact.voice))
    } else {
      features.add("path \(hole) none")
    }
    let word = sentence.words[head]
    let preposition = sentence.preposition(of: head)
    if query.asked.isAdverbial {
      let mark = sentence.dependent(of: head, "mark").map { sentence.words[$0].lowercased }
      features.add("mark \(hole) \(preposition ?? mark ?? "none")")
    } else if case .argument(let role)? = query.asked.slot {
      features.add(
        "preposition " + (preposition == role.rawValue ? "same" : preposition == nil ? "none" : "other"))
    }
    let wh: String
    if case .who = query.asked { wh = "who" } else { wh = hole }
    features.add("word \(wh) \(word.upos.rawValue)")
    for type in mentions.terms.nouns.types(of: word.lemma).prefix(1) {
      features.add("type \(wh) \(type.rawValue)")
    }
    if mentions.terms.geography.isPlace(word.lowercased) { features.add("type \(wh) name-of-place") }
    let distance = abs(head - fact.predicate.head)
    features.add("distance", min(1, Double(distance) / 30))
    return features
  }
}
