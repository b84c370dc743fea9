/// What kind of thing a noun phrase names, as far as its words tell.
extension Tree {
  /// True for a day, a month, a year, a stretch of time.
  func isTime(_ word: Int) -> Bool {
    let lemma = words[word].lemma
    if lists.contains(lemma, in: .timeNouns) || lists.contains(lemma, in: .timeAdverbs) {
      if isIn(.clippedTimes, word), has([.det], word) { return false }
      // "the next generation of pensioners"
      if all([.nmod], of: word).contains(where: { preposition(of: $0) == "of" && isPerson($0) }) {
        return false
      }
      return !isWithinName(word)
    }
    // "in the second half"
    if lemma == "half", preposition(of: word) != nil,
      all([.amod], of: word).contains(where: { isIn(.rankingAdjectives, $0) })
    {
      return true
    }
    guard words[word].upos == .numeral || words[word].upos == .noun else { return false }
    if isCountOfTime(word) { return true }
    if isYear(word) || isClockTime(word) { return true }
    if isDecade(word) { return !isAge(word) }
    // "the end of the year".
    if isIn(.timeParts, word), !isIn(.placeNouns, word) {
      return all([.nmod], of: word).contains {
        preposition(of: $0) == "of" && (isTime($0) || isHappening($0))
      }
    }
    // "august 23" with the number as its head.
    return (words[word].upos == .numeral || words[word].opensWithNumber)
      && dependents(of: word).contains { isIn(.months, $0) }
  }

  /// True for "thousands" of "for thousands of years".
  private func isCountOfTime(_ word: Int) -> Bool {
    lists.value(of: words[word].lemma, in: "number magnitudes") != nil
      && all([.nmod], of: word).contains { preposition(of: $0) == "of" && isIn(.timeUnits, $0) }
  }

  /// True for a word of time that is part of a name: "Silent Spring", "the Sun", "Theresa May".
  private func isWithinName(_ word: Int) -> Bool {
    guard words[word].upos == .properNoun, isIn(.namingTimes, word) else { return false }
    if word > 0, words[word - 1].lemma == "the", words[word].xpos == "NNP" { return true }
    return dependents(of: word).contains { part in
      part > 0 && sentence.startsWithCapital(part) && words[part].upos != .determiner && !isTime(part)
        && [.compound, .flat, .amod, .nmodDesc].contains(relations[part])
    }
  }

  func isYear(_ word: Int) -> Bool {
    words[word].form.isYear && !has([.det, .amod], word)
      && all([.nmod], of: word).allSatisfy { isYear($0) }
  }

  private func isDecade(_ word: Int) -> Bool {
    let form = words[word].form.utf8
    return (form.count == 5 || form.count == 3) && form.last == UInt8(ascii: "s")
      && form.dropLast().allSatisfy(\.isASCIIDigit)
  }

  /// True for "in their 20s and 30s".
  private func isAge(_ decade: Int) -> Bool {
    has([.nmodPoss], decade) || relations[decade] == .conj && head(of: decade).map { isAge($0) } ?? false
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
      // "on track", "in theory"
      if words[word].xpos == "NN", dependents(of: word).allSatisfy({ relations[$0] == .case }) {
        return false
      }
      let kind = lists.nounClasses.classes(of: words[word].lemma).first
      return kind == "place" || kind == "country"
    default: return false
    }
  }

  /// True for a common noun for a place, and for a name that the tables of places have.
  func isLocation(_ word: Int) -> Bool {
    guard words[word].upos == .properNoun, !isIn(.placeNouns, word) else {
      return words[word].upos != .pronoun && isPlace(word)
    }
    let name = sentence.joined(nameRange(of: word))
    return Geography.english.isPlace(name) || lists.gazetteer.contains(name)
  }

  private func nameRange(of word: Int) -> Range<Int> {
    var range = word..<word + 1
    while range.lowerBound > 0, relations[range.lowerBound - 1] == .compound,
      head(of: range.lowerBound - 1) == word
    { range = range.lowerBound - 1..<range.upperBound }
    while range.upperBound < words.count, relations[range.upperBound] == .flat,
      head(of: range.upperBound) == word
    { range = range.lowerBound..<range.upperBound + 1 }
    return range
  }

  /// True for a thing that does nothing by itself.
  func isLifeless(_ word: Int) -> Bool {
    guard words[word].upos == .noun, let kind = lists.nounClasses.classes(of: words[word].lemma).first,
      !all([.appos], of: word).contains(where: { words[$0].upos == .properNoun })
    else { return false }
    return lists.contains(kind, in: .lifelessClasses)
  }

  /// True for a common noun for people.
  func isPerson(_ word: Int) -> Bool {
    guard words[word].upos == .noun, let kind = lists.nounClasses.classes(of: words[word].lemma).first else {
      return false
    }
    return kind == "person" || kind == "group" || kind == "organisation"
  }

  /// True for what a colon parts from the word it hangs on.
  func isListed(_ word: Int) -> Bool {
    guard let head = head(of: word), head < word else { return false }
    return words[head..<word].contains { $0.form == ":" }
      || words[word - 1].xpos == ":" && all([.conj], of: word).count > 1
  }

  /// True for what an adverb of degree makes an adjective: "the most economically depressed region".
  func isGraded(_ word: Int) -> Bool {
    all([.advmod], of: word).contains { isIn(.degreeAdverbs, $0) || isGraded($0) }
  }

  /// True for "a process" beside a noun of another kind: it means what the clause before it tells.
  func isSumming(_ word: Int) -> Bool {
    guard isIn(.summingNouns, word), isAside(word), let determiner = first([.det], of: word) else {
      return false
    }
    guard words[determiner].lemma == "a", let noun = head(of: word) else { return false }
    return eventVerb(of: noun) == nil && !isIn(.summingNouns, noun)
  }

  /// True for a phrase behind a comma.
  func isAside(_ word: Int) -> Bool {
    let start = subtree(of: word).lowerBound
    return words[start].form == "," || start > 0 && words[start - 1].form == ","
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
    if isCountOfTime(word) { return true }
    guard isIn(.timeUnits, word) else { return false }
    return has([.nummod], word)
      || dependents(of: word).contains { isIn(.vagueNumbers, $0) }
      || words[word].xpos == "NNS"
  }
}
