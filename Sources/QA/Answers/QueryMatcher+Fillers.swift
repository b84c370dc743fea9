/// What a fact has for the hole of a query.
extension QueryMatcher {
  /// The fillers of the query's hole in a fact whose other participants fit, best first.
  func fillers(of query: Query, reading: PredicateReading, fact: Fact, view: ArticleView) -> [AnswerSpan] {
    switch query.asked {
    case .who(let slot), .what(let slot):
      return reading.slots(slot).flatMap {
        participants(in: $0, of: query, reading: reading, fact: fact, view: view)
      }
    case .count(let slot):
      let own = reading.slots(slot).lazy.compactMap { self.mention(in: $0, of: fact) }
        .filter { heads($0, slot, of: query.frame, view: view) }
        .compactMap { number(in: $0, view: view) }.first
      let isOpen = slot == .object && query.frame.object == nil
      return [own ?? (isOpen ? change(in: fact, view: view) : nil)].compactMap(\.self)
    case .possessor(let slot):
      return reading.slots(slot).lazy.compactMap { self.mention(in: $0, of: fact) }
        .compactMap { possessor(of: $0, view: view) }.first.map { [$0] } ?? []
    case .place(let preposition): return places(in: fact, preposition: preposition, view: view)
    case .time:
      let own = adverbials(for: .time, in: fact, view: view)
      return own.isEmpty ? surroundingTimes(of: fact, view: view) : own
    case .duration, .frequency, .manner: return adverbials(for: query.asked, in: fact, view: view)
    case .reason, .purpose:
      return purposes(of: fact, view: view) + adverbials(for: query.asked, in: fact, view: view)
    case .measure:
      return adverbials(for: query.asked, in: fact, view: view)
        + (fact.object.flatMap { number(in: $0, view: view) }.map { [$0] } ?? [])
    case .action: return action(of: fact, view: view)
    case .truth: return truth(of: query.frame, reading: reading, fact: fact)
    case .identity, .fullName, .abbreviation: return []
    }
  }

  /// Yes or no; nothing where a rule makes false what is asked and the fact is denied, which leaves it open.
  private func truth(of frame: Frame, reading: PredicateReading, fact: Fact) -> [AnswerSpan] {
    let isDenied = fact.negated || fact.factuality == .denied
    if reading.negates, isDenied { return [] }
    let no = (isDenied || reading.negates) != frame.negated
    return [AnswerSpan(text: no ? "no" : "yes", range: fact.predicate.range, score: 1)]
  }

  func filler(_ mention: Mention, score: Double, view: ArticleView) -> AnswerSpan {
    AnswerSpan(
      text: Wording.answer(mention, in: view), range: mention.range, score: score,
      entity: mention.entity, head: mention.head)
  }

  private func participants(
    in slot: Slot, of query: Query, reading: PredicateReading, fact: Fact, view: ArticleView
  ) -> [AnswerSpan] {
    var found: [(Mention, Double)] = []
    switch slot {
    case .subject, .object:
      if let mention = mention(in: slot, of: fact) {
        found = [(mention, 1)]
      } else if slot == .object {
        found = fact.arguments.filter { $0.role == .complement }.map { ($0.mention, 0.9) }
      }
    case .argument(let role) where role.rawValue == "according to":
      found = fact.attribution.map { [($0.source, 1)] } ?? []
    case .argument(let role):
      found = fact.arguments.compactMap { argument in
        if argument.role == role || argument.preposition == role.rawValue { return (argument.mention, 1) }
        if role == .complement, argument.role == .purpose { return (argument.mention, 0.8) }
        return nil
      }
      if found.isEmpty, let object = fact.object, role == .complement { found = [(object, 0.8)] }
      if found.isEmpty {
        let bound =
          reading.isNounBound
          ? bound(by: role, reading: reading, in: fact, view: view) : attached(role, in: fact, view: view)
        found = bound.map { ($0, 0.85) }
      }
    }
    return found.map { (named($0.0, asked: query.asked, view: view), $0.1) }.compactMap { mention, score in
      let fit = self.fit(mention, for: query, view: view)
      guard fit > 0 else { return nil }
      var span = filler(mention, score: score * fit, view: view)
      // The speaker of a quotation may stand in another of its sentences.
      if mention.sentence != fact.sentence { (span.head, span.range) = (nil, fact.predicate.range) }
      return span
    }
  }

