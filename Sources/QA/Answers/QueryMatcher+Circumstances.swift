/// Circumstances of a question that a fact has otherwise: "in Peru" of what took place in Chile.
extension QueryMatcher {
  /// Whether `fact` has another than `description` as `role`, which can be only one: another time, another place,
  /// another behind the same preposition; `answers` are the heads of what is asked for.
  func hasAnother(
    than description: Description, as role: Role, _ fact: Fact, besides answers: [Int], view: ArticleView
  ) -> Bool {
    let others = fact.arguments.filter { $0.mention.kind == .nominal && !answers.contains($0.mention.head) }
    if others.contains(where: { isOther(description, than: $0.mention, view: view) }) { return true }
    if isTime(description) || role == .time { return others.contains { $0.role == .time } }
    let isScene = words.has(role.rawValue, in: "scene-preposition")
    if isScene, description.kind == .name {
      return scenes(of: fact, view: view).contains { areApart(description, $0, in: view) }
    }
    let isPerson = mentions.terms.nouns.types(of: description.head.lemma).first == .person
    guard !isScene || isPerson else { return false }
    return others.contains {
      $0.preposition == role.rawValue && $0.role != .time && isTelling($0.mention, view: view)
    }
  }

  /// Whether a sentence speaks of what `description` names, and only of others than is meant.
  func speaksOnlyOfAnother(_ description: Description, in number: Int, of view: ArticleView) -> Bool {
    let sentence = view.sentences[number]
    let nouns = sentence.words.indices.filter {
      sentence.words[$0].upos == .noun && mentions.terms.isNoun(sentence.words[$0], like: description.head)
    }
    return !nouns.isEmpty
      && nouns.allSatisfy {
        mentions.isOther(description, than: mentions.describer.description(of: $0, in: sentence))
      }
  }

  /// Whether a mention is another one of what `description` names: the second attack, not the first.
  private func isOther(_ description: Description, than mention: Mention, view: ArticleView) -> Bool {
    guard view.sentences.indices.contains(mention.sentence) else { return false }
    return mentions.isOther(
      description,
      than: mentions.describer.description(of: mention.head, in: view.sentences[mention.sentence]))
  }

  /// Whether a mention says what it names: "the measure" may be any that was spoken of.
  private func isTelling(_ mention: Mention, view: ArticleView) -> Bool {
    guard let word = view.headWord(of: mention), word.upos != .pronoun else { return false }
    if word.upos == .properNoun { return true }
    let sentence = view.sentences[mention.sentence]
    return !sentence.dependents(of: mention.head, "amod", "compound", "nmod", "nummod").isEmpty
      || !sentence.dependents(of: mention.head, "det").contains { sentence.words[$0].lowercased != "the" }
        && sentence.dependent(of: mention.head, "det") == nil
  }

  /// Whether a slot holds when or where something takes place, which rules leave as it is.
  func isCircumstance(_ slot: Slot) -> Bool {
    guard case .argument(let role) = slot else { return false }
    return role == .time || role == .place || words.has(role.rawValue, in: "scene-preposition")
      || words.has(role.rawValue, in: "duration preposition")
  }

  /// Whether `description` is the country that all of the article takes place in where nothing else is said.
  func isScene(_ description: Description, as role: Role, of fact: Fact, view: ArticleView) -> Bool {
    let terms = mentions.terms
    return description.kind == .name && words.has(role.rawValue, in: "scene-preposition")
      && terms.geography.isCountry(Wording.bare(description.text), aliases: terms.aliases)
      && mentions.isBody(
        description.head, ofBareOfficesIn: fact.sentence, besides: fact.predicate.head, in: view)
  }

  private func isTime(_ description: Description) -> Bool {
    mentions.terms.nouns.types(of: description.head.lemma).first == .date
      || description.head.lemma.utf8.allSatisfy(\.isASCIIDigit)
  }

  /// The named places where a fact takes place: as its arguments say, or what takes part in it.
  private func scenes(of fact: Fact, view: ArticleView) -> [Mention] {
    guard view.sentences.indices.contains(fact.sentence) else { return [] }
    let sentence = view.sentences[fact.sentence]
    let parts = [fact.subject, fact.object].compactMap(\.self) + fact.arguments.map(\.mention)
    return scenes(at: parts.filter { $0.sentence == fact.sentence }.map(\.head), in: sentence, fact.sentence)
  }

  /// The named places behind prepositions at or below words of a sentence.
  func scenes(at heads: [Int], in sentence: Sentence, _ number: Int) -> [Mention] {
    let below = Set(heads.flatMap { sentence.subtree(of: $0) }).sorted()
    return below.filter { index in
      let word = sentence.words[index]
      guard word.upos == .properNoun, mentions.terms.nouns.types(of: word.lemma).first != .date else {
        return false
      }
      // "in the town of Rawa".
      let kind = word.head.flatMap { mentions.describer.named(by: $0, in: sentence) == index ? $0 : nil }
      return sentence.preposition(of: kind ?? index).map { words.has($0, in: "scene-preposition") } ?? false
    }.map {
      Mention(mentions.describer.nounPhrase(of: $0, in: sentence), head: $0, of: sentence, number: number)
    }
  }

  /// Whether a place that is asked about and one in an article are two, neither in the other as far as is known: a town
  /// may lie in any country, and in a province.
  func areApart(_ asked: Description, _ found: Mention, in view: ArticleView) -> Bool {
    let terms = mentions.terms
    let name = Wording.bare(found.text)
    if mentions.similarity(of: asked, to: found, in: view) >= MentionMatcher.leastOfTheSame { return false }
    /// 2 for a country, 1 for a part of one, 0 for any other place.
    func width(_ name: String) -> Int {
      terms.geography.isCountry(name, aliases: terms.aliases)
        ? 2 : gazetteer.isRegion(name) || terms.geography.isPlace(name) ? 1 : 0
    }
    let width = (asked: width(Wording.bare(asked.text)), found: width(name))
    return width.asked == width.found
      && (width.asked == 2 || !view.sentences.contains { isNested(asked.head, name, in: $0) })
  }

  /// Whether a sentence hangs one of two names on the other: "Rawa, a town in Anbar".
  private func isNested(_ term: Term, _ name: String, in sentence: Sentence) -> Bool {
    let last = name.split(separator: " ").last.map(String.init) ?? name
    let asked = sentence.words.indices.filter { sentence.words[$0].lowercased == term.lemma }
    let found = sentence.words.indices.filter { sentence.words[$0].lowercased == last }
    return asked.contains { asked in
      found.contains { sentence.isWord(asked, below: $0) || sentence.isWord($0, below: asked) }
    }
  }
}
