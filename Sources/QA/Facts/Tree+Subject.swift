/// Who a predicate is said of, wherever that stands.
struct Subject: Sendable {
  /// Where the subject was found; part of the name of a fact's pattern.
  enum Source: String, Sendable {
    case own = ""
    case relative, conjoined, control, participle, purpose
  }

  var word: Int
  var source: Source
}

extension Tree {
  private static let ownSubject: RelationSet = [.nsubj, .nsubjPass]
  private static let clausalSubject: RelationSet = [.csubj, .csubjPass]

  /// The surface subject of a predicate: its own, or the one it shares with or inherits from a governing word.
  ///
  /// In a passive it is what the passive's subject is, whatever its logical role.
  func subject(of predicate: Int) -> Subject? {
    let own = first(Tree.ownSubject, of: predicate) ?? first(Tree.clausalSubject, of: predicate)
    if let own {
      if let antecedent = antecedent(of: own) {
        return Subject(word: cause(of: predicate, behind: antecedent), source: .relative)
      }
      return Subject(word: own, source: .own)
    }
    if has([.expl], predicate) { return nil }
    guard let head = head(of: predicate) else { return nil }
    switch relations[predicate] {
    case .conj:
      guard isPredicate(head), let shared = subject(of: head) else { return nil }
      return Subject(word: shared.word, source: shared.source == .own ? .conjoined : shared.source)
    case .xcomp: return controller(of: predicate, by: head)
    // "know how to make it"
    case .ccomp where isInfinitive(predicate) && marker(of: predicate) == "to":
      return controller(of: predicate, by: head)
    case .csubj: return taker(of: predicate, beside: head)
    case .advcl:
      return taker(of: predicate, beside: head) ?? adverbialSubject(of: predicate, under: head)
    case .acl: return nounSubject(of: predicate, under: head)
    case .aclRelcl:
      let gapped = relativizer(in: predicate)
      return gapped == nil && !has([.obj], predicate) ? nil : Subject(word: head, source: .relative)
    default: return nil
    }
  }

  /// What kills or destroys in "the bombing of a train that killed ten": the happening, not the thing that it befell.
  private func cause(of predicate: Int, behind noun: Int) -> Int {
    // "a loan of 800 million francs which was larger than expected"
    if isIn(.measureUnits, noun), relations[noun] == .nmod, preposition(of: noun) == "of",
      let whole = head(of: noun), isNominal(whole), !isIn(.measureUnits, whole)
    {
      return whole
    }
    guard isIn(.harmingVerbs, predicate), isLifeless(noun), eventVerb(of: noun) == nil,
      relations[noun] == .nmod, let event = head(of: noun), eventVerb(of: event) != nil
    else { return noun }
    return event
  }

  /// Control and raising: the object of the governing verb if it has one, else its subject.
  private func controller(of predicate: Int, by head: Int) -> Subject? {
    if isIn(.verbsWithoutControl, head), !isPassive(head), !has([.obj, .iobj], head) { return nil }
    if let addressee = addressee(of: head, before: predicate) {
      return Subject(word: resolved(addressee), source: .control)
    }
    if !isPassive(head), !isIn(.subjectControl, head),
      let object = first([.obj, .iobj], of: head), object < predicate
    {
      if !isIn(.objectControlVerbs, head), takesUp(predicate, object) {
        return subject(of: head).map { Subject(word: $0.word, source: .purpose) }
      }
      return Subject(word: resolved(object), source: .control)
    }
    return subject(of: head).map { Subject(word: $0.word, source: .control) }
  }

  /// True where the object of an infinitive takes up the object before it, so that it is another who does it: "called
  /// her sons to warn them".
  private func takesUp(_ infinitive: Int, _ object: Int) -> Bool {
    guard marker(of: infinitive) == "to", words[object].upos == .noun || words[object].upos == .properNoun,
      let pronoun = first([.obj, .iobj], of: infinitive)
    else { return false }
    return words[pronoun].lowercased == "them" && words[object].xpos.hasSuffix("S")
  }

  /// Who does what something takes: doctors, of "it took doctors to say so".
  private func taker(of clause: Int, beside verb: Int) -> Subject? {
    guard words[verb].lemma == "take", marker(of: clause) == "to", let object = first([.obj], of: verb),
      !isTime(object), !isMeasure(object),
      let subject = first([.nsubj, .expl], of: verb), words[subject].lemma == "it"
    else { return nil }
    return Subject(word: resolved(object), source: .control)
  }

