extension Discourse {
  private static let sentencesOfRepetition = 8

  /// Joins bare nouns for bodies of people with what was called so before: "police", "prosecutors" are mostly the same
  /// ones throughout an article.
  package mutating func linkRepetitions() {
    var last: [String: Int] = [:]
    for index in phrases.indices where isBareBodyOfPeople(phrases[index]) {
      let phrase = phrases[index]
      let key = phrase.isPlural ? phrase.lemma + " (several)" : phrase.lemma
      if let other = last[key], phrase.sentence - phrases[other].sentence <= Self.sentencesOfRepetition {
        merge(other, index)
      }
      last[key] = index
    }
  }

  private func isBareBodyOfPeople(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal, phrase.isReferring, phrase.describes == nil, phrase.definiteness == .bare,
      phrase.modifiers.isEmpty, !phrase.isRestricted
    else { return false }
    return phrase.type == .group || phrase.isPlural && phrase.type == .person && phrase.lemma != "people"
  }
}
