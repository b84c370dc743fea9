/// What the words above and around a predicate make of it: whether it came about, and who says so.
struct Context {
  /// A word that stands for who speaks, and the word of saying.
  struct Speaker {
    var word: Int
    var verb: String
  }

  var factuality: Factuality = .happened
  var isNegated = false
  /// Whether it stands in a condition or a question.
  var isConditional = false
  /// The innermost first: the witnesses, then the army, of "the army said that witnesses reported ...".
  var speakers: [Speaker] = []

  /// Applies the effect of a governing word, as the maps of `facts.words` name it.
  mutating func weaken(by effect: String) {
    if effect == "hypothetical" { isConditional = true }
    switch effect {
    case "negated": isNegated.toggle()
    case "denied": factuality = .denied
    case "planned", "possible", "hypothetical", "ongoing":
      if factuality == .happened || factuality == .ongoing {
        factuality = Factuality(rawValue: effect) ?? .possible
      }
    default: break
    }
  }

  /// Takes over what a governing predicate is, unless something nearer has said otherwise.
  mutating func share(_ above: Factuality) {
    if factuality == .happened { factuality = above == .ongoing ? .happened : above }
  }
}

extension Tree {
  /// The context of a predicate, read on the way from it up to the root.
  ///
  /// After FactBank (Saurí & Pustejovsky 2009): a governing word either passes on, weakens or reverses what is
  /// said below it, as the maps "complements" and "clause complements" have it.
  func context(of predicate: Int) -> Context {
    let group = verbGroup(of: predicate)
    var context = Context()
    context.isNegated = group.isNegated || hasNegatedArgument(predicate)
    context.factuality = factuality(of: group, at: predicate)
    climb(from: predicate, into: &context)
    // "would" is a future seen from the past, where there is no condition.
    if group.modal == "would", context.factuality == .hypothetical, !context.isConditional,
      relations[predicate] != .advcl || marker(of: predicate) != "than",
      let speaker = context.speakers.first, isPast(speaker), !hasCondition(predicate)
    {
      context.factuality = .planned
    }
    return context
  }

  private func isPast(_ speaker: Context.Speaker) -> Bool {
    head(of: speaker.word).map { verbGroup(of: $0).tense != .present } ?? true
  }

  private func climb(from predicate: Int, into context: inout Context) {
    var isOpen = true
    var word = predicate
    for _ in 0..<40 {
      addSpeakers(beside: word, to: &context)
      if isOpen, isOpenQuestion(word) { context.weaken(by: "hypothetical") }
      guard let head = head(of: word) else { break }
      switch relations[word] {
      case .ccomp where isFinite(word): said(word, by: head, isOpen: &isOpen, context: &context)
      case .ccomp, .xcomp: governed(word, by: head, isOpen: isOpen, context: &context)
      case .csubj, .csubjPass:
        if isOpen { judged(word, by: head, context: &context) }
        isOpen = false
      case .advcl where isOpen:
        subordinate(word, under: head, context: &context)
        isOpen = sharesFactuality(word)
        if isOpen { context.share(factuality(of: verbGroup(of: head), at: head)) }
      case .acl:
        if isOpen { modify(word, noun: head, context: &context) }
        isOpen = false
      case .conj where isOpen:
        if sharesContext(word) {
          context.share(factuality(of: verbGroup(of: head), at: head))
        } else if relations[head] == .xcomp || relations[head] == .ccomp || relations[head] == .advcl {
          break
        }
      case .aclRelcl, .advclRelcl, .appos, .parataxis, .nmod, .amod: isOpen = false
      default: break
      }
      word = head
    }
  }

