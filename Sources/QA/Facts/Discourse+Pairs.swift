/// Two who were named together, and what takes up both of them.
extension Discourse {
  /// Two phrases that "and" joins.
  package struct Pair: Sendable {
    package var first: Int
    package var second: Int
  }

  private static let sentencesOfPairs = 6

  /// Finds which two people or bodies a phrase without a name means: "they", "the couple", "the two men".
  package mutating func linkPairs() {
    var last: Pair?
    for index in phrases.indices {
      if let pair = pair(from: index) { last = pair }
      guard let last, index > last.second, !chain(of: index).hasName,
        phrases[index].sentence - phrases[last.first].sentence <= Self.sentencesOfPairs
      else { continue }
      let isMeant = phrases[index].kind == .pronoun ? isPronoun(index, of: last) : isNoun(index, of: last)
      if isMeant { pairs[index] = last }
    }
  }

  /// The two names that stand at `index`, if "and" joins just two.
  private func pair(from index: Int) -> Pair? {
    let (phrase, sentence) = (phrases[index], sentences[phrases[index].sentence])
    let others = sentence.dependents(of: phrase.head, "conj")
    guard phrase.kind == .name, others.count == 1,
      let conjunction = sentence.dependent(of: others[0], "cc"),
      typer.words.isJoining(sentence.words[conjunction].lowercased),
      let second = self.phrase(headedBy: others[0], in: phrase.sentence), phrases[second].kind == .name
    else { return nil }
    let (one, other) = (chain(of: index), chain(of: second))
    let isAlike =
      one.type == .person ? other.type == .person : one.type.isCollective && other.type.isCollective
    return isAlike && !one.isPlural && !other.isPlural ? Pair(first: index, second: second) : nil
  }

  /// "They" where the two were the last that something was said of.
  private func isPronoun(_ index: Int, of pair: Pair) -> Bool {
    let (phrase, first) = (phrases[index], phrases[pair.first])
    guard phrase.anaphor == .several, phrase.sentence - first.sentence <= 1, first.function == .subject else {
      return false
    }
    return !phrases[pair.second + 1..<index].contains { other in
      other.function == .subject && other.anaphor != .several && (other.isPlural || other.type.isCollective)
    }
  }

  private func isNoun(_ index: Int, of pair: Pair) -> Bool {
    let phrase = phrases[index]
    let (one, other) = (chain(of: pair.first), chain(of: pair.second))
    guard one.type == .person, phrase.kind == .nominal, phrase.isReferring, phrase.describes == nil,
      phrase.definiteness == .definite, !phrase.isRestricted
    else { return false }
    if typer.words.isPair(phrase.lemma) { return true }
    guard phrase.isPlural, phrase.type == .person, isCountedAsTwo(phrase) else { return false }
    let gender = typer.persons.gender(ofNoun: phrase.lemma)
    return [one, other].allSatisfy { gender == nil || $0.gender == nil || $0.gender == gender }
  }

  /// "The two women", "both men".
  private func isCountedAsTwo(_ phrase: NounPhrase) -> Bool {
    let sentence = sentences[phrase.sentence]
    return sentence.dependents(of: phrase.head, "nummod", "det").contains {
      typer.words.isTwo(sentence.words[$0].lowercased)
    }
  }
}
