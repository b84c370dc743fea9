/// What becomes of a clause that hangs on another or on a noun: "if ...", "accused of ...", "a plan to ...".
extension Tree {
  /// An adverbial clause: "if ...", "to ...", "before ...", "accused of ...".
  func subordinate(_ clause: Int, under head: Int, context: inout Context) {
    if opensWithShould(clause) { return context.weaken(by: .hypothetical) }
    let opening = marker(of: clause) ?? preposition(of: clause)
    if words[clause].xpos == "VBG", isIn(.verbsOfBlame, head), let opening,
      lists.contains(opening, in: .blamePrepositions)
    {
      return blamed(opening, by: head, context: &context)
    }
    if words[clause].xpos == "VBG", let opening,
      let effect = lists.effect(of: governor(head) + " " + opening, in: .complements)
    {
      return context.weaken(by: effect)
    }
    let role = opening.flatMap { lists.value(of: $0, in: "subordinators") }
    if role == "time" || relativeAdverb(of: clause) == "when", isOfNow(clause), isAhead(head) {
      let above = factuality(of: verbGroup(of: head), at: head)
      return context.weaken(to: above == .happened ? .planned : above)
    }
    guard let marker = marker(of: clause) else { return }
    let isSupposed =
      lists.contains(marker, in: .hypotheticalMarkers)
      || all([.mark], of: clause).contains { isIn(.hypotheticalMarkers, $0) }
    if isSupposed || isProviso(clause) {
      context.factuality = .hypothetical
      context.isConditional = true
    } else if isOutcome(clause) {
      context.share(factuality(of: verbGroup(of: head), at: head))
    } else if isInfinitive(clause), isReaction(clause, to: head) {
      context.share(factuality(of: verbGroup(of: head), at: head))
    } else if isInfinitive(clause) || marker == "so that" {
      context.weaken(by: .planned)
    } else if marker == "without" {
      context.isNegated.toggle()
    } else if marker == "before" || marker == "until" {
      // "fled before police could arrest him"
      if let modal = verbGroup(of: clause).modal,
        lists.value(of: modal, in: "modal factuality") == "possible",
        verbGroup(of: head).tense == .past, factuality(of: verbGroup(of: head), at: head) == .happened
      {
        context.factuality = .happened
        context.isNegated.toggle()
      }
      if words[clause].xpos == "VBZ" || words[clause].xpos == "VBP" { context.weaken(by: .possible) }
    }
  }

  /// True for what somebody is shocked or glad to see.
  func isReaction(_ clause: Int, to feeling: Int) -> Bool {
    clause > feeling && isIn(.feelings, feeling) && (has([.cop], feeling) || isPassive(feeling))
  }

  /// True for the present and the perfect that counts from it: "after they leave", "once they have left".
  private func isOfNow(_ clause: Int) -> Bool {
    let group = verbGroup(of: clause)
    return group.tense == .present
      || group.isPerfect
        && first([.aux], of: clause).map { ["VBZ", "VBP"].contains(words[$0].xpos) } ?? false
  }

  /// "accused of stealing", "stopped from leaving".
  private func blamed(_ opening: String, by verb: Int, context: inout Context) {
    if opening == "from" { return context.weaken(by: .negated) }
    let effect = lists.effect(of: words[verb].lemma, in: .complements) ?? .happened
    if effect != .happened { addSpeaker(of: verb, to: &context) }
    context.weaken(by: effect)
  }

  /// True for a clause on the object of a verb of blame or prevention: "accused the officer of planning it".
  func isBlame(_ clause: Int) -> Bool {
    guard relations[clause] == .acl, words[clause].xpos == "VBG", let object = head(of: clause),
      relations[object] == .obj, let verb = head(of: object), isIn(.verbsOfBlame, verb)
    else { return false }
    guard let marker = marker(of: clause) else {
      // "stopped the firm selling it", not "stopped a man carrying it".
      return isIn(.stoppingVerbs, verb) && !isIndefinite(object)
    }
    return lists.contains(marker, in: .blamePrepositions)
  }

  /// A clause on a noun: "a plan to leave", "the risk of losing", "the claim that troops fled".
  func modify(_ clause: Int, noun: Int, context: inout Context) {
    let lemma = words[noun].lemma
    let effect = effect(of: lemma, in: .complements, as: [words[noun].xpos])
    if isBlame(clause), let verb = head(of: noun) {
      blamed(marker(of: clause) ?? "from", by: verb, context: &context)
      if isNegated(verb) { context.isNegated.toggle() }
      if marker(of: clause) == nil { context.share(factuality(of: verbGroup(of: verb), at: verb)) }
      return
    }
    // "the vote on whether to remove him"
    if all([.mark], of: clause).contains(where: { isIn(.hypotheticalMarkers, $0) }) {
      context.weaken(by: .hypothetical)
      return
    }
    switch marker(of: clause) {
    case "to":
      context.weaken(by: effect ?? .planned)
      if hasNegativeDeterminer(noun) || isGivenUp(noun) { context.isNegated.toggle() }
    case "of", "for": context.weaken(by: effect ?? .happened)
    case "that", nil:
      guard has([.nsubj, .nsubjPass], clause),
        let effect = self.effect(
          of: lemma, in: .clauseNouns, as: hasNegativeDeterminer(noun) ? ["not"] : [])
      else { return }
      if effect != .happened, let denier = denier(of: noun) {
        addSpeaker(of: denier, to: &context)
        return context.weaken(by: .denied)
      }
      if let owner = owner(of: noun) { context.add(Context.Speaker(word: owner, verb: lemma)) }
      context.weaken(by: effect)
      if effect != .planned { deny(noun, context: &context) }
    default: break
    }
  }

  /// True for a clause of now on a noun that says when: "the day he signs, he loses".
  func isOfTimeToCome(_ clause: Int, noun: Int) -> Bool {
    isIn(.timeNouns, noun) && relations[noun] != .nsubj && isOfNow(clause)
  }

  /// What is said in "reports that ..." where somebody denies or rejects these.
  private func deny(_ noun: Int, context: inout Context) {
    guard relations[noun] == .obj, let verb = head(of: noun), !isNegated(verb),
      let effect = lists.effect(of: governor(verb), in: .eventGovernors),
      effect == .denied || effect == .negated
    else { return }
    addSpeaker(of: verb, to: &context)
    context.weaken(by: .denied)
  }

  /// True for "plans" of "abandoned plans".
  private func isGivenUp(_ noun: Int) -> Bool {
    guard relations[noun] == .obj, let verb = head(of: noun),
      lists.effect(of: words[noun].lemma, in: .complements) == .planned
    else { return false }
    return lists.effect(of: governor(verb), in: .eventGovernors) == .negated
  }

  /// True for "to go" and "for him to go".
  func isInfinitive(_ clause: Int) -> Bool {
    all([.mark], of: clause).contains { words[$0].lemma == "to" } && words[clause].xpos != "VBG"
  }
}
