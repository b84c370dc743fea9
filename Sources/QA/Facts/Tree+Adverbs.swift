/// Adverbs as typed arguments.
extension Tree {
  /// The arguments that an adverb and those coordinated with it give: "freely and generously".
  func adverbs(_ word: Int) -> [Argument] {
    ([word] + all([.conj], of: word).filter { words[$0].upos == .adverb }).flatMap { adverb in
      [self.adverb(adverb)].compactMap(\.self)
        + dependents(of: adverb).filter { isTimeOnPlace($0) }.flatMap { nominalArguments($0) }
    }
  }

  /// True for the time that the parser hung on a place: "there for generations".
  private func isTimeOnPlace(_ phrase: Int) -> Bool {
    guard relations[phrase] == .obl, isTime(phrase), let adverb = head(of: phrase), adverb < phrase else {
      return false
    }
    return isIn(.placeAdverbs, adverb)
  }

  private func adverb(_ word: Int) -> Argument? {
    if let clause = proviso(behind: word) {
      let mention = Mention(
        self.clause(of: clause), head: clause, kind: .clause, of: sentence, number: number)
      return Argument(role: .condition, mention: mention)
    }
    if isNegation(word) || isIn(.discourseAdverbs, word) || isEnumerating(word) || isOutstanding(word) {
      return nil
    }
    // What "how" and "when" stand for is not told but where a question is asked by them.
    if words[word].xpos == "WRB", !isOwnQuestion || isRelativeAdverb(word) { return nil }
    if let verb = head(of: word), PhrasalVerbs.english.particle(of: verb, in: sentence) == word { return nil }
    let isBeside = isIn(.adjoiningAdjectives, word) && all([.obl], of: word).contains { isPlace($0) }
    guard let role = isBeside ? .place : role(ofAdverb: words[word].lemma) else { return nil }
    var range = adverbPhrase(of: word)
    while let last = range.last, last > word, words[last].upos == .punctuation {
      range = range.lowerBound..<last
    }
    while let first = range.first, first < word, words[first].upos == .punctuation {
      range = (first + 1)..<range.upperBound
    }
    let mention = Mention(range, head: word, kind: .adverbial, of: sentence, number: number)
    return Argument(role: role, mention: mention, value: value(of: mention, as: role))
  }

  /// True for "second" of "Second, he left", not of "came second".
  private func isEnumerating(_ adverb: Int) -> Bool {
    isIn(.rankingAdjectives, adverb) && !isIn(.timeAdverbs, adverb)
      && head(of: adverb).map { adverb < $0 } ?? false
  }

  /// The clause of "as long as ...": what has to hold.
  private func proviso(behind adverb: Int) -> Int? {
    all([.advcl], of: adverb).first { isProviso($0) }
  }

  /// True for the clause of "as long as ...".
  func isProviso(_ clause: Int) -> Bool {
    guard let adverb = head(of: clause), isIn(.limitingAdverbs, adverb),
      let mark = first([.mark], of: clause), mark == adverb + 1, words[mark].lemma == "as"
    else { return false }
    return adverb > 0 && words[adverb - 1].lemma == "as"
  }

  /// An adverb with what grades it and the phrase that follows it: "just south of the river".
  private func adverbPhrase(of word: Int) -> Range<Int> {
    var start = word
    while start > 0, head(of: start - 1) == word || (start < word && head(of: start - 1) == start),
      Tree.grading.contains(relations[start - 1])
    { start -= 1 }
    for dependent in dependents(of: word)
    where dependent < word && Tree.grading.contains(relations[dependent]) {
      if subtree(of: dependent).upperBound <= word { start = min(start, subtree(of: dependent).lowerBound) }
    }
    var end = word + 1
    for dependent in dependents(of: word) where dependent > word {
      let range = subtree(of: dependent)
      guard range.lowerBound == end, words[end].upos != .punctuation,
        Tree.following.contains(relations[dependent]), !isTimeOnPlace(dependent)
      else { break }
      end = relations[dependent] == .obl ? max(end, coordination(of: dependent).upperBound) : range.upperBound
    }
    return start..<end
  }

  private static let following: RelationSet = [.obl, .fixed, .advmod, .nmod]
  private static let grading: RelationSet = [.advmod, .oblUnmarked, .obl, .nummod, .amod, .nmodUnmarked]

  private func role(ofAdverb lemma: String) -> Role? {
    let lists = lists.lists(of: lemma)
    if lists.contains(WordList.timeAdverbs.rawValue) { return .time }
    if lists.contains(WordList.frequencyAdverbs.rawValue) { return .frequency }
    if lists.contains(WordList.placeAdverbs.rawValue) { return .place }
    if lists.contains(WordList.mannerAdverbs.rawValue) { return .manner }
    if let role = self.lists.value(of: lemma, in: "adverb roles") { return Role(rawValue: role) }
    return lemma.hasSuffix("ly") ? .manner : nil
  }

  private func isRelativeAdverb(_ word: Int) -> Bool {
    guard let head = head(of: word), [.aclRelcl, .advcl, .advclRelcl].contains(relations[head]) else {
      return false
    }
    return words[word].xpos == "WRB"
  }
}
