extension Tree {
  /// What a predicate nominal is said of, where `clause` tells more of it: Hit, of "Hit is a town held by rebels" and
  /// "the town is one of those that they hold". What restricts the predicate holds of its subject.
  func bearer(ofPredicate noun: Int, restrictedBy clause: Int) -> Int? {
    guard let predicate = copular(noun), let modifier = modifier(of: noun, around: clause) else { return nil }
    let group = verbGroup(of: predicate)
    guard !group.isNegated, !hasNegatedArgument(predicate), group.modal == nil,
      context(of: predicate).factuality == .happened
    else { return nil }
    guard let subject = first([.nsubj], of: predicate), isNominal(subject),
      !words[subject].xpos.hasPrefix("W"),
      antecedent(of: subject) == nil
    else { return nil }
    // "it was the army that captured the town"
    let isCleft = relations[modifier] == .aclRelcl && ["it", "this", "that"].contains(words[subject].lemma)
    return isCleft ? nil : subject
  }

  /// The predicate that a noun is or is one of.
  private func copular(_ noun: Int) -> Int? {
    guard isNominal(noun) else { return nil }
    if has([.cop], noun) { return preposition(of: noun) == nil ? noun : nil }
    guard relations[noun] == .nmod, preposition(of: noun) == "of", let one = head(of: noun),
      words[one].lemma == "one", has([.cop], one)
    else { return nil }
    return one
  }

  /// The modifier of `noun` that is or holds the clause.
  private func modifier(of noun: Int, around clause: Int) -> Int? {
    var word = clause
    for _ in words.indices {
      guard let head = head(of: word), head != word else { return nil }
      if head == noun {
        let isRestrictive = Tree.restrictive.contains(relations[word]) && word > noun
        return isRestrictive && words[subtree(of: word).lowerBound].upos != .punctuation ? word : nil
      }
      guard relations[word] == .conj || relations[word] == .xcomp else { return nil }
      word = head
    }
    return nil
  }

  private static let restrictive: RelationSet = [.acl, .aclRelcl, .amod, .nmod, .obl]
}
