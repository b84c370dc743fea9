extension QueryMatcher {
  /// The fact with who somebody is as its subject, where rules ask what he is: "Corvel's owner is Viktor Sand".
  func turned(_ fact: Fact, for reading: PredicateReading, view: ArticleView) -> Fact {
    guard fact.predicate.lemma == "be", reading.isNounBound, let subject = fact.subject,
      let object = fact.object, object.kind == .nominal, view.headWord(of: object)?.upos == .properNoun,
      view.headWord(of: subject)?.upos == .noun
    else { return fact }
    var fact = fact
    (fact.subject, fact.object) = (object, subject)
    return fact
  }

  /// The fact with a phrase as its own argument that the tree hangs on its object, where the rules of `reading` ask
  /// for such an argument and the fact has none: "evacuated the villagers from the valley".
  func detached(_ fact: Fact, for reading: PredicateReading, view: ArticleView) -> Fact {
    guard let entailment = reading.entailment, !reading.isNounBound, let object = fact.object,
      object.kind == .nominal, view.sentences.indices.contains(object.sentence)
    else { return fact }
    var fact = fact
    for roles in entailment.required
    where !roles.contains(where: { mention(in: Slot(named: $0), of: fact) != nil }) {
      fact = detached(fact, by: roles, in: view.sentences[object.sentence])
    }
    return fact
  }

  /// The fact with the first phrase behind a preposition of `roles` taken off its object.
  private func detached(_ fact: Fact, by roles: [String], in sentence: Sentence) -> Fact {
    guard let object = fact.object else { return fact }
    for child in sentence.dependents(of: object.head, "nmod") where child > object.head {
      guard let preposition = sentence.dependent(of: child, "case"), preposition > object.head,
        roles.contains(sentence.words[preposition].lowercased), object.words.contains(preposition)
      else { continue }
      var fact = fact
      var left = Mention(
        object.words.lowerBound..<preposition, head: object.head, of: sentence, number: object.sentence)
      left.entity = object.entity
      fact.object = left
      let phrase = mentions.describer.nounPhrase(of: child, in: sentence)
      fact.arguments.append(
        Argument(
          role: Role(rawValue: sentence.words[preposition].lowercased),
          preposition: sentence.words[preposition].lowercased,
          mention: Mention(
            max(preposition + 1, phrase.lowerBound)..<phrase.upperBound, head: child, of: sentence,
            number: object.sentence)))
      return fact
    }
    return fact
  }
}
