/// What the words above and around a predicate make of it: whether it came about, and who says so.
struct Context {
  var factuality: Factuality = .happened
  var isNegated = false
  /// The speaker's word and the word of saying.
  var attribution: (source: Int, verb: String)?
}

extension Tree {
  /// The context of a predicate, read on the way from it up to the root.
  ///
  /// After FactBank (Saurí & Pustejovsky 2009): a governing word either passes on, weakens or reverses what is
  /// said below it, as the map "complements" has it.
  func context(of predicate: Int) -> Context {
    var context = Context()
    let group = verbGroup(of: predicate)
    context.isNegated = group.isNegated || hasNegatedArgument(predicate)
    context.factuality = factuality(of: group, at: predicate)
    var isOpen = true
    var word = predicate
    for _ in 0..<40 {
      attribute(word, in: &context)
      guard let head = head(of: word) else { break }
      switch relations[word] {
      case .ccomp, .xcomp, .csubj, .csubjPass: complement(word, of: head, isOpen: &isOpen, context: &context)
      case .advcl where isOpen:
        subordinate(word, context: &context)
        isOpen = sharesFactuality(word)
        if isOpen, context.factuality == .happened {
          let above = factuality(of: verbGroup(of: head), at: head)
          context.factuality = above == .ongoing ? .happened : above
        }
      case .acl where isOpen:
        if marker(of: word) == "to" {
          weaken(&context, by: lists.value(of: words[head].lemma, in: "complements") ?? "planned")
        }
        isOpen = false
      case .conj where isOpen:
        if sharesContext(word, with: head) {
          let shared = factuality(of: verbGroup(of: head), at: head)
          if context.factuality == .happened { context.factuality = shared }
        } else if relations[head] == .xcomp || relations[head] == .ccomp || relations[head] == .advcl {
          break
        }
      case .aclRelcl, .advclRelcl, .appos, .parataxis, .nmod: isOpen = false
      default: break
      }
      word = head
    }
    if group.modal == "would", context.factuality == .hypothetical, context.attribution != nil,
      isOpenWould(predicate)
    {
      context.factuality = .planned
    }
    return context
  }

  /// True where "would" is a future seen from the past: not with a condition.
  private func isOpenWould(_ predicate: Int) -> Bool {
    !dependents(of: predicate).contains { dependent in
      relations[dependent] == .advcl
        && (marker(of: dependent).map { lists.contains($0, in: .hypotheticalMarkers) } ?? false)
    }
  }

  private func factuality(of group: VerbGroup, at predicate: Int) -> Factuality {
    if let modal = group.modal {
      return Factuality(rawValue: lists.value(of: modal, in: "modal factuality") ?? "") ?? .possible
    }
    if group.tense == .future { return .planned }
    // "he was to advertise".
    if words[predicate].upos == .verb, marker(of: predicate) == "to", has([.cop], predicate),
      !has([.nsubjOuter], predicate)
    {
      return .planned
    }
    if words[predicate].xpos == "VBG", group.isProgressive, group.tense == .present || group.isPerfect {
      return .ongoing
    }
    for dependent in dependents(of: predicate) where relations[dependent] == .advmod {
      if isIn(.doubtingAdverbs, dependent) { return .possible }
    }
    return .happened
  }

  private func hasNegatedArgument(_ predicate: Int) -> Bool {
    for dependent in dependents(of: predicate) {
      switch relations[dependent] {
      case .nsubj, .nsubjPass, .obj:
        if isIn(.negativePronouns, dependent) { return true }
        if let det = first([.det, .detPredet], of: dependent),
          isIn(.negativeDeterminers, det)
        {
          return true
        }
      case .ccPreconj, .cc:
        if words[dependent].lemma == "neither" || words[dependent].lemma == "nor" { return true }
      default: break
      }
    }
    return false
  }

  /// "of stealing", "for saying", "from leaving" after a verb of blame or prevention.
  var blameMarkers: [String] { ["of", "for", "from", "over", "about"] }

  /// True for a participle that comes about with the clause it hangs on: "would retaliate by seeking ...".
  private func sharesFactuality(_ clause: Int) -> Bool {
    guard words[clause].xpos == "VBG" else { return false }
    let marker = marker(of: clause)
    return marker == nil || marker == "by"
  }

