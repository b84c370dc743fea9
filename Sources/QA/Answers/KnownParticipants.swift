/// What a fact and its surroundings have for all that a question says of its participants.
struct KnownParticipants {
  var features = CandidateFeatures()
  /// The rules that were needed to find them.
  var rules: [String] = []
  /// What was compared with what, one line each.
  var steps: [String] = []
  /// The heads of those that stand in the sentence of the fact.
  var heads: [Int] = []
  /// Those of them that are neither its subject nor its object and are surely what is meant.
  var circumstances: [Mention] = []
}

extension QueryMatcher {
  /// Who is less like somebody than this does not do what he does.
  private static let leastOfDoers = 0.5

  /// Whether the number that `fact` has in the role asked is that of what the question counts.
  private func counts(
    _ description: Description, _ found: KnownParticipant, in slots: [Slot], of fact: Fact, view: ArticleView
  ) -> Bool {
    if found.place != .slot, slots.contains(where: { mention(in: $0, of: fact) != nil }) { return false }
    return found.mention.map { mentions.counts(description, by: $0, in: view) } ?? true
  }

  /// What `fact` has for `asked`, the participants that are known of a query; nil where one is not there, or where no
  /// one is: a predicate by itself says nothing of what is asked.
  func knownParticipants(
    _ asked: [(slot: Slot, description: Description)], of query: Query, reading: PredicateReading, fact: Fact,
    walk: TreeWalk, view: ArticleView
  ) -> KnownParticipants? {
    var all = KnownParticipants()
    let answers = (query.asked.slot.map(reading.slots) ?? []).compactMap { mention(in: $0, of: fact) }
    // A verb that is only near in meaning says nothing of nobody: to seize is not always to arrest.
    var isTied = !reading.isSynonym && asked.allSatisfy { $0.description.kind == .wildcard }
    for (slot, description) in asked {
      let slots = reading.slots(slot)
      guard !slots.isEmpty,
        let found = known(
          description, slot: slot, in: slots, of: fact, reading: reading, walk: walk, view: view,
          besides: answers), query.asked != .truth || found.isSure
      else { return nil }
      if query.asked == .count(slot), !counts(description, found, in: slots, of: fact, view: view) {
        return nil
      }
      // What somebody did is told by the facts that he is in.
      if query.asked == .action, found.place != .slot || found.similarity < Self.leastOfDoers { return nil }
      all.features.add(found.features(for: slot, voice: fact.voice))
      isTied = isTied || found.place != .article && found.place != .open
      guard let mention = found.mention, description.kind != .wildcard else { continue }
      if mention.sentence == fact.sentence {
        all.heads.append(mention.head)
        if !isCore(slot), found.isSure { all.circumstances.append(mention) }
      }
      if mentions.isSeat(of: description, mention, view: view) { all.rules.append(TermLikeness.seatRule) }
      all.steps.append(
        "\"\(description.text)\" is \"\(mention.text)\"" + (mention.entity.map { " (\($0))" } ?? ""))
    }
    return isTied ? all : nil
  }
}
