/// Who says what a clause tells.
extension Tree {
  /// True for a clause on the object of a verb of blame or prevention: "accused the officer of planning it".
  func isBlame(_ clause: Int) -> Bool {
    guard relations[clause] == .acl, words[clause].xpos == "VBG", let object = head(of: clause),
      relations[object] == .obj, let verb = head(of: object), isIn(.verbsOfBlame, verb)
    else { return false }
    guard let marker = marker(of: clause) else {
      // "stopped the firm selling it", not "stopped a man carrying it".
      let isAny = first([.det], of: object).map { words[$0].lemma == "a" } ?? false
      return isIn(.stoppingVerbs, verb) && !isAny
    }
    return lists.contains(marker, in: .blamePrepositions)
  }

  /// The subject of a verb of saying, or the agent of its passive.
  func addSpeaker(of verb: Int, to context: inout Context) {
    let source = isPassive(verb) ? first([.oblAgent], of: verb) : subject(of: verb)?.word
    guard let source, !context.speakers.contains(where: { $0.word == source }) else { return }
    context.speakers.append(Context.Speaker(word: source, verb: words[verb].lemma))
  }

  /// "..., he said" beside a clause, and "according to the army" in it.
  func addSpeakers(beside word: Int, to context: inout Context) {
    for dependent in dependents(of: word) {
      switch relations[dependent] {
      case .parataxis where isIn(.sayVerbs, dependent) && !has([.ccomp, .obj, .xcomp], dependent):
        if has([.nsubj], dependent) { return addSpeaker(of: dependent, to: &context) }
      case .obl, .parataxis, .advcl, .nmod:
        guard let preposition = preposition(of: dependent),
          lists.contains(preposition, in: .attributingPrepositions),
          !context.speakers.contains(where: { $0.word == dependent })
        else { continue }
        context.speakers.append(Context.Speaker(word: dependent, verb: preposition))
        return
      default: break
      }
    }
  }

  /// Whose claim, hope or report a noun is: its possessor, or who stands behind "of", "by" or "from".
  func owner(of noun: Int) -> Int? {
    if let owner = first([.nmodPoss], of: noun) { return resolved(owner) }
    let source = all([.nmod], of: noun).first {
      preposition(of: $0).map { ["of", "by", "from"].contains($0) } ?? false
    }
    if let source { return resolved(source) }
    // "a view held by diplomats that ..."
    for clause in all([.acl], of: noun) where isPassive(clause) {
      if let agent = first([.oblAgent], of: clause) { return resolved(agent) }
    }
    // "voiced fears that ..."
    guard relations[noun] == .obj, let verb = head(of: noun), isIn(.expressingVerbs, verb), !isPassive(verb)
    else { return nil }
    return subject(of: verb)?.word
  }
}