  /// A clause that a verb governs, as "that" has it: "said (that) troops had left".
  private func said(_ clause: Int, by verb: Int, isOpen: inout Bool, context: inout Context) {
    let lemma = words[verb].lemma
    let isSaid = lists.contains(lemma, in: .sayVerbs)
    let isOpenQuestion = marker(of: clause).map { lists.contains($0, in: .hypotheticalMarkers) } ?? false
    let isDenied = isOpen && isNegated(verb)
    if isSaid, !(isDenied && isOpenQuestion) { addSpeaker(of: verb, to: &context) }
    guard isOpen else { return }
    if isOpenQuestion {
      // "whether he will leave"
      if context.factuality == .planned { context.factuality = .happened }
      context.weaken(by: "hypothetical")
    }
    if isHearsay(verb) { context.weaken(by: "possible") }
    let governor = governor(verb)
    if isSubjunctive(clause), lists.value(of: governor, in: "complements") == "planned" {
      context.weaken(by: "planned")
    } else if let effect = effect(
      of: governor, in: "clause complements", as: isDenied ? ["not"] : forms(of: verb))
    {
      context.weaken(by: effect)
    }
    if isDenied, isIn(.negRaisingVerbs, verb) { context.isNegated.toggle() }
    isOpen = !isSaid && !isOpenQuestion
    if isOpen { context.share(factuality(of: verbGroup(of: verb), at: verb)) }
  }

  /// What a word makes of what is below it; WORD/FORM is what it makes of it in one of `forms`: "able/past".
  private func effect(of word: String, in map: String, as forms: [String]) -> String? {
    for form in forms {
      if let effect = lists.value(of: word + "/" + form, in: map) { return effect }
    }
    return lists.value(of: word, in: map)
  }

  /// The tag of a verb, and "past" where it tells of what was so.
  private func forms(of verb: Int) -> [String] {
    let group = verbGroup(of: verb)
    return [words[verb].xpos] + (group.tense == .past && group.modal == nil ? ["past"] : [])
  }

  /// A clause that is a subject: "it is clear that he left", "it is hard to leave".
  private func judged(_ clause: Int, by judgement: Int, context: inout Context) {
    let marker = marker(of: clause)
    if isFinite(clause), marker == nil || marker == "that" {
      if isHearsay(judgement) { context.weaken(by: "possible") }
      if let effect = lists.value(of: words[judgement].lemma, in: "clause complements") {
        context.weaken(by: effect)
      }
    } else if words[clause].xpos == "VBG" {
      context.share(factuality(of: verbGroup(of: judgement), at: judgement))
    } else {
      context.weaken(by: "hypothetical")
    }
  }

  /// True for "it is understood", "it was reported", which nobody stands for.
  private func isHearsay(_ verb: Int) -> Bool {
    isPassive(verb) && !has([.oblAgent], verb)
      && lists.value(of: words[verb].lemma, in: "complements") == "possible"
  }

  /// An infinitive or participle that a word governs: "wants to capture", "stopped shelling".
  private func governed(_ word: Int, by head: Int, isOpen: Bool, context: inout Context) {
    if isIn(.claimingVerbs, head) { addSpeaker(of: head, to: &context) }
    guard isOpen else { return }
    let isInfinitive = relations[word] == .xcomp && marker(of: word) == "to"
    let governor = governor(head)
    let group = verbGroup(of: head)
    let effect = effect(of: governor, in: "complements", as: forms(of: head))
    context.weaken(by: effect ?? (isInfinitive ? "possible" : "happened"))
    context.share(factuality(of: group, at: head))
    if group.isNegated { context.isNegated.toggle() }
  }

  /// An adverbial clause: "if ...", "to ...", "before ...", "accused of ...".
  private func subordinate(_ clause: Int, under head: Int, context: inout Context) {
    if opensWithShould(clause) { return context.weaken(by: "hypothetical") }
    let opening = marker(of: clause) ?? preposition(of: clause)
    if words[clause].xpos == "VBG", isIn(.verbsOfBlame, head), let opening,
      lists.contains(opening, in: .blamePrepositions)
    {
      return blamed(opening, by: head, context: &context)
    }
    if words[clause].xpos == "VBG", let opening,
      let effect = lists.value(of: governor(head) + " " + opening, in: "complements")
    {
      return context.weaken(by: effect)
    }
    let role = opening.flatMap { lists.value(of: $0, in: "subordinators") }
    if role == "time" || relativeAdverb(of: clause) == "when", isOfNow(clause), isAhead(head) {
      return context.weaken(by: factuality(of: verbGroup(of: head), at: head).rawValue)
    }
    guard let marker = marker(of: clause) else { return }
    if lists.contains(marker, in: .hypotheticalMarkers) || isProviso(clause) {
      context.factuality = .hypothetical
      context.isConditional = true
    } else if isOutcome(clause) {
      context.share(factuality(of: verbGroup(of: head), at: head))
    } else if isInfinitive(clause) || marker == "so that" {
      context.weaken(by: "planned")
    } else if marker == "without" {
      context.isNegated.toggle()
    } else if marker == "before" || marker == "until" {
      if words[clause].xpos == "VBZ" || words[clause].xpos == "VBP" { context.weaken(by: "possible") }
    }
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
    if opening == "from" { return context.weaken(by: "negated") }
    let effect = lists.value(of: words[verb].lemma, in: "complements") ?? "happened"
    if effect != "happened" { addSpeaker(of: verb, to: &context) }
    context.weaken(by: effect)
  }

