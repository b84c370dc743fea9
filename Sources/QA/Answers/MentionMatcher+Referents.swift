/// What variables stand for: whether one mention and another are of the same thing, in one article or in two.
extension MentionMatcher {
  /// Words less alike than this name something else in another place.
  private static let leastLikenessOfNames = 0.75

  /// Whether `mention` is what was found for a variable, 0...1: it stands there, is filed under the same name in the
  /// article, or is named alike.
  func similarity(
    of description: Description, standingFor referent: Referent, to mention: Mention, in view: ArticleView
  ) -> Double {
    let key = ArticleView.key(mention)
    for place in referent.places where place.article == view.id {
      if place.sentence == mention.sentence && place.head == mention.head { return 1 }
      if place.key == key { return 0.97 }
    }
    guard referent.isNamed else { return 0 }
    var words = description
    words.referent = nil
    let alike = similarity(of: words, to: mention, in: view)
    return alike >= Self.leastLikenessOfNames ? 0.95 * alike : 0
  }

  /// What an answer stands for, as a question names it; `views` are the articles that gave it.
  func description(of answer: Answer, in views: [ArticleView]) -> Description {
    let places = answer.evidence.compactMap { evidence in
      views.first { $0.id == evidence.article }.flatMap { place(of: evidence, in: $0) }
    }
    var description = Self.description(ofName: Wording.bare(answer.text))
    var isNamed = description.terms.contains { terms.geography.isPlace($0.lemma) }
    if let place = places.first, let view = views.first(where: { $0.id == place.article }) {
      let model = view.models[Wording.bare(answer.text)]
      let sentence = view.sentences[model?.sentence ?? place.sentence]
      let found = describer.description(of: model?.head ?? place.head, in: sentence)
      if Wording.bare(found.text) == Wording.bare(answer.text) { description = found }
      isNamed = isNamed || self.isNamed(found, in: sentence)
    }
    description.tail = []
    description.referent = Referent(places: places, isNamed: isNamed)
    return description
  }

  /// A name, or a definite noun with a word that tells which: "the iraqi army", not "an iraqi soldier".
  private func isNamed(_ description: Description, in sentence: Sentence) -> Bool {
    let head = sentence.words[description.headIndex]
    if !description.names.isEmpty || head.upos == .properNoun { return true }
    if terms.aliases.knows(Wording.bare(description.text)) { return true }
    if head.startsWithCapital, description.headIndex > 0 { return true }
    let first = sentence.words[description.words.lowerBound]
    return !describer.words.has(first.lowercased, in: "indefinite")
      && description.core.contains(where: terms.distinguishes)
  }

  private func place(of evidence: Evidence, in view: ArticleView) -> Referent.Place? {
    guard view.sentences.indices.contains(evidence.sentence) else { return nil }
    let sentence = view.sentences[evidence.sentence]
    let covered = sentence.words.indices.filter { sentence.words[$0].range.overlaps(evidence.range) }
    let head = covered.first { index in sentence.words[index].head.map { !covered.contains($0) } ?? true }
    guard let head else { return nil }
    let mentions = view.factsBySentence[evidence.sentence].lazy.flatMap { view.facts[$0].fact.fillings }
      .map(\.mention)
    let mention = mentions.first { $0.head == head && $0.range == evidence.range }
    let key = mention.map(ArticleView.key) ?? Wording.bare(evidence.mention)
    return Referent.Place(article: view.id, sentence: evidence.sentence, head: head, key: key)
  }
}
