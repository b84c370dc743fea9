/// Titles and short forms beside names.
extension Tree {
  /// Behind the last word of a title: of "attorney general" before a name.
  func titleEnd(_ title: Int) -> Int {
    var end = title + 1
    while words.indices.contains(end), isIn(.titleEndings, end), head(of: end) == head(of: title) { end += 1 }
    return end
  }

  /// True for a title right before the name it belongs to, of two words the first.
  func isTitle(_ word: Int) -> Bool {
    guard let head = head(of: word), word < head, isIn(.titles, word) else { return false }
    if word > 0, isIn(.titleEndings, word), self.head(of: word - 1) == head, isIn(.titles, word - 1) {
      return false
    }
    guard words[head].upos == .properNoun, !isIn(.titles, head), words[word + 1].upos == .properNoun else {
      return false
    }
    // "the Justice Department"
    return !isIn(.officeNouns, head)
  }

  /// True for a short form made of the first letters of the phrase it stands beside: "sdf".
  func isAcronym(_ word: Int) -> Bool {
    guard let head = head(of: word), dependents(of: word).allSatisfy({ relations[$0] == .punct }) else {
      return false
    }
    let before = nounPhrase(of: head).clamped(to: 0..<word).map { NameKey(words[$0].form) }
    return Abbreviation.start(of: NameKey(words[word].form), in: before) != nil
  }
}
