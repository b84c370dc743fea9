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

  /// Applies the effect of a governing word.
  mutating func weaken(by effect: Effect) {
    switch effect {
    case .negated: isNegated.toggle()
    case .denied: factuality = .denied
    case .planned: weaken(to: .planned)
    case .possible: weaken(to: .possible)
    case .hypothetical:
      isConditional = true
      weaken(to: .hypothetical)
    case .happened, .said: break
    }
  }

  /// What came about or is under way becomes `factuality`; what something nearer has made of it stays.
  mutating func weaken(to factuality: Factuality) {
    if self.factuality == .happened || self.factuality == .ongoing { self.factuality = factuality }
  }

  /// Adds who says it, further out than those before; nobody twice.
  mutating func add(_ speaker: Speaker) {
    if !speakers.contains(where: { $0.word == speaker.word }) { speakers.append(speaker) }
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
  /// said below it, as the maps of `EffectMap` have it.
  func context(of predicate: Int) -> Context {
    let group = verbGroup(of: predicate)
    var context = Context()
    context.isNegated = isDenied(predicate, by: group)
    context.factuality = factuality(of: group, at: predicate)
    if isManner(predicate) { context.weaken(by: .possible) }
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

  /// True for "knows how to win".
  private func isManner(_ predicate: Int) -> Bool {
    isInfinitive(predicate)
      && (relativeAdverb(of: predicate) != nil
        || head(of: predicate).map { words[$0].xpos == "WRB" } ?? false)
  }

  private func isPast(_ speaker: Context.Speaker) -> Bool {
    head(of: speaker.word).map { verbGroup(of: $0).tense != .present } ?? true
  }

  private func climb(from predicate: Int, into context: inout Context) {
    var isOpen = true
    var word = predicate
    for _ in words.indices {
      // "prices are high, we think": nobody says of himself that he thinks so.
      addSpeakers(beside: word, except: predicate, to: &context)
      if isOpen, isOpenQuestion(word) { context.weaken(by: .hypothetical) }
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
        if sharesContext(word) { context.share(factuality(of: verbGroup(of: head), at: head)) }
      case .amod where has([.cop], head) && verbGroup(of: head).isNegated:
        // "it was not a planned act"
        context.isNegated.toggle()
        isOpen = false
      case .aclRelcl where isOpen && isOfTimeToCome(word, noun: head):
        context.weaken(by: .hypothetical)
        isOpen = false
      case .aclRelcl, .advclRelcl, .appos, .parataxis, .nmod, .amod: isOpen = false
      default: break
      }
      word = head
    }
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
