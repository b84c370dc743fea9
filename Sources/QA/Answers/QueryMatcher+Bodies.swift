/// Whose somebody is by what a fact says that he is: "Helvarix chief executive Anton Ruegg".
extension QueryMatcher {
  /// What a noun says of whom or what it is.
  enum Belonging {
    case said(KnownParticipant)
    /// It is said to be of another.
    case another
    /// It does not say.
    case open
  }

  /// What the nouns that `fact` says somebody to be tell of whom they are of, where the question says that behind "of".
  func belonging(
    to description: Description, in slots: [Slot], of fact: Fact, reading: PredicateReading, view: ArticleView
  ) -> Belonging {
    guard description.kind != .wildcard, slots.contains(.argument(Role(rawValue: "of"))) else { return .open }
    let nouns =
      reading.isNounBound
      ? reading.fixedSlots.compactMap { mention(in: $0, of: fact) }
      : [fact.predicate.lemma == "be" ? fact.object : nil].compactMap(\.self)
    var belonging = Belonging.open
    for noun in nouns where noun.kind == .nominal && view.sentences.indices.contains(noun.sentence) {
      let bodies = bodies(of: noun, view: view)
      let best = bodies.map { ($0, mentions.similarity(of: description, to: $0, in: view)) }
        .max { $0.1 < $1.1 }
      if let best, best.1 >= MentionMatcher.leastOfTheSame {
        return .said(KnownParticipant(place: .slot, similarity: best.1, mention: best.0))
      }
      if bodies.contains(where: { tells($0, besides: description, view: view) }) {
        belonging = .another
      } else if description.kind == .name, PersonWords.english.isTitle(noun.lemma),
        !mentions.isBody(description.head, ofBareOfficesIn: noun.sentence, besides: noun.head, in: view)
      {
        return .another
      }
    }
    return belonging
  }

  /// The possessors, "of" phrases, names and nouns before a noun, and the words for where it is from.
  private func bodies(of noun: Mention, view: ArticleView) -> [Mention] {
    let sentence = view.sentences[noun.sentence]
    let peoples = bound(by: Role(rawValue: "be"), to: noun, view: view).filter {
      sentence.words[$0.head].has(deprel: "amod") && isDemonym(sentence.words[$0.head])
    }
    return bound(by: Role(rawValue: "of"), to: noun, view: view) + peoples
  }

  private func isDemonym(_ word: Word) -> Bool {
    mentions.terms.geography.place(ofDemonym: word.lowercased) != nil
  }

  /// Whether a phrase tells of whom a noun is, beside what a question says: "Prime" of "Prime Minister" is no country.
  private func tells(_ body: Mention, besides description: Description, view: ArticleView) -> Bool {
    guard let word = view.headWord(of: body), word.upos != .pronoun else { return false }
    if word.has(deprel: "nmod") || isDemonym(word) { return true }
    let isName = word.upos == .properNoun && !mentions.isCommon(word.lowercased)
    return isName || description.kind == .common && word.upos != .adjective
  }
}
