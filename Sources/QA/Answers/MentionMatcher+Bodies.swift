/// Whose office somebody holds, where the noun for it says so or the article does: "the Swedish ambassador", "Foreign
/// Minister Lund" of what is Norway's news.
extension MentionMatcher {
  /// Whether the holder of an office that is named at `mention` may be the one that `asked` describes by a country,
  /// place or body: that is said of it, or nothing else is and it may be what the article is about.
  func mayHold(_ asked: Description, at mention: Mention, in view: ArticleView) -> Bool {
    guard PersonWords.english.isTitle(asked.head.lemma),
      view.sentences.indices.contains(mention.sentence)
    else { return true }
    let own = describer.description(of: mention.head, in: view.sentences[mention.sentence])
    let entity = mention.entity.map { Self.description(ofName: $0).terms } ?? []
    return (asked.core + asked.tail).filter(isBody).allSatisfy { body in
      (own.terms + entity).contains { terms.likeness(body, $0) >= Self.leastOfTheSame }
        || isBody(body, ofBareOfficesIn: mention.sentence, besides: mention.head, in: view)
    }
  }

  private func isBody(_ term: Term) -> Bool {
    terms.distinguishes(term) && !(term.lemma.utf8.first?.isASCIIDigit ?? false)
  }

  /// Whether an office named in sentence number `number` without its body may be that of `body`: of the countries the
  /// first that the article names, of others one that it named before.
  func isBody(
    _ body: Term, ofBareOfficesIn number: Int, besides office: Int, in view: ArticleView
  ) -> Bool {
    let country = country(named: body.lemma)
    for (place, sentence) in view.sentences.prefix(number + 1).enumerated() {
      for (index, word) in sentence.words.enumerated() {
        if belongsToOffice(index, besides: office, in: sentence), place == number { continue }
        if let country {
          let pair = index > 0 ? sentence.words[index - 1].lowercased + " " + word.lowercased : nil
          let named = pair.flatMap(self.country(named:)) ?? self.country(named: word.lowercased)
          if let named { return terms.aliases.areSame(named, country) }
        } else if terms.likeness(body, Term(lemma: word.lemma, isName: true)) >= Self.leastOfTheSame {
          return true
        }
      }
    }
    return false
  }

  /// Whether a word says of whom another office than `office` is: "Swiss" of "defence minister Salih and the Swiss
  /// president".
  private func belongsToOffice(_ word: Int, besides office: Int, in sentence: Sentence) -> Bool {
    guard let head = sentence.words[word].head, head != office else { return false }
    return PersonWords.english.isTitle(sentence.words[head].lemma)
  }

  /// The country that a word names: by its own name, by the word for its people, by its capital.
  private func country(named name: String) -> String? {
    if terms.geography.isCountry(name, aliases: terms.aliases) { return terms.aliases.canonical(name) }
    return terms.geography.country(ofDemonym: name) ?? terms.geography.country(ofSeat: name)
  }
}

extension MentionMatcher {
  /// Whether a mention only says what somebody is, in one word: "President".
  func isBareTitle(_ mention: Mention, in view: ArticleView) -> Bool {
    guard mention.words.count == 1, let word = view.headWord(of: mention) else { return false }
    return (mention.entity ?? mention.text) == mention.text && PersonWords.english.isTitle(word.lowercased)
  }

  /// Whether a mention names nobody but says again what `asked` is: "Helvarix chief executive".
  func isTitle(_ mention: Mention, of asked: Description, in view: ArticleView) -> Bool {
    isBareTitle(mention, in: view)
      || PersonWords.english.isTitle(asked.head.lemma) && mention.lemma.lowercased() == asked.head.lemma
  }

  /// How like the office that `asked` describes with its body one is that is named without: by all but the body, which
  /// is the country of the article or stands in the same sentence.
  func similarity(ofOffice asked: Description, toBare mention: Mention, in view: ArticleView) -> Double {
    guard PersonWords.english.isTitle(asked.head.lemma), view.sentences.indices.contains(mention.sentence)
    else { return 0 }
    let bodies = (asked.core + asked.tail).filter(isBody)
    let own = describer.description(of: mention.head, in: view.sentences[mention.sentence])
    guard !bodies.isEmpty, !own.terms.contains(where: isBody),
      bodies.allSatisfy({ body in
        let isNear =
          presence(of: Self.description(ofName: body.lemma), in: mention.sentence, of: view) {
            belongsToOffice($0, besides: mention.head, in: view.sentences[mention.sentence])
          } >= Self.leastPresence
        return (isNear || country(named: body.lemma) != nil)
          && isBody(body, ofBareOfficesIn: mention.sentence, besides: mention.head, in: view)
      })
    else { return 0 }
    var bare = asked
    bare.core.removeAll(where: isBody)
    bare.tail.removeAll(where: isBody)
    return Self.shareOfBareOffices * similarity(of: bare, to: own)
  }

  private static let shareOfBareOffices = 0.75
}
