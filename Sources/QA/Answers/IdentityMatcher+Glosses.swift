/// Who and what something is by the words beside its name.
extension IdentityMatcher {
  /// A captain is not a mayor.
  private static let mostUnlike = 0.25

  /// What glosses say of `asked`: of its name, or whose name they stand beside.
  func glosses(of asked: Description, in view: ArticleView) -> [Candidate] {
    // Without a determiner a noun is asked for as a name.
    let isName = asked.kind == .name || Wording.bare(asked.text) == asked.text.lowercased()
    var found: [Candidate] = []
    for (number, sentence) in view.sentences.enumerated() {
      let reader = GlossReader(sentence: sentence, nouns: mentions.terms.nouns)
      if isName {
        for name in reader.occurrences(of: asked) {
          found += reader.glosses(of: name).filter { $0.way != .abbreviation }.map { gloss in
            candidate(gloss.words, gloss, unlike: 0, sentence: number, in: view)
          }
        }
      }
      guard asked.kind == .common || !asked.core.isEmpty else { continue }
      for name in reader.names() {
        for gloss in reader.glosses(of: name) where gloss.way == .title || gloss.way == .apposition {
          let unlike =
            1 - mentions.similarity(of: asked, to: mention(gloss.words, number, in: view), in: view)
          guard unlike <= Self.mostUnlike, !overlaps(name, asked, in: sentence),
            mentions.mayHold(asked, at: mention(gloss.words, number, in: view), in: view)
          else { continue }
          found.append(candidate(name, gloss, unlike: unlike, sentence: number, in: view))
        }
      }
    }
    return found.filter { Wording.bare($0.text) != Wording.bare(asked.text) }
  }

  /// The names of places that glosses call what is asked for: "the capital", of "daro , the capital".
  func places(called asked: Description?, in view: ArticleView) -> [Candidate] {
    guard let asked, asked.kind == .common else { return [] }
    return glosses(of: asked, in: view).filter { mentions.terms.geography.isPlace(Wording.bare($0.text)) }
  }

  /// The full names of a short form, or the short forms of a name.
  func spelledOut(_ asked: Description, as way: Gloss.Way, in view: ArticleView) -> [Candidate] {
    view.sentences.enumerated().flatMap { number, sentence in
      let reader = GlossReader(sentence: sentence, nouns: mentions.terms.nouns)
      let beside = reader.occurrences(of: asked).flatMap(reader.glosses).filter { $0.way == way }
      return (beside + reader.names(with: asked, as: way)).map { gloss in
        candidate(gloss.words, gloss, unlike: 0, sentence: number, in: view)
      }
    }
  }

  private func overlaps(_ name: Range<Int>, _ asked: Description, in sentence: Sentence) -> Bool {
    let own = Set(asked.terms.map(\.lemma))
    return name.contains { own.contains(sentence.words[$0].lemma) }
  }

  /// A phrase that no tree was asked about; its head is the last word before a preposition.
  private func mention(_ words: Range<Int>, _ number: Int, in view: ArticleView) -> Mention {
    let sentence = view.sentences[number]
    let end = words.dropFirst().first { sentence.words[$0].upos == .adposition } ?? words.upperBound
    return Mention(words, head: end - 1, of: sentence, number: number)
  }

  private func candidate(
    _ answer: Range<Int>, _ gloss: Gloss, unlike: Double, sentence number: Int, in view: ArticleView
  ) -> Candidate {
    let answer = mention(answer, number, in: view)
    let name = mention(gloss.name, number, in: view)
    let fact = Fact(
      predicate: Predicate(lemma: "be", text: answer.text, head: answer.head, range: answer.range),
      subject: name, object: mention(gloss.words, number, in: view), sentence: number,
      pattern: gloss.way.rawValue)
    let features = features(of: "gloss \(gloss.way.rawValue)", unlike)
    return Candidate(
      text: Wording.ownerNamed(answer, in: view) ?? view.words(answer.range), range: answer.range,
      sentence: number, features: features, premise: Premise(fact),
      steps: ["\"\(fact.object?.text ?? "")\" stands beside \"\(name.text)\""])
  }
}
