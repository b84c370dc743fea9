/// What is coordinated, and what only looks so.
extension Tree {
  /// The verb that "six" leaves out in "Norway won ten medals and Sweden six".
  func verbOmitted(beside orphan: Int) -> Int? { head(of: orphan).flatMap { head(of: $0) } }

  /// The words of a coordination, from the first member's phrase to the last one's.
  func coordination(of head: Int, _ length: PhraseLength = .short) -> Range<Int> {
    let first = nounPhrase(of: head, length)
    var end = first.upperBound
    for member in members(of: head).dropFirst() { end = max(end, nounPhrase(of: member, length).upperBound) }
    return first.lowerBound..<end
  }

  /// The nominal members of the coordination that `head` opens, itself first.
  func members(of head: Int) -> [Int] {
    var members = [head]
    for dependent in dependents(of: head) where relations[dependent] == .conj {
      guard isNominal(dependent), !has([.nsubj, .cop], dependent), !isPartner(dependent),
        !isRepeated(dependent), !isContrasted(dependent)
      else { continue }
      members += self.members(of: dependent)
    }
    return members
  }

  /// True for the second part of a name of two: Poor, of "Standard & Poor".
  private func isPartner(_ member: Int) -> Bool {
    guard words[member].upos == .properNoun, let mark = first([.cc], of: member) else { return false }
    return words[mark].form == "&" && mark > 0 && words[mark - 1].upos == .properNoun
  }

  /// The second part of a name of two behind the mark between them, whichever member it hangs on.
  func partner(behind mark: Int) -> Int? {
    guard words.indices.contains(mark), relations[mark] == .cc, let member = head(of: mark), member > mark,
      isPartner(member)
    else { return nil }
    return member
  }

  /// True for the second of "in a Swiss paper, not an Austrian one".
  private func isContrasted(_ member: Int) -> Bool {
    all([.advmod, .cc], of: member).contains {
      $0 < member && isNegation($0) && words[$0].upos != .coordinatingConjunction && isAside(member)
    }
  }

  /// True for the second of "years and years".
  func isRepeated(_ member: Int) -> Bool {
    guard let head = head(of: member), words[head].lemma == words[member].lemma else { return false }
    return words[member].upos == .noun && dependents(of: member).allSatisfy { relations[$0] == .cc }
  }
}
