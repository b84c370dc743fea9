/// What kind of thing a noun phrase names, as far as its words tell.
extension Tree {
  /// True for a day, a month, a year, a stretch of time.
  func isTime(_ word: Int) -> Bool {
    let lemma = words[word].lemma
    if lists["time nouns"].contains(lemma) || lists["time adverbs"].contains(lemma) { return true }
    if words[word].upos == .numeral { return isYear(word) || isClockTime(word) }
    return false
  }

  func isYear(_ word: Int) -> Bool {
    let form = words[word].form.utf8
    guard form.count == 4, form.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return (form.first == UInt8(ascii: "1") || form.first == UInt8(ascii: "2"))
      && !has([.nmod, .det, .amod], word)
  }

  private func isClockTime(_ word: Int) -> Bool {
    let form = words[word].form.utf8
    return form.count <= 5 && form.contains(UInt8(ascii: ":"))
      && form.allSatisfy { (0x30...0x3A).contains($0) }
  }

  /// True for a word that names or is a place: by its noun, or a name after a preposition of place.
  func isPlace(_ word: Int) -> Bool {
    if lists["place nouns"].contains(words[word].lemma) { return true }
    return words[word].upos == .properNoun && !lists["time nouns"].contains(words[word].lemma)
  }

  /// True for a length of time ("three days"), false for a point in it ("sunday").
  func isDuration(_ word: Int) -> Bool {
    guard lists["time units"].contains(words[word].lemma) else { return false }
    return has([.nummod], word)
      || dependents(of: word).contains { lists["vague numbers"].contains(words[$0].lemma) }
      || words[word].xpos == "NNS"
  }
}
