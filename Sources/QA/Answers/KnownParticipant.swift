/// How an article has a participant that a question names.
struct KnownParticipant {
  enum Place: String {
    /// In the fact, in the role asked.
    case slot
    /// Near the predicate in the tree, where a shared participant may stand.
    case tree
    /// Elsewhere in the sentence.
    case sentence
    /// In one of the sentences before.
    case before
    /// A wildcard that nothing fills.
    case open
    /// Elsewhere in the article: the fact neither says nor gainsays it.
    case article
  }

  let place: Place
  /// 0...1.
  let similarity: Double
  var mention: Mention?
  /// Where it was found in the tree.
  var node: TreeWalk.Node?

  /// Sure enough for yes or no: the navy is not the army.
  var isSure: Bool { place != .article && similarity >= Self.leastForTruth }
  private static let leastForTruth = 0.65

  /// Where it stands and how unlike it is; what was found in the tree counts as an answer in its place would.
  func features(for slot: Slot, voice: Voice) -> CandidateFeatures {
    var features = CandidateFeatures()
    let name = slot.kind
    features.add("known \(name) \(place.rawValue)")
    features.add("unlike \(name) \(place.rawValue)", 1 - similarity)
    if let node { features.add(node.features(for: name, voice: voice)) }
    return features
  }
}

extension QueryMatcher {
  /// How many sentences before its own a fact may take a participant from.
  private static let sentencesBefore = 2
  /// What somebody is said to be is something else where it is less alike than this.
  private static let leastForIdentity = 0.65
  /// A phrase of the tree less alike than this is somebody else.
  private static let leastTreeSimilarity = 0.3

  /// The best that `fact` and its surroundings have for what the question says of `slot`; nil where it is not
  /// there.
  func known(
    _ description: Description, slot: Slot, in slots: [Slot], of fact: Fact, reading: PredicateReading,
    walk: TreeWalk, view: ArticleView, besides answers: [Mention]
  ) -> KnownParticipant? {
    let own = best(
      description, in: slots, of: fact, reading: reading, view: view, besides: answers, isStrict: isCore(slot)
    )
    // A sibling is not a mother, though both are relatives.
    let least =
      fact.predicate.lemma == "be" && slot == .object ? Self.leastForIdentity : Self.leastSimilarity
    if own.similarity >= least {
      return KnownParticipant(place: .slot, similarity: own.similarity, mention: own.mention)
    }
    if description.kind == .wildcard { return KnownParticipant(place: .open, similarity: 1) }
    switch belonging(to: description, in: slots, of: fact, reading: reading, view: view) {
    case .said(let known): return known
    case .another: return nil
    case .open: break
    }
    if isCore(slot), isSettled(slots, of: fact, view: view) { return nil }
    // What somebody is said to be stands where that is said.
    if slot == .object, fact.predicate.lemma == "be", reading.lemma == "be" { return nil }
    // What does something is not what it is done to: nobody is found in the other's place.
    var others = answers
    if isCore(slot) {
      others += [Slot.subject, .object].filter { !slots.contains($0) }
        .compactMap { mention(in: $0, of: fact) }
    }
    // A speaker may stand in another sentence than the fact.
    let taken = others.filter { $0.sentence == fact.sentence }.map(\.head)
    if let found = near(description, walk: walk, fact: fact, besides: taken, view: view) { return found }
    return loose(description, slot: slot, in: slots, of: fact, besides: taken, reading: reading, view: view)
  }

