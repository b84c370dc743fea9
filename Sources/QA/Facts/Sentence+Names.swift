extension Sentence {
  /// The words of the proper name in the phrase `phrase` headed by `head`, without titles and descriptions
  /// before it: "bashar al-assad" in "syrian president bashar al-assad"; nil if there is no name in it.
  package func nameRange(in phrase: Range<Int>, head: Int, persons: PersonWords) -> Range<Int>? {
    guard words.indices.contains(head) else { return nil }
    guard words[head].upos == .properNoun else { return flatName(after: head, in: phrase) }
    var end = head + 1
    while end < phrase.upperBound, isNamePart(end, of: head) { end += 1 }
    // "jeff flake of arizona" is a person from there.
    if !persons.isFirstName(words[head].lowercased) { end = withComplement(end, of: head, in: phrase) }
    if end + 1 < words.count, words[end].form == "&", words[end + 1].upos == .properNoun { end += 2 }
    if end > head + 1, words[head + 1].has(deprel: "flat") || isTitled(head, persons) {
      // A person, or a foreign name: it begins at its head.
      return head..<end
    }
    var start = head
    while start > phrase.lowerBound, belongsToName(start - 1, head: head) { start -= 1 }
    while start < head, persons.isTitle(words[start].lowercased), words[start].has(deprel: "nmod") {
      start += 1
    }
    return start..<end
  }

  /// "naftogaz" in "state firm naftogaz": a name that follows a noun without a comma.
  private func flatName(after head: Int, in phrase: Range<Int>) -> Range<Int>? {
    guard words[head].upos == .noun, head + 1 < words.count, words[head + 1].upos == .properNoun else {
      return nil
    }
    let first = words[head + 1]
    guard first.head == head, first.has(deprel: "flat") || first.has(deprel: "appos") else { return nil }
    var end = head + 2
    while end < words.count, words[end].upos == .properNoun, words[end].has(deprel: "flat") || isHyphen(end) {
      end += 1
    }
    return head + 1..<end
  }

  /// True if the word at `index` continues the name of `head` to the right.
  private func isNamePart(_ index: Int, of head: Int) -> Bool {
    let word = words[index]
    if word.has(deprel: "flat") || word.has(deprel: "fixed") { return true }
    return isHyphen(index) && index + 1 < words.count && words[index + 1].head == head
      && (words[index + 1].has(deprel: "flat") || words[index + 1].has(deprel: "compound"))
  }

  /// With "of bern" where that belongs to the name "university of bern".
  private func withComplement(_ end: Int, of head: Int, in phrase: Range<Int>) -> Int {
    guard end + 1 < words.count, words[end].has(deprel: "case"), let noun = words[end].head, noun > end else {
      return end
    }
    guard words[noun].head == head, words[noun].upos == .properNoun, words[noun].has(deprel: "nmod") else {
      return end
    }
    guard Self.joinsName(words[end].lowercased) else { return end }
    guard (end + 1..<noun).allSatisfy({ words[$0].head == noun && words[$0].upos != .punctuation }) else {
      return end
    }
    return noun + 1
  }

  /// True of a preposition that stands within names: "university of bern".
  static func joinsName(_ preposition: String) -> Bool { ["of", "for", "without"].contains(preposition) }

  private func isTitled(_ head: Int, _ persons: PersonWords) -> Bool {
    dependents[head].contains { $0 < head && words[$0].has(deprel: "nmod:desc") }
  }

  /// True if the word before a name belongs to it: "syrian democratic" to "forces".
  private func belongsToName(_ index: Int, head: Int) -> Bool {
    let word = words[index]
    if isHyphen(index) { return index > 0 && index + 1 < words.count }
    guard let wordHead = word.head, wordHead > index, wordHead <= head, !isParticiple(index) else {
      return false
    }
    // In text with capitals "ethnic" is no part of "ethnic Mohajir National Movement".
    if startsWithCapital(head), !startsWithCapital(index), !isHyphen(index + 1) { return false }
    return word.has(deprel: "compound") || word.has(deprel: "flat")
      || word.has(deprel: "amod") && (word.upos == .adjective || word.upos == .properNoun)
  }

  /// True of "u.s.-backed" and "shi ite-led", which are no part of a name.
  package func isParticiple(_ index: Int) -> Bool {
    let form = words[index].form.utf8
    return form.count > 4 && form.contains(UInt8(ascii: "-"))
      && (form.last == UInt8(ascii: "d") || form.last == UInt8(ascii: "-"))
      && words[index].has(deprel: "amod")
      || form.contains(UInt8(ascii: "-")) && words[index].lowercased.hasSuffix("ed")
  }

  /// True for a hyphen right behind a word.
  private func isHyphen(_ index: Int) -> Bool {
    words[index].form == "-" && index > 0
      && words[index - 1].range.upperBound == words[index].range.lowerBound
  }

  /// A stretch of words with all of a name that it cuts at a hyphen: "the town of al - Qaim" for "the town of al".
  package func wholeNames(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.upperBound < words.count,
      isWithinName(hyphen: range.upperBound - 1) || isWithinName(hyphen: range.upperBound)
    { range = range.lowerBound..<range.upperBound + 1 }
    while range.lowerBound > 0,
      isWithinName(hyphen: range.lowerBound - 1) || isWithinName(hyphen: range.lowerBound)
    { range = range.lowerBound - 1..<range.upperBound }
    return range
  }

  /// True for a hyphen between two parts of one name.
  private func isWithinName(hyphen index: Int) -> Bool {
    guard isHyphen(index), index + 1 < words.count,
      words[index].range.upperBound == words[index + 1].range.lowerBound
    else { return false }
    let (left, right) = (words[index - 1], words[index + 1])
    guard left.upos == .properNoun, right.upos == .properNoun else { return false }
    if right.has(deprel: "flat") { return right.head == index - 1 || right.head == left.head }
    return right.has(deprel: "compound") && right.head == index - 1
      || left.has(deprel: "compound") && left.head == index + 1
  }

  /// The words of `range` as they stand in the text: with a blank between them where the text has one.
  package func joined(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      if index > range.lowerBound, words[index - 1].range.upperBound < words[index].range.lowerBound {
        text += " "
      }
      text += words[index].form
    }
    return text
  }

  /// The number between commas behind a name: 24 of "Tamm , 24 ,".
  package func age(behind name: Range<Int>) -> String? {
    let number = name.upperBound + 1
    guard number + 1 < words.count, words[number - 1].form == ",", words[number + 1].form == ",",
      words[number].upos == .numeral, (1...2).contains(words[number].form.utf8.count)
    else { return nil }
    return words[number].form
  }

  /// The word at `index` with what hyphens join before it, in lower case: "24-year-old", of which it is the "old".
  package func hyphenated(endingAt index: Int) -> String {
    var first = index
    while first > 1, isHyphen(first - 1),
      words[first - 2].range.upperBound == words[first - 1].range.lowerBound
    {
      first -= 2
    }
    return first == index ? words[index].lemma : joined(first..<index + 1).lowercased()
  }

  /// True of the subject of a verb in the plural that is no list: "harrow have signed a striker".
  package func isSubjectOfSeveral(_ index: Int) -> Bool {
    guard words[index].has(deprel: "nsubj"), let verb = words[index].head,
      dependent(of: index, "conj") == nil
    else { return false }
    let finite = dependents(of: verb, "aux", "cop").first ?? verb
    return finite > index && (words[finite].xpos == "VBP" || words[finite].lowercased == "were")
  }

  /// True if the word is plural, by its tag or, where there is none, by its form.
  package func isPlural(_ index: Int) -> Bool {
    let word = words[index]
    switch word.xpos {
    case "NNS", "NNPS": return true
    case "NN", "NNP": return false
    default: return word.upos == .noun && word.lemma != word.lowercased && word.form.hasSuffix("s")
    }
  }
}
