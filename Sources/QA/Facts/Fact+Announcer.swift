extension Fact {
  /// Names facts whose doer is taken to be their announcer.
  package static let announced = "announced"

  /// The fact with its speaker as the doer, where a force announces a deed without saying whose it is: "police said two
  /// men were arrested", "the army said ten militants were killed". Nil for all others, and for what befell its own.
  package func byAnnouncer(in sentences: [Sentence]) -> Fact? {
    let words = CoreferenceWords.english
    guard voice == .passive, subject == nil, !negated, factuality == .happened, let object,
      let source = attribution?.source, let doer = source.force(in: sentences),
      sentences.indices.contains(object.sentence)
    else { return nil }
    let sentence = sentences[object.sentence]
    let isEnemy = words.isEnemy(object.lemma)
    guard words.isDeed(predicate.lemma) || predicate.lemma == "kill" && isEnemy, !words.isForce(object.lemma),
      isEnemy || sentence.dependent(of: object.head, "nmod:poss") == nil
    else { return nil }
    var fact = self
    fact.subject = doer
    fact.pattern = Fact.announced
    fact.confidence *= 0.7
    return fact
  }
}

extension Mention {
  /// The armed body or authority that speaks: the mention itself, or the one in "an iraqi military statement" and "a
  /// spokesman for the army". Nil where none does.
  fileprivate func force(in sentences: [Sentence]) -> Mention? {
    let words = CoreferenceWords.english
    if words.isForce(lemma) { return self }
    guard sentences.indices.contains(sentence) else { return nil }
    let tree = sentences[sentence]
    guard let inner = tree.subtree(of: head).first(where: { words.isForce(tree.words[$0].lemma) }) else {
      return nil
    }
    // "iraqi military" of "an iraqi military statement": what stands before the head and belongs to it.
    guard inner < head else {
      return Mention(
        tree.span(of: inner).clamped(to: inner..<inner + 1), head: inner, of: tree, number: sentence)
    }
    var first = inner
    while first > self.words.lowerBound, ["amod", "compound"].contains(tree.words[first - 1].universalDeprel)
    {
      first -= 1
    }
    return Mention(first..<inner + 1, head: inner, of: tree, number: sentence)
  }
}
