extension Discourse {
  /// How far back an antecedent is looked for, in phrases and in sentences.
  private static func reach(of anaphor: Anaphor) -> (phrases: Int, sentences: Int) {
    anaphor == .noun ? (200, 12) : (80, 4)
  }

  /// Joins definite nouns with what they take up: "the offensive" with "an offensive", "the group" with the armed group
  /// spoken of.
  package mutating func linkNouns(by model: AntecedentModel = .english) {
    let quotes = Quotes(in: sentences)
    for index in phrases.indices where phrases[index].anaphor == .noun && !chain(of: index).hasName {
      // Of several people the model does not know who is from where.
      if !isEpithet(phrases[index]) { link(index, quotes, by: model) }
    }
  }

  /// Joins pronouns with what they stand for: "he" and "she" with persons, "it" and "they" with what fits in number and
  /// kind, "i" and "we" with the speaker.
  package mutating func linkPronouns(by model: AntecedentModel = .english) {
    let quotes = Quotes(in: sentences)
    for index in phrases.indices {
      guard let pronoun = phrases[index].pronoun, phrases[index].isReferring, pairs[index] == nil else {
        continue
      }
      if pronoun.person == 1 {
        if let speaker = speaker(of: index, quotes) { merge(speaker, index) }
      } else {
        link(index, quotes, by: model)
      }
    }
  }

  private mutating func link(_ index: Int, _ quotes: Quotes, by model: AntecedentModel) {
    guard let anaphor = phrases[index].anaphor else { return }
    var features: [Int] = []
    var candidates: [AntecedentModel.Candidate] = []
    for (between, other) in self.candidates(of: index, anaphor, quotes).enumerated()
    where !chain(of: other).isPronominal {
      addFeatures(of: index, anaphor, other, between: between, to: &features)
      candidates.append(
        AntecedentModel.Candidate(
          phrase: other, root: chainRoot(of: other), score: model.score(features, for: anaphor)))
      features.removeAll(keepingCapacity: true)
    }
    if candidates.isEmpty { return }
    addFeatures(of: index, anaphor, quotes, to: &features)
    let none = model.score(features, for: anaphor)
    if let antecedent = model.winner(of: candidates, none: none, for: anaphor) { merge(antecedent, index) }
  }

  /// Numbers of the phrases before `index` that it may mean, nearest first; pronouns too, whatever they stand for.
  package func candidates(of index: Int, _ anaphor: Anaphor, _ quotes: Quotes) -> [Int] {
    let reach = Self.reach(of: anaphor)
    let first = max(phrases[index].sentence - reach.sentences, 0)
    let start = max(phrasesOfSentence[first].lowerBound, index - reach.phrases)
    let excluded = rootsOfOthers(index, quotes)
    let own = chainRoot(of: index)
    return (start..<index).reversed().filter { other in
      guard phrases[other].isReferring, !isWithin(index, other), !isWithin(other, index) else { return false }
      let root = chainRoot(of: other)
      return root != own && !excluded.contains(root) && canMean(index, anaphor, other)
    }
  }

  /// True if the phrase `index` stands within the phrase `other`.
  private func isWithin(_ index: Int, _ other: Int) -> Bool {
    phrases[index].sentence == phrases[other].sentence && phrases[other].words.contains(phrases[index].head)
  }
}