  /// Who is to do it, behind the preposition of a verb: France, of "called on France to leave".
  private func addressee(of verb: Int, before infinitive: Int) -> Int? {
    addressee(
      by: .obl, of: verb, as: lists.value(of: words[verb].lemma, in: "addressing verbs"), before: infinitive)
  }

  /// The same behind a noun or its verb: France, of "the request to France to leave", "sent a request to France to
  /// leave".
  private func addressee(ofNoun noun: Int, before infinitive: Int) -> Int? {
    let prepositions = lists.value(of: words[noun].lemma, in: "addressing nouns")
    if let addressee = addressee(by: .nmod, of: noun, as: prepositions, before: infinitive) {
      return addressee
    }
    guard relations[noun] == .obj, let verb = head(of: noun) else { return nil }
    return addressee(by: .obl, of: verb, as: prepositions, before: infinitive)
  }

  private func addressee(
    by relation: Relation, of word: Int, as prepositions: String?, before infinitive: Int
  ) -> Int? {
    guard let prepositions, marker(of: infinitive) == "to" else { return nil }
    return dependents(of: word).last { phrase in
      relations[phrase] == relation && phrase > word && phrase < infinitive && isNominal(phrase)
        && !isTime(phrase) && (isPassive(infinitive) || !isLifeless(phrase))
        && preposition(of: phrase).map { prepositions.split(separator: " ").contains(Substring($0)) } ?? false
    }
  }

  private func adverbialSubject(of predicate: Int, under head: Int) -> Subject? {
    let tag = words[predicate].xpos
    guard isPredicate(head) || words[head].upos == .verb else {
      // "gave the firm enough money to buy it"
      if relations[head] == .amod, marker(of: predicate) == "to", let noun = self.head(of: head) {
        return nounSubject(of: predicate, under: noun)
      }
      return isNominal(head) && (tag == "VBG" || tag == "VBN")
        ? Subject(word: head, source: .participle) : nil
    }
    let isPurpose = marker(of: predicate)?.hasSuffix("to") ?? false
    if isPurpose, let addressee = addressee(of: head, before: predicate) {
      return Subject(word: resolved(addressee), source: .control)
    }
    if isPurpose, !isPassive(head), let plan = first([.obj], of: head), let planner = planner(of: plan),
      preposition(of: planner) == "by"
    {
      return Subject(word: resolved(planner), source: .purpose)
    }
    if isPurpose, isPassive(head) {
      return first([.oblAgent], of: head).map { Subject(word: resolved($0), source: .purpose) }
    }
    guard tag != "VBP", tag != "VBD", tag != "VBZ" else { return nil }
    // "was sunk using explosives"
    if isPassive(head), isUse(predicate) { return nil }
    let opening = marker(of: predicate) ?? preposition(of: predicate)
    // "later than expected".
    if tag == "VBN", opening == "than" || opening == "as" { return nil }
    if tag == "VBG", !isPassive(head), let opening, saysOfObject(head, opening),
      let object = first([.obj, .iobj], of: head), object < predicate
    {
      return Subject(word: resolved(object), source: .control)
    }
    // "samples were taken before opening the tomb": whoever took them opened it.
    let shared = subject(of: head)
    // "games take a year to create"
    if isPurpose, words[head].lemma == "take", let shared, isLifeless(shared.word) { return nil }
    if tag == "VBG", opening != nil, isPassive(head), let shared, isLifeless(shared.word) {
      return first([.oblAgent], of: head).map { Subject(word: resolved($0), source: .participle) }
    }
    return shared.map { Subject(word: $0.word, source: isPurpose ? .purpose : .participle) }
  }

  /// True where a participle behind that preposition is said of the verb's object: "accused him of lying", "quoted him
  /// as saying".
  private func saysOfObject(_ verb: Int, _ preposition: String) -> Bool {
    preposition == "as"
      || isIn(.verbsOfBlame, verb) && lists.contains(preposition, in: .blamePrepositions)
  }

  /// "forces fighting ...", "a region located ...", "an offensive to reach ...".
  private func nounSubject(of predicate: Int, under head: Int) -> Subject? {
    if isBlame(predicate) { return Subject(word: resolved(head), source: .control) }
    if words[predicate].xpos == "VBG", isIn(.activityNouns, head) { return nil }
    // "had nothing to do with it"
    if words[predicate].lemma == "do", isIn(.negativePronouns, head) || isIn(.openPronouns, head) {
      return nil
    }
    // "left in an attempt to win", "with the aim of winning"
    if let verb = self.head(of: head), relations[head] == .obl, !isPassive(verb),
      aim(head, behind: preposition(of: head)) != nil
    {
      return subject(of: verb).map { Subject(word: $0.word, source: .purpose) }
    }
    guard marker(of: predicate) == "to" else {
      return marker(of: predicate) == nil ? Subject(word: head, source: .participle) : nil
    }
    if let doer = addressee(ofNoun: head, before: predicate) ?? planner(of: head) {
      return Subject(word: resolved(doer), source: .purpose)
    }
    return planSubject(of: predicate, under: head)
  }