  /// A clause on a noun: "a plan to leave", "the risk of losing", "the claim that troops fled".
  private func modify(_ clause: Int, noun: Int, context: inout Context) {
    let lemma = words[noun].lemma
    if isBlame(clause), let verb = head(of: noun) {
      blamed(marker(of: clause) ?? "from", by: verb, context: &context)
      if isNegated(verb) { context.isNegated.toggle() }
      if marker(of: clause) == nil { context.share(factuality(of: verbGroup(of: verb), at: verb)) }
      return
    }
    switch marker(of: clause) {
    case "to":
      context.weaken(by: lists.value(of: lemma, in: "complements") ?? "planned")
      if hasNegativeDeterminer(noun) || isGivenUp(noun) { context.isNegated.toggle() }
    case "of", "for": context.weaken(by: lists.value(of: lemma, in: "complements") ?? "happened")
    case "that", nil:
      guard has([.nsubj, .nsubjPass], clause),
        let effect = effect(
          of: lemma, in: "clause nouns", as: hasNegativeDeterminer(noun) ? ["not"] : [])
      else { return }
      if let owner = owner(of: noun) { context.speakers.append(Context.Speaker(word: owner, verb: lemma)) }
      context.weaken(by: effect)
    default: break
    }
  }

  /// True for "plans" of "abandoned plans".
  private func isGivenUp(_ noun: Int) -> Bool {
    guard relations[noun] == .obj, let verb = head(of: noun),
      lists.value(of: words[noun].lemma, in: "complements") == "planned"
    else { return false }
    return lists.value(of: governor(verb), in: "event governors") == "negated"
  }

  /// The lemma by which a verb stands in the maps of governing words, its particle included: "rule out".
  func governor(_ word: Int) -> String {
    guard let particle = first([.compoundPrt], of: word) else { return words[word].lemma }
    return words[word].lemma + " " + words[particle].lemma
  }

  /// True for "to go" and "for him to go".
  func isInfinitive(_ clause: Int) -> Bool {
    all([.mark], of: clause).contains { words[$0].lemma == "to" } && words[clause].xpos != "VBG"
  }

  /// True for a clause with a finite verb: not "for him to go", "him leaving".
  private func isFinite(_ clause: Int) -> Bool {
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
  private func isNegated(_ verb: Int) -> Bool {
    if verbGroup(of: verb).isNegated || hasNegatedArgument(verb) { return true }
    guard relations[verb] == .xcomp, let head = head(of: verb) else { return false }
    return lists.value(of: governor(head), in: "complements") == "negated"
  }

  /// True for a participle that comes about with the clause it hangs on: "would retaliate by seeking ...".
  private func sharesFactuality(_ clause: Int) -> Bool {
    guard words[clause].xpos == "VBG" else { return false }
    guard let marker = marker(of: clause) else { return true }
    return lists.contains(marker, in: .accompanyingPrepositions)
  }

  private func sharesContext(_ word: Int) -> Bool {
    !has([.nsubj, .nsubjPass, .aux, .auxPass, .cop], word)
      && (words[word].xpos == "VB" || words[word].xpos == "VBG" || words[word].xpos == "VBN")
  }
}