  private func sharesContext(_ word: Int, with head: Int) -> Bool {
    !has([.nsubj, .nsubjPass, .aux, .auxPass, .cop], word)
      && (words[word].xpos == "VB" || words[word].xpos == "VBG" || words[word].xpos == "VBN")
  }

  private func complement(_ word: Int, of head: Int, isOpen: inout Bool, context: inout Context) {
    let lemma = words[head].lemma
    if relations[word] == .csubj || relations[word] == .csubjPass {
      if isOpen { weaken(&context, by: "hypothetical") }
      isOpen = false
      return
    }
    let effect = lists.value(of: lemma, in: "complements")
    if isOpen, relations[word] == .ccomp, let marker = marker(of: word),
      lists.contains(marker, in: .hypotheticalMarkers)
    {
      context.factuality = .hypothetical
      isOpen = false
    }
    if relations[word] == .ccomp, effect == nil || effect == "said" || lists.contains(lemma, in: .sayVerbs) {
      if context.attribution == nil, lists.contains(lemma, in: .sayVerbs) {
        if let subject = subject(of: head), !isPassive(head) {
          context.attribution = (subject.word, lemma)
        } else if isPassive(head), let agent = first([.oblAgent], of: head) {
          context.attribution = (agent, lemma)
        }
      }
      if isOpen, let effect { weaken(&context, by: effect) }
      isOpen = isOpen && lemma != "say" && !lists.contains(lemma, in: .sayVerbs)
      return
    }
    guard isOpen else { return }
    let fallback = relations[word] == .xcomp && marker(of: word) == "to" ? "possible" : "happened"
    weaken(&context, by: effect ?? fallback)
    let group = verbGroup(of: head)
    let above = factuality(of: group, at: head)
    if context.factuality == .happened { context.factuality = above == .ongoing ? .happened : above }
    if group.isNegated { context.isNegated.toggle() }
  }

  private func subordinate(_ clause: Int, context: inout Context) {
    if let should = first([.aux], of: clause), words[should].lemma == "should", marker(of: clause) == nil,
      let subject = first([.nsubj, .nsubjPass], of: clause), should < subject
    {
      context.factuality = .hypothetical
      return
    }
    let opening = marker(of: clause) ?? preposition(of: clause)
    if words[clause].xpos == "VBG", let head = head(of: clause), isIn(.verbsOfBlame, head), let opening,
      blameMarkers.contains(opening)
    {
      if opening == "from" { return weaken(&context, by: "negated") }
      return weaken(&context, by: lists.value(of: words[head].lemma, in: "complements") ?? "possible")
    }
    guard let marker = marker(of: clause) else { return }
    if lists.contains(marker, in: .hypotheticalMarkers) {
      context.factuality = .hypothetical
    } else if marker.hasSuffix("to") || marker == "so that" {
      weaken(&context, by: "planned")
    } else if marker == "without" {
      context.isNegated.toggle()
    } else if marker == "before" || marker == "until" {
      if words[clause].xpos == "VBZ" || words[clause].xpos == "VBP" {
        weaken(&context, by: "possible")
      }
    }
  }

  /// Applies the effect of a governing word.
  private func weaken(_ context: inout Context, by effect: String) {
    switch effect {
    case "negated": context.isNegated.toggle()
    case "denied": context.factuality = .denied
    case "planned", "possible", "hypothetical", "ongoing":
      if context.factuality == .happened || context.factuality == .ongoing {
        context.factuality = Factuality(rawValue: effect) ?? .possible
      }
    default: break
    }
  }

  /// "..., he said" beside the clause, and "according to the army" in it.
  private func attribute(_ word: Int, in context: inout Context) {
    guard context.attribution == nil else { return }
    for dependent in dependents(of: word) {
      switch relations[dependent] {
      case .parataxis
      where isIn(.sayVerbs, dependent) && !has([.ccomp, .obj], dependent):
        if let subject = first([.nsubj], of: dependent) {
          context.attribution = (subject, words[dependent].lemma)
          return
        }
      case .obl, .parataxis, .advcl, .nmod:
        if let preposition = preposition(of: dependent),
          lists.contains(preposition, in: .attributingPrepositions)
        {
          context.attribution = (dependent, preposition)
          return
        }
      default: break
      }
    }
  }
}
