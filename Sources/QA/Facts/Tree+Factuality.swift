/// What the words of a clause itself say about whether it came about.
extension Tree {
  func factuality(of group: VerbGroup, at predicate: Int) -> Factuality {
    if let modal = group.modal {
      return Factuality(rawValue: lists.value(of: modal, in: "modal factuality") ?? "") ?? .possible
    }
    if group.tense == .future { return .planned }
    if isArranged(predicate) || has([.nsubjOuter], predicate) && isInfinitive(predicate) { return .planned }
    let isUnderWay =
      words[predicate].xpos == "VBG"
      || first([.auxPass], of: predicate).map { words[$0].form.lowercased() == "being" } ?? false
    if isUnderWay, group.isProgressive, group.tense == .present || group.isPerfect {
      return .ongoing
    }
    for dependent in dependents(of: predicate) where relations[dependent] == .advmod {
      if isIn(.doubtingAdverbs, dependent) { return .possible }
    }
    return .happened
  }

  /// True for a predicate that its own words or its participants deny; "nobody did not vote" says that all did.
  func isDenied(_ predicate: Int, by group: VerbGroup) -> Bool {
    guard group.isNegated else { return hasNegatedArgument(predicate) }
    return !all([.nsubj, .nsubjPass], of: predicate).contains {
      isIn(.negativePronouns, $0) || hasNegativeDeterminer($0)
    }
  }

  func hasNegatedArgument(_ predicate: Int) -> Bool {
    for dependent in dependents(of: predicate) {
      switch relations[dependent] {
      case .nsubj, .nsubjPass, .obj:
        if isIn(.negativePronouns, dependent) || hasNegativeDeterminer(dependent) { return true }
        if all([.ccPreconj, .cc], of: dependent).contains(where: { isIn(.negations, $0) }) { return true }
      case .ccPreconj, .cc:
        if isIn(.negations, dependent) { return true }
      default: break
      }
    }
    // "there is nothing they can do"
    return objectGap(of: predicate).map { isIn(.negativePronouns, $0) } ?? false
  }

  func hasNegativeDeterminer(_ noun: Int) -> Bool {
    first([.det, .detPredet], of: noun).map { isIn(.negativeDeterminers, $0) } ?? false
  }

  /// True for a predicate with an "if" clause or its like.
  func hasCondition(_ predicate: Int) -> Bool {
    dependents(of: predicate).contains { dependent in
      relations[dependent] == .advcl
        && (marker(of: dependent).map { lists.contains($0, in: .hypotheticalMarkers) } ?? false)
    }
  }

  /// True for an infinitive that tells how it ended: "rallied to win".
  func isOutcome(_ clause: Int) -> Bool {
    guard relations[clause] == .advcl, let head = head(of: clause), head < clause, marker(of: clause) == "to",
      words[head].upos == .verb, !isPassive(head)
    else { return false }
    return isIn(.verbsOfOutcome, head) || lists.contains(governor(head), in: .verbsOfOutcome)
  }

  /// True for a clause that asks whether something is so or who did it; why, when and how are asked of what is so.
  func isOpenQuestion(_ clause: Int) -> Bool {
    guard !isOwnQuestion, isPredicate(clause), relativeAdverb(of: clause) == nil, isBeforeQuestionMark(clause)
    else { return false }
    if dependents(of: clause).contains(where: { ["WP", "WDT"].contains(words[$0].xpos) }) { return true }
    guard let first = first([.aux, .auxPass, .cop], of: clause),
      let subject = self.first([.nsubj, .nsubjPass, .expl, .csubj], of: clause)
    else { return false }
    return first < subject
  }

  private func isBeforeQuestionMark(_ clause: Int) -> Bool {
    var word = clause
    for _ in words.indices {
      if all([.punct], of: word).contains(where: { words[$0].form == "?" }) { return true }
      guard relations[word] == .conj, let head = head(of: word) else { return false }
      word = head
    }
    return false
  }

  /// "should he resign": a condition without a conjunction.
  func opensWithShould(_ clause: Int) -> Bool {
    guard let should = first([.aux], of: clause), words[should].lemma == "should", marker(of: clause) == nil,
      let subject = first([.nsubj, .nsubjPass], of: clause)
    else { return false }
    return should < subject
  }

  /// When, where, how, why or while at the head of a subordinate clause.
  func relativeAdverb(of clause: Int) -> String? {
    first([.advmod], of: clause).flatMap { words[$0].xpos == "WRB" ? words[$0].lemma : nil }
  }

  /// The context of a noun for a happening. What it hangs on tells whether it came about: "threatened an attack",
  /// "the plan for the invasion", "a failed assault".
  func eventContext(of noun: Int) -> Context {
    var context = Context()
    context.isNegated = hasNegativeDeterminer(noun)
    for modifier in all([.amod, .compound], of: noun) {
      if let effect = lists.effect(of: words[modifier].lemma, in: .eventModifiers) {
        context.weaken(by: effect)
      }
    }
    var word = noun
    var isOpen = true
    for _ in words.indices {
      guard let head = head(of: word) else { break }
      let isComplement = isOpen && governs(head, word)
      // "prevented the sale being stopped" prevents the stop.
      let isObjectOnly = !all([.acl], of: word).contains { isBlame($0) }
      // "opposed his decision to leave": it had been taken.
      let isTaken =
        isIn(.verbsOfOpinion, head) && has([.nmodPoss], word)
        && all([.acl], of: word).contains { marker(of: $0) == "to" }
      if isComplement, isObjectOnly, !isTaken,
        let effect = lists.effect(of: governor(head), in: .eventGovernors)
      {
        if effect == .denied { addSpeaker(of: head, to: &context) }
        context.weaken(by: effect)
      }
      if isPredicate(head) {
        let above = self.context(of: head)
        for speaker in above.speakers { context.add(speaker) }
        if isSaid(by: head, with: noun) {
          // "did not launch an attack"
          context.factuality = above.factuality
          context.isNegated = above.isNegated
        } else if isComplement, !isDefinite(noun) {
          context.share(above.factuality)
        }
        break
      }
      guard relations[word] == .nmod || relations[word] == .conj || relations[word] == .compound else {
        break
      }
      // What becomes of a role in a sale says nothing of the sale.
      if relations[word] == .nmod, preposition(of: word) == "in" { isOpen = false }
      word = head
    }
    return context
  }

  /// True for "use" of "made use of it".
  func isSpoken(_ noun: Int) -> Bool { head(of: noun).map { isSaid(by: $0, with: noun) } ?? false }

  /// True for a noun that a light verb says its predicate with.
  private func isSaid(by verb: Int, with noun: Int) -> Bool {
    ["light verbs", "verb idioms"].contains { lightVerb(at: verb, in: $0)?.noun == noun }
  }

  private func governs(_ head: Int, _ word: Int) -> Bool {
    switch relations[word] {
    case .obj, .nsubjPass, .xcomp: true
    case .obl, .nmod: preposition(of: word).map { lists.contains($0, in: .governedPrepositions) } ?? false
    default: false
    }
  }

  func isDefinite(_ noun: Int) -> Bool {
    if has([.nmodPoss], noun) { return true }
    return first([.det], of: noun).map { isIn(.definiteDeterminers, $0) } ?? false
  }

  func isIndefinite(_ noun: Int) -> Bool {
    first([.det], of: noun).map { isIn(.indefiniteDeterminers, $0) } ?? false
  }
}
