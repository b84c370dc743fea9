/// What kind of thing a noun phrase names, as far as its words tell.
extension Tree {
  /// True for a day, a month, a year, a stretch of time.
  func isTime(_ word: Int) -> Bool {
    let lemma = words[word].lemma
    if lists.contains(lemma, in: .timeNouns) || lists.contains(lemma, in: .timeAdverbs) { return true }
    guard words[word].upos == .numeral || words[word].upos == .noun else { return false }
    if isYear(word) || isClockTime(word) || isDecade(word) { return true }
    // "the end of the year".
    if isIn(.timeParts, word) {
      return all([.nmod], of: word).contains { preposition(of: $0) == "of" && isTime($0) }
    }
    // "august 23" with the number as its head.
    return dependents(of: word).contains { isIn(.months, $0) }
  }

  func isYear(_ word: Int) -> Bool {
    let form = words[word].form.utf8
    guard form.count == 4, form.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return (form.first == UInt8(ascii: "1") || form.first == UInt8(ascii: "2"))
      && !has([.det, .amod], word) && all([.nmod], of: word).allSatisfy { isYear($0) }
  }

  private func isDecade(_ word: Int) -> Bool {
    let form = words[word].form.utf8
    return form.count == 5 && form.last == UInt8(ascii: "s")
      && form.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isClockTime(_ word: Int) -> Bool {
    let form = words[word].form.utf8
    return form.count <= 5 && form.contains(UInt8(ascii: ":"))
      && form.allSatisfy { (0x30...0x3A).contains($0) }
  }

  /// True for a word that names or is a place: by its noun, or a name after a preposition of place.
  func isPlace(_ word: Int) -> Bool {
    if isIn(.placeNouns, word) { return true }
    switch words[word].upos {
    case .properNoun: return !isIn(.timeNouns, word)
    case .noun:
      let kind = lists.nounClasses.classes(of: words[word].lemma).first
      return kind == "place" || kind == "country"
    default: return false
    }
  }

  /// The verb of a noun that names a happening: "visit" for "visit", "withdraw" for "withdrawal".
  func eventVerb(of word: Int) -> String? {
    guard words[word].upos == .noun else { return nil }
    let lemma = words[word].lemma
    if let verb = lists.value(of: lemma, in: "event nouns") { return verb }
    guard lists.nounClasses.classes(of: lemma).first == "event" else { return nil }
    guard let verb = lists.derivations.verb(forNoun: lemma) else { return nil }
    // "campaign" may be a thing, "departure" may not.
    return verb != lemma || has([.nmod], word) ? verb : nil
  }

  /// True for a length of time ("three days"), false for a point in it ("sunday").
  func isDuration(_ word: Int) -> Bool {
    guard isIn(.timeUnits, word) else { return false }
    return has([.nummod], word)
      || dependents(of: word).contains { isIn(.vagueNumbers, $0) }
      || words[word].xpos == "NNS"
  }
}
