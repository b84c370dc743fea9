/// Subordinate clauses and participles as typed arguments.
extension Tree {
  /// A drill, of "opened the safe using a drill".
  func means(_ clause: Int) -> Argument? {
    guard isUse(clause), let object = first([.obj], of: clause) else { return nil }
    return argument(.instrument, "using", object)
  }

  /// Last year, of "rose compared to last year".
  func comparison(_ participle: Int) -> Argument? {
    guard isComparison(participle), let phrase = first([.obl], of: participle),
      let to = preposition(of: phrase)
    else { return nil }
    let preposition = words[participle].form.lowercased() + " " + to
    return argument(Role(rawValue: preposition), preposition, phrase)
  }

  /// True for "compared" where it is a preposition with the one behind it.
  func isComparison(_ participle: Int) -> Bool {
    guard words[participle].xpos == "VBN", relations[participle] == .advcl || relations[participle] == .acl,
      let wanted = lists.value(of: words[participle].lemma, in: "comparing participles"),
      !has([.nsubj, .nsubjPass, .aux, .auxPass, .oblAgent], participle),
      let opening = first([.obl], of: participle).flatMap({ preposition(of: $0) })
    else { return false }
    return wanted.split(separator: " ").contains { $0 == opening }
  }

  /// True for "using" without a subject of its own.
  func isUse(_ clause: Int) -> Bool {
    words[clause].lemma == "use" && words[clause].xpos == "VBG" && !has([.mark, .case, .nsubj, .aux], clause)
  }

  /// A subordinate clause as an argument; nil for one that is only a fact of its own.
  func clauseArgument(_ clause: Int) -> Argument? {
    var preposition = marker(of: clause) ?? self.preposition(of: clause)
    if preposition == nil, let adverb = first([.advmod], of: clause), words[adverb].xpos == "WRB" {
      preposition = words[adverb].lemma
    }
    let mention = Mention(self.clause(of: clause), head: clause, kind: .clause, of: sentence, number: number)
    guard let preposition else {
      guard
        words[clause].upos == .auxiliary
          || first([.aux], of: clause).map({ words[$0].lemma == "should" }) ?? false
      else { return nil }
      return Argument(role: .condition, mention: mention)
    }
    // "nine months after they left" has its conjunction in itself, as an infinitive has.
    let isInside =
      preposition.hasSuffix("to") && words[clause].xpos != "VBG"
      || first([.mark], of: clause).map { mention.words.contains($0) } ?? false
    return Argument(
      role: clauseRole(of: clause, preposition), preposition: isInside ? nil : preposition, mention: mention)
  }

  /// What for, said by a noun with its clause: "in a bid to win", "with the aim of winning".
  func aim(_ noun: Int, behind preposition: String?) -> Argument? {
    guard let preposition, let wanted = lists.value(of: words[noun].lemma, in: "aiming nouns"),
      wanted.split(separator: " ").contains(where: { $0 == preposition }),
      let clause = all([.acl], of: noun).first(where: { marker(of: $0) == "to" || words[$0].xpos == "VBG" })
    else { return nil }
    let range = nounPhrase(of: noun).lowerBound..<max(noun + 1, subtree(of: clause).upperBound)
    return Argument(
      role: .purpose, preposition: preposition,
      mention: Mention(range, head: noun, of: sentence, number: number))
  }

  private func clauseRole(of clause: Int, _ opening: String) -> Role {
    if isOutcome(clause) || opening == "that" && isConsequence(clause) { return .result }
    if opening.hasSuffix("to") {
      if words[clause].xpos == "VBG" { return Role(rawValue: opening) }
      // "due to expire", "ready to fight", "too weak to fight"
      if opening == "to", let head = head(of: clause), words[head].upos == .adjective { return .complement }
    }
    // "as saying", "as eligible".
    if opening == "as", words[clause].xpos == "VBG" || isComparing(clause) { return Role(rawValue: opening) }
    if opening == "as", isEpisode(clause) { return .time }
    if opening == "while", words[clause].xpos != "VBG", !verbGroup(of: clause).isProgressive {
      return Role(rawValue: opening)
    }
    // "since fruits do not belong to their food"
    let group = verbGroup(of: clause)
    if opening == "since", group.tense == .present, !group.isPerfect { return .cause }
    return Role(rawValue: lists.value(of: opening, in: "subordinators") ?? opening)
  }

  /// True for the clause of "so fast that they fled".
  private func isConsequence(_ clause: Int) -> Bool {
    guard let head = head(of: clause), head < clause else { return false }
    return words[subtree(of: head).lowerBound..<subtree(of: clause).lowerBound].contains {
      lists.contains($0.lemma, in: .intensifyingWords)
    }
  }

  /// True for "as" before what is no reason: "as eligible", "as is the norm", "as strong as the others are".
  private func isComparing(_ clause: Int) -> Bool {
    if !has([.nsubj, .nsubjPass, .csubj, .expl], clause) { return true }
    return head(of: clause).map { all([.advmod], of: $0).contains { words[$0].lemma == "as" } } ?? false
  }

  /// True for a clause that tells what went on, not how things were: "as crowds gathered", not "as it was late".
  private func isEpisode(_ clause: Int) -> Bool {
    guard words[clause].upos == .verb, !isIn(.stativeVerbs, clause) else { return false }
    let group = verbGroup(of: clause)
    if isPassive(clause), group.tense == .present, !group.isProgressive { return false }
    return !group.isNegated && !group.isPerfect && group.modal == nil && group.tense != .future
  }
}
