/// Readings by the patterns that read articles: "take part in" is one predicate in questions as in facts.
extension QuestionReading {
  /// The readings that facts of the question give whose predicate stands at `head` but is not `predicate`.
  func queries(from facts: [Fact], at head: Int, besides predicate: String, asking phrase: Int?) -> [Query] {
    facts.filter { $0.predicate.head == head && $0.predicate.lemma != predicate }
      .flatMap { queries(from: $0, asking: phrase) }
  }

  private func queries(from fact: Fact, asking phrase: Int?) -> [Query] {
    guard let query = query(from: fact, asking: phrase) else { return [] }
    // "what did they take part in": the phrase belongs to the preposition, or the predicate has that in itself.
    guard let preposition = danglingPreposition, case .argument? = query.asked.slot, phrase != nil else {
      return [query]
    }
    return [Slot.argument(Role(rawValue: preposition)), .object].map { slot in
      var query = query
      if case .who = query.asked { query.asked = .who(slot) } else { query.asked = .what(slot) }
      return query
    }
  }

  private func query(from fact: Fact, asking phrase: Int?) -> Query? {
    var frame = Frame(predicateOf: fact)
    var hole: Slot?
    for (slot, mention) in fact.fillings {
      if let phrase, mention.words.contains(phrase) || mention.head == phrase {
        hole = slot
      } else {
        frame.fill(slot, with: describer.description(of: mention.head, in: sentence))
      }
    }
    guard let phrase else { return Query(question: question, asked: .truth, frame: frame) }
    let wh = questionWord ?? phrase
    let form = sentence.words[wh].lowercased
    guard let slot = hole else {
      guard ["where", "when", "why", "how"].contains(form) else { return nil }
      return Query(
        question: question, asked: adverbial(form, phrase: phrase, isBare: phrase == wh), frame: frame)
    }
    var query = Query(
      question: question, asked: kind(form, phrase: phrase, slot: slot, isBare: phrase == wh), frame: frame)
    if isCount(wh) {
      query.asked = .count(slot)
      query.frame.fill(slot, with: describer.description(of: phrase, in: sentence))
    } else if phrase != wh {
      query.type = typeDescription(of: phrase)
    }
    return query
  }
}

extension Fact {
  /// Its participants, each with the slot it stands in.
  var fillings: [(slot: Slot, mention: Mention)] {
    var fillings: [(slot: Slot, mention: Mention)] = []
    if let subject { fillings.append((.subject, subject)) }
    if let object { fillings.append((.object, object)) }
    return fillings
      + arguments.map { (.argument($0.preposition.map(Role.init(rawValue:)) ?? $0.role), $0.mention) }
  }
}

extension Frame {
  /// What a fact of a question says was done, without its participants.
  init(predicateOf fact: Fact) {
    self.init(
      predicate: fact.predicate.lemma, negated: fact.negated,
      isPast: fact.tense == .past && fact.voice == .active,
      modal: fact.factuality != .happened && fact.factuality != .ongoing)
  }

  /// Says what is known of the participant in `slot`.
  mutating func fill(_ slot: Slot, with description: Description) {
    switch slot {
    case .subject: subject = description
    case .object: object = description
    case .argument(let role): arguments.append(Constraint(role: role, description: description))
    }
  }
}
