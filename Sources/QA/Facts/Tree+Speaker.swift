/// Who says what a clause tells.
extension Tree {
  /// The subject of a verb of saying, or the agent of its passive.
  func addSpeaker(of verb: Int, to context: inout Context) {
    let source = isPassive(verb) ? first([.oblAgent], of: verb) : subject(of: verb)?.word
    guard let source, !isIn(.negativePronouns, source) else { return }
    // "it suited them to say so"
    if words[source].lemma == "it", head(of: source) != verb, isInfinitive(verb) { return }
    context.add(Context.Speaker(word: source, verb: words[verb].lemma))
  }

  /// "..., he said" beside a clause, and "according to the army" in it.
  func addSpeakers(beside word: Int, except comment: Int, to context: inout Context) {
    for dependent in dependents(of: word) where dependent != comment {
      switch relations[dependent] {
      case .parataxis where isIn(.sayVerbs, dependent) && !has([.ccomp, .obj, .xcomp], dependent):
        if has([.nsubj], dependent) { return addSpeaker(of: dependent, to: &context) }
      case .obl, .parataxis, .advcl, .nmod:
        if addSource(dependent, to: &context) { return }
      case .conj where dependent > word:
        // "bought it and sold it again, according to records"
        let last = all([.obl], of: dependent).last { subtree(of: $0).upperBound >= words.count - 1 }
        if let last, isAside(last), addSource(last, to: &context) { return }
      default: break
      }
    }
  }

  /// The source of "according to the army"; false for a phrase that names none.
  private func addSource(_ phrase: Int, to context: inout Context) -> Bool {
    guard let preposition = preposition(of: phrase), namesSource(phrase, behind: preposition),
      !context.speakers.contains(where: { $0.word == phrase })
    else { return false }
    context.add(Context.Speaker(word: phrase, verb: preposition))
    return true
  }

  /// True for "according to the army", not for "they work according to a code".
  func namesSource(_ phrase: Int, behind preposition: String) -> Bool {
    guard lists.contains(preposition, in: .attributingPrepositions) else { return false }
    let isAfter = head(of: phrase).map { $0 < phrase } ?? false
    return !(isAfter && isIn(.yardsticks, phrase) && !isAside(phrase))
  }

  /// Whose claim, hope or report a noun is: its possessor, or who stands behind "of", "by" or "from".
  func owner(of noun: Int) -> Int? {
    if let owner = first([.nmodPoss], of: noun) { return resolved(owner) }
    let source = all([.nmod], of: noun).first {
      preposition(of: $0).map { lists.contains($0, in: .owningPrepositions) } ?? false
    }
    if let source { return resolved(source) }
    // "a view held by diplomats that ..."
    for clause in all([.acl], of: noun) where isPassive(clause) {
      if let agent = first([.oblAgent], of: clause) { return resolved(agent) }
    }
    guard let verb = head(of: noun), !isPassive(verb) else { return nil }
    // "voiced fears that ...", "said in a statement that ..."
    switch relations[noun] {
    case .obj where isIn(.expressingVerbs, verb), .obl where isIn(.sayVerbs, verb):
      return subject(of: verb)?.word
    default: return nil
    }
  }
}
