/// What a verb is done to.
extension Tree {
  /// The object of a verb: a noun phrase, a clause or infinitive, a predicative, or the antecedent of a relative
  /// clause that lacks its object.
  func object(of predicate: Int) -> Int? {
    if isIn(.intransitiveVerbs, predicate) { return first([.xcomp], of: predicate) }
    if let object = all([.obj], of: predicate).first(where: { words[$0].upos != .subordinatingConjunction }) {
      return isFreeRelative(object) ? nil : resolved(object)
    }
    if let gap = objectGap(of: predicate) { return isFreeRelative(gap) ? nil : gap }
    if let shared = sharedObject(of: predicate) { return shared }
    if let clause = first([.ccomp], of: predicate) { return clause }
    return first([.xcomp], of: predicate) ?? lateObject(of: predicate) ?? opinion(beside: predicate)
  }

  /// The clause that a comment stands behind: "the prices are too high, we think".
  private func opinion(beside comment: Int) -> Int? {
    guard relations[comment] == .parataxis, isIn(.sayVerbs, comment), has([.nsubj], comment),
      isAside(comment),
      let clause = head(of: comment), clause < comment, isPredicate(clause),
      dependents(of: comment).allSatisfy({ [.nsubj, .punct, .advmod, .aux].contains(relations[$0]) })
    else { return nil }
    return clause
  }

  /// True where what a verb is done to stands only for the clause itself: "what he wanted".
  func asksItsObject(_ predicate: Int) -> Bool {
    (first([.obj], of: predicate) ?? objectGap(of: predicate)).map { isFreeRelative($0) } ?? false
  }

  /// True for "what" of "it depends on what he said", which names nothing within its clause.
  private func isFreeRelative(_ object: Int) -> Bool {
    words[object].lemma == "what" && !isOwnQuestion
      && dependents(of: object).allSatisfy { relations[$0] == .aclRelcl || relations[$0] == .case }
  }

  /// A long object behind other phrases, which the parser took for one of them: "backed for years the rebels in ...".
  private func lateObject(of predicate: Int) -> Int? {
    all([.oblUnmarked, .obl], of: predicate).first {
      $0 > predicate && preposition(of: $0) == nil && isNominal($0) && !isTime($0) && !isMeasure($0)
        && lists.value(of: words[$0].lemma, in: "adverbial nouns") == nil
    }
  }

  /// The object that follows a verb but hangs on the verb it is coordinated with: "captured and held the town".
  private func sharedObject(of predicate: Int) -> Int? {
    guard relations[predicate] == .conj, let head = head(of: predicate), words[head].upos == .verb,
      !isPassive(predicate), !has([.ccomp, .xcomp, .obl], predicate),
      let object = first([.obj], of: head), object > predicate
    else { return nil }
    return resolved(object)
  }
}
