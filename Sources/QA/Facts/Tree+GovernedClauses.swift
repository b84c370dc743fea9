/// What a verb or an adjective makes of the clause that it governs: "said that ...", "wants to ...".
extension Tree {
  /// A clause that a verb governs, as "that" has it: "said (that) troops had left".
  func said(_ clause: Int, by verb: Int, isOpen: inout Bool, context: inout Context) {
    let lemma = words[verb].lemma
    let isSaid = lists.contains(lemma, in: .sayVerbs)
    let isOpenQuestion = marker(of: clause).map { lists.contains($0, in: .hypotheticalMarkers) } ?? false
    let isDenied = isOpen && isNegated(verb)
    let governor = governor(verb)
    let effect = effect(of: governor, in: .clauseComplements, as: isDenied ? ["not"] : forms(of: verb))
    // "did not say that they had left": nobody says it.
    let isUnsaid = isDenied && effect == .possible && !isIn(.negRaisingVerbs, verb)
    if isSaid, !(isDenied && isOpenQuestion), !isUnsaid { addSpeaker(of: verb, to: &context) }
    guard isOpen else { return }
    if isOpenQuestion {
      // "whether he will leave"
      if context.factuality == .planned { context.factuality = .happened }
      context.weaken(by: .hypothetical)
    }
    if isHearsay(verb) { context.weaken(by: .possible) }
    if isSubjunctive(clause), lists.effect(of: governor, in: .complements) == .planned {
      context.weaken(by: .planned)
    } else if let effect {
      context.weaken(by: effect)
    }
    if isDenied, isIn(.negRaisingVerbs, verb) { context.isNegated.toggle() }
    isOpen = !isSaid && !isOpenQuestion
    if isOpen { context.share(factuality(of: verbGroup(of: verb), at: verb)) }
  }

  /// A clause that is a subject: "it is clear that he left", "it is hard to leave".
  func judged(_ clause: Int, by judgement: Int, context: inout Context) {
    let marker = marker(of: clause)
    if isFinite(clause), marker == nil || marker == "that" {
      if isHearsay(judgement) { context.weaken(by: .possible) }
      judge(by: judgement, context: &context)
    } else if !isFinite(clause), words[clause].xpos == "VBG" || verbGroup(of: clause).isPerfect {
      context.share(factuality(of: verbGroup(of: judgement), at: judgement))
      judge(by: judgement, context: &context)
    } else {
      // "it is unclear whether they will leave"
      if isFinite(clause), context.factuality == .planned { context.factuality = .happened }
      context.weaken(by: .hypothetical)
      judge(by: judgement, context: &context)
    }
  }

  /// "It is likely", "it is impossible", "it is not possible".
  private func judge(by judgement: Int, context: inout Context) {
    guard let effect = lists.effect(of: words[judgement].lemma, in: .clauseComplements) else { return }
    switch (effect, verbGroup(of: judgement).isNegated) {
    case (.negated, true): context.weaken(by: .possible)
    case (.possible, true):
      context.weaken(by: .possible)
      context.weaken(by: .negated)
    default: context.weaken(by: effect)
    }
  }

  /// Whose denial of a claim a clause on it tells: "dismissed claims that he had left".
  func denier(of claim: Int) -> Int? {
    guard relations[claim] == .obj, let verb = head(of: claim), !isNegated(verb),
      !isIn(.negRaisingVerbs, verb),
      effect(of: governor(verb), in: .clauseComplements, as: forms(of: verb)) == .denied
    else { return nil }
    return verb
  }

  /// True for "it is understood", "it was reported", which nobody stands for.
  private func isHearsay(_ verb: Int) -> Bool {
    isPassive(verb) && !has([.oblAgent], verb)
      && lists.effect(of: words[verb].lemma, in: .complements) == .possible
  }

  /// An infinitive or participle that a word governs: "wants to capture", "stopped shelling".
  func governed(_ word: Int, by head: Int, isOpen: Bool, context: inout Context) {
    if isIn(.claimingVerbs, head) { addSpeaker(of: head, to: &context) }
    guard isOpen else { return }
    let isInfinitive = relations[word] == .xcomp && marker(of: word) == "to"
    let governor = governor(head)
    let group = verbGroup(of: head)
    let effect =
      outstanding(word) != nil
      ? .happened
      : hasDeadline(head) ? .planned : effect(of: governor, in: .complements, as: forms(of: head))
    // "left the club to join another", which parsers take for a complement.
    let isPurpose = isInfinitive && has([.obj], head) && !isIn(.objectControlVerbs, head)
    let isReaction = isInfinitive && isReaction(word, to: head)
    context.weaken(
      by: effect ?? (isReaction ? .happened : isPurpose ? .planned : isInfinitive ? .possible : .happened))
    context.share(factuality(of: group, at: head))
    if group.isNegated { context.isNegated.toggle() }
  }

  /// What a word makes of what is below it; WORD/FORM is what it makes of it in one of `forms`: "able/past".
  func effect(of word: String, in map: EffectMap, as forms: [String]) -> Effect? {
    for form in forms {
      if let effect = lists.effect(of: word + "/" + form, in: map) { return effect }
    }
    return lists.effect(of: word, in: map)
  }

  /// The tag of a verb, and "past" where it tells of what was so.
  private func forms(of verb: Int) -> [String] {
    let group = verbGroup(of: verb)
    return [words[verb].xpos] + (group.tense == .past && group.modal == nil ? ["past"] : [])
  }

  /// The lemma by which a verb stands in the maps of governing words, its particle included: "rule out".
  func governor(_ word: Int) -> String {
    guard let particle = PhrasalVerbs.english.particle(of: word, in: sentence) else {
      return words[word].lemma
    }
    return words[word].lemma + " " + words[particle].lemma
  }

  /// True for a clause with a finite verb: not "for him to go", "him leaving".
  func isFinite(_ clause: Int) -> Bool {
    if has([.nsubjOuter, .csubjOuter], clause) { return true }
    if isInfinitive(clause) { return false }
    return has([.aux, .auxPass, .cop], clause) || words[clause].xpos != "VBG"
  }

  /// "that he leave": a bare form after its own subject.
  private func isSubjunctive(_ clause: Int) -> Bool {
    if let first = first([.aux, .auxPass, .cop], of: clause) {
      return words[first].form.lowercased() == "be"
    }
    return words[clause].xpos == "VB"
  }

  /// True if the verb or one that governs it takes it back: "did not say", "declined to say".
  func isNegated(_ verb: Int) -> Bool {
    if isDenied(verb, by: verbGroup(of: verb)) { return true }
    guard relations[verb] == .xcomp, let head = head(of: verb) else { return false }
    return lists.effect(of: governor(head), in: .complements) == .negated
  }
}