  /// A participant whose words stand around the fact, in no place that the tree gives it.
  private func loose(
    _ description: Description, slot: Slot, in slots: [Slot], of fact: Fact, besides taken: [Int],
    reading: PredicateReading, view: ArticleView
  ) -> KnownParticipant? {
    // The words of "the driver" are those of any driver.
    if let referent = description.referent, !referent.isNamed { return nil }
    if speaksOnlyOfAnother(description, in: fact.sentence, of: view) { return nil }
    let spans = taken.map { view.sentences[fact.sentence].span(of: $0) }
    let share = mentions.presence(of: description, in: fact.sentence, of: view) { index in
      spans.contains { $0.contains(index) }
    }
    let leastShare = description.terms.contains(where: \.isName) ? 0.99 : 0.3
    if share >= leastShare { return KnownParticipant(place: .sentence, similarity: share) }
    if case .argument(let role) = slot,
      hasAnother(than: description, as: role, fact, besides: taken, view: view)
    {
      return nil
    }
    if isCore(slot) {
      let isOpen =
        slots.allSatisfy { mention(in: $0, of: fact) == nil }
        && (description.kind != .name || mentions.isSpokenOf(description, before: fact.sentence, in: view))
      return isOpen ? elsewhere(description, share: share, reading: reading, view: view) : nil
    }
    if case .argument(let role) = slot, isScene(description, as: role, of: fact, view: view) {
      return KnownParticipant(place: .before, similarity: 1)
    }
    for number in view.sentences.indices.clamped(to: fact.sentence - Self.sentencesBefore..<fact.sentence) {
      let share = mentions.presence(of: description, in: number, of: view) { _ in false }
      if share >= 0.99 { return KnownParticipant(place: .before, similarity: share) }
    }
    if description.terms.contains(where: \.isName) || reading.entailment != nil && !isCircumstance(slot) {
      return nil
    }
    return elsewhere(description, share: share, reading: reading, view: view)
  }

  /// A participant that the article speaks of, though not here: the fact may be about it all the same.
  private func elsewhere(
    _ description: Description, share: Double, reading: PredicateReading, view: ArticleView
  ) -> KnownParticipant? {
    guard !reading.isSynonym, description.terms.allSatisfy({ view.lemmas.value.contains($0.lemma) }) else {
      return nil
    }
    return KnownParticipant(place: .article, similarity: share)
  }

  /// Whether the fact says who stands in one of `slots`: then nobody else does. A pronoun of unknown reference does
  /// not say it, and what a noun phrase says of a noun is all there is to it.
  private func isSettled(_ slots: [Slot], of fact: Fact, view: ArticleView) -> Bool {
    if isNounPhrase(fact) { return true }
    return slots.contains { slot in
      guard let mention = mention(in: slot, of: fact) else { return false }
      return mention.kind != .nominal || mention.entity != nil
        || view.headWord(of: mention)?.upos != .pronoun
    }
  }

  /// Whether a fact is what a noun phrase says ("syrian president bashar al-assad"), with nothing around it.
  func isNounPhrase(_ fact: Fact) -> Bool {
    if fact.pattern.hasPrefix("compound-") || fact.pattern == "possession" { return true }
    return fact.predicate.lemma == "be"
      && !["is-a", "is-clause", "property", "located", "there-is"].contains {
        fact.pattern.hasPrefix($0)
      }
  }

  private func near(
    _ description: Description, walk: TreeWalk, fact: Fact, besides taken: [Int], view: ArticleView
  ) -> KnownParticipant? {
    let sentence = view.sentences[fact.sentence]
    var best: KnownParticipant?
    for node in walk.nodes where !taken.contains(node.head) && sharesParticipants(node, of: fact) {
      guard isNominal(sentence.words[node.head]) else { continue }
      let mention = phrase(at: node.head, fact: fact, view: view)
      let similarity = mentions.similarity(of: description, to: mention, in: view)
      guard similarity >= max(Self.leastTreeSimilarity, (best?.similarity ?? 0) + 0.001) else { continue }
      best = KnownParticipant(place: .tree, similarity: similarity, mention: mention, node: node)
    }
    return best
  }

  func isNominal(_ word: Word) -> Bool {
    switch word.upos {
    case .noun, .properNoun, .pronoun, .numeral, .other, .symbol: return true
    case .determiner: return !word.has(deprel: "det")
    default: return false
    }
  }

  /// The mention headed by a word of the sentence of `fact`.
  func phrase(at head: Int, fact: Fact, view: ArticleView) -> Mention {
    phrase(at: head, in: fact.sentence, of: view)
  }

  /// The mention headed by a word of sentence number `number`: the fullest one of a fact, which knows what it refers to,
  /// or the noun phrase.
  func phrase(at head: Int, in number: Int, of view: ArticleView) -> Mention {
    if let mention = view.mentions[WordPlace(sentence: number, word: head)] { return mention }
    let sentence = view.sentences[number]
    return Mention(
      mentions.describer.nounPhrase(of: head, in: sentence), head: head, of: sentence, number: number)
  }
}