  /// Who is to do the infinitive of a noun that nobody beside it owns: the firm, of "gave the firm the money to buy it".
  private func planSubject(of predicate: Int, under head: Int) -> Subject? {
    var noun = head
    while relations[noun] == .nmod, let above = self.head(of: noun), preposition(of: noun) == "of" {
      noun = above
    }
    // "they are in need of rain to finish the harvest"
    if has([.cop], noun), preposition(of: noun) != nil,
      lists.effect(of: words[noun].lemma, in: .complements) != nil
    {
      return subject(of: noun).map { Subject(word: $0.word, source: .purpose) }
    }
    guard relations[noun] == .obj, let verb = self.head(of: noun), !isPassive(verb),
      !isIn(.verbsOfOpinion, verb)
    else { return nil }
    // "made the singer favourite to win"
    if noun == head, isPerson(noun), isIndefinite(noun) || words[verb].lemma == "make" {
      return Subject(word: noun, source: .control)
    }
    let doer =
      addressee(of: verb, before: predicate) ?? first([.iobj], of: verb)
      ?? subject(of: verb)?.word
    // "the results are no evidence of a decision to leave"
    guard let doer, noun == head || !isLifeless(doer) else { return nil }
    return Subject(word: resolved(doer), source: .purpose)
  }

  /// Whose plan, bid or ability a noun is: its possessor, or who stands behind "by" or "of".
  private func planner(of noun: Int) -> Int? {
    if let owner = first([.nmodPoss], of: noun) { return owner }
    guard lists.effect(of: words[noun].lemma, in: .complements) != nil else { return nil }
    return all([.nmod], of: noun).first { preposition(of: $0).map { $0 == "by" || $0 == "of" } ?? false }
  }

  /// The relative pronoun or adverb of a relative clause, whatever its role in it.
  func relativizer(in clause: Int) -> Int? {
    for dependent in dependents(of: clause) where dependent < clause {
      let lemma = words[dependent].lemma
      if isRelativePronoun(dependent) || lemma == "where" || lemma == "when" || lemma == "why" {
        return dependent
      }
      for inner in dependents(of: dependent) where isRelativePronoun(inner) || words[inner].lemma == "whose" {
        return inner
      }
    }
    return nil
  }

  /// The antecedent where a relative clause ends in a preposition without its noun: "the town we looked at".
  func strandedArgument(of predicate: Int) -> (preposition: String, antecedent: Int)? {
    guard relations[predicate] == .aclRelcl, let head = head(of: predicate), isNominal(head) else {
      return nil
    }
    for dependent in dependents(of: predicate).reversed() where dependent > predicate {
      if words[dependent].upos == .adposition, relations[dependent] != .compoundPrt,
        dependents(of: dependent).isEmpty
      {
        return (words[dependent].form.lowercased(), head)
      }
    }
    return nil
  }

  /// The antecedent where a relative clause lacks its object: "weapons (that) the army left", "an injury he said
  /// he suffered".
  func objectGap(of predicate: Int) -> Int? {
    guard !isPassive(predicate), !has([.obj, .ccomp, .xcomp, .cop], predicate) else { return nil }
    var clause = predicate
    while relations[clause] == .xcomp, let above = head(of: clause), words[above].upos == .verb,
      !has([.obj], above), !has([.nsubj], clause)
    { clause = above }
    guard has([.nsubj], clause) else { return nil }
    if relations[clause] == .ccomp, let above = head(of: clause), isIn(.sayVerbs, above),
      !has([.mark], clause)
    {
      clause = above
    }
    guard relations[clause] == .aclRelcl, let head = head(of: clause), relativizer(in: clause) == nil,
      !has([.obj], clause), isNominal(head), !isTime(head),
      lists.value(of: words[head].lemma, in: "adverbial nouns") == nil
    else { return nil }
    for dependent in dependents(of: predicate) where dependent > predicate {
      if words[dependent].upos == .adposition && relations[dependent] != .compoundPrt { return nil }
    }
    return head
  }
}