  /// What a mention is said to be of where it only says what that is: the towns, of "the towns are the only places
  /// under their control".
  func named(_ mention: Mention, asked: Asked, view: ArticleView) -> Mention {
    if case .who = asked, let name = nameBeside(mention, view: view) { return name }
    guard view.factsBySentence.indices.contains(mention.sentence), mention.entity == nil,
      view.headWord(of: mention)?.upos != .properNoun
    else { return mention }
    let facts = view.factsBySentence[mention.sentence].lazy.map { view.facts[$0].fact }
    let isA = facts.first { fact in
      fact.predicate.lemma == "be" && !fact.negated && fact.pattern.hasPrefix("is-a")
        && fact.object?.sentence == mention.sentence && fact.object?.head == mention.head
        && (fact.subject?.head ?? mention.head) < mention.head
    }
    guard let subject = isA?.subject, subject.kind == .nominal,
      view.headWord(of: subject)?.upos != .pronoun
    else { return mention }
    return subject
  }

  /// The name that a description of somebody stands in apposition with: "hydrocar, the state company", "the director,
  /// Ivo Lasek".
  private func nameBeside(_ mention: Mention, view: ArticleView) -> Mention? {
    guard mention.kind == .nominal, view.sentences.indices.contains(mention.sentence) else { return nil }
    let sentence = view.sentences[mention.sentence]
    let words = sentence.words
    guard words[mention.head].upos == .noun else { return nil }
    let above = words[mention.head].has(deprel: "appos") ? words[mention.head].head : nil
    let name = ([above].compactMap(\.self) + sentence.dependents(of: mention.head, "appos")).first {
      words[$0].upos == .properNoun
    }
    return name.map {
      Mention(
        mentions.describer.nounPhrase(of: $0, in: sentence), head: $0, of: sentence, number: mention.sentence)
    }
  }

  /// The phrases with a preposition that hang on the object: "relations with tehran and washington".
  private func attached(_ role: Role, in fact: Fact, view: ArticleView) -> [Mention] {
    guard let object = fact.object, view.sentences.indices.contains(object.sentence) else { return [] }
    let sentence = view.sentences[object.sentence]
    var heads = sentence.dependents(of: object.head, "nmod").filter { child in
      sentence.dependent(of: child, "case").map { sentence.words[$0].lowercased == role.rawValue } ?? false
    }
    heads += heads.flatMap { sentence.dependents(of: $0, "conj") }
    return heads.sorted().map { head in
      Mention(
        mentions.describer.nounPhrase(of: head, in: sentence), head: head, of: sentence,
        number: object.sentence)
    }
  }

  /// Whether a mention can be the answer: a clause is not a who.
  private func fit(_ mention: Mention, for query: Query, view: ArticleView) -> Double {
    var fit = 1.0
    if case .who = query.asked {
      if mention.kind != .nominal { return 0 }
      if view.headWord(of: mention)?.upos == .numeral, mention.words.count == 1 { fit = 0.5 }
    }
    return fit
  }

  /// By how much something changed: "fell 2 percent", "by $6.9 billion".
  private func change(in fact: Fact, view: ArticleView) -> AnswerSpan? {
    let measure = fact.arguments.first { $0.role == .quantity || $0.preposition == "by" }?.mention
    return [measure, fact.object].lazy.compactMap(\.self).compactMap { number(in: $0, view: view) }.first
  }

  func possessor(of mention: Mention, view: ArticleView) -> AnswerSpan? {
    let sentence = view.sentences[mention.sentence]
    let owner =
      sentence.owner(of: mention.head) ?? sentence.dependent(of: mention.head, "amod", "compound")
    guard var owner else { return nil }
    if sentence.words[owner].xpos == "WP$" { owner = sentence.antecedent(ofRelative: owner) ?? owner }
    let span = mentions.describer.nounPhrase(of: owner, in: sentence)
    let trimmed =
      span.upperBound > owner + 1 && sentence.words[span.upperBound - 1].upos == .particle
      ? span.lowerBound..<span.upperBound - 1 : span
    let part = Mention(trimmed, head: owner, of: sentence, number: mention.sentence)
    return AnswerSpan(text: view.words(part.range), range: part.range, score: 1)
  }

  /// "dislodged islamic state from a border area": from the verb to the end of its clause.
  private func action(of fact: Fact, view: ArticleView) -> [AnswerSpan] {
    let sentence = view.sentences[fact.sentence]
    let head = fact.predicate.head
    guard sentence.words.indices.contains(head), sentence.words[head].upos == .verb else { return [] }
    var last = head
    for child in sentence.dependents[head] where child > head {
      let relation = sentence.words[child].universalDeprel
      if ["conj", "parataxis", "punct", "cc", "nsubj"].contains(relation) { continue }
      last = max(last, sentence.span(of: child).upperBound - 1)
    }
    // "said" by itself tells nothing.
    if last == head, words.has(sentence.words[head].lemma, in: "report") { return [] }
    let part = Mention(head..<last + 1, head: head, kind: .clause, of: sentence, number: fact.sentence)
    return [AnswerSpan(text: view.words(part.range), range: part.range, score: 1)]
  }
}
