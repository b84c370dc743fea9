import QA

/// "The mayor opened Harlow Bridge in Nouméa on Monday . Gulf Lines sold the old ship ." with two facts, made
/// by hand.
enum SmallStory {
  static let text = "The mayor opened Harlow Bridge in Nouméa on Monday . Gulf Lines sold the old ship ."

  static func analyzed(
    id: String = "bridge", date: CalendarDate? = CalendarDate(year: 2031, month: 5, day: 20),
    source: String? = "Wire"
  ) -> AnalyzedArticle {
    let sentences = [
      sentence(
        [
          ("The", "the", .determiner, 1), ("mayor", "mayor", .noun, 2), ("opened", "open", .verb, nil),
          ("Harlow", "harlow", .properNoun, 4), ("Bridge", "bridge", .properNoun, 2),
          ("in", "in", .adposition, 6), ("Nouméa", "nouméa", .properNoun, 2), ("on", "on", .adposition, 8),
          ("Monday", "monday", .properNoun, 2), (".", ".", .punctuation, 2),
        ], at: 0),
      sentence(
        [
          ("Gulf", "gulf", .properNoun, 1), ("Lines", "lines", .properNoun, 2), ("sold", "sell", .verb, nil),
          ("the", "the", .determiner, 5), ("old", "old", .adjective, 5), ("ship", "ship", .noun, 2),
          (".", ".", .punctuation, 2),
        ], at: 53),
    ]
    func mention(_ words: Range<Int>, head: Int, _ number: Int) -> Mention {
      Mention(words, head: head, of: sentences[number], number: number)
    }
    func predicate(_ index: Int, _ number: Int) -> Predicate {
      let word = sentences[number].words[index]
      return Predicate(lemma: word.lemma, text: word.form, head: index, range: word.range)
    }
    let opening = Fact(
      predicate: predicate(2, 0), subject: mention(0..<2, head: 1, 0), object: mention(3..<5, head: 4, 0),
      arguments: [
        Argument(role: .place, preposition: "in", mention: mention(6..<7, head: 6, 0)),
        Argument(role: .time, preposition: "on", mention: mention(8..<9, head: 8, 0), value: "2031-05-19"),
      ], sentence: 0, pattern: "active")
    var sale = Fact(
      predicate: predicate(2, 1), subject: mention(0..<2, head: 1, 1), object: mention(3..<6, head: 5, 1),
      factuality: .planned, sentence: 1, pattern: "active")
    sale.object?.entity = "the MS Aurora"
    return AnalyzedArticle(
      article: Article(id: id, date: date, source: source, text: text), sentences: sentences,
      facts: [opening, sale])
  }

  /// Words separated by one space, from byte `start` on.
  private static func sentence(
    _ words: [(form: String, lemma: String, upos: UPOS, head: Int?)], at start: Int
  ) -> Sentence {
    var position = start
    return Sentence(
      words: words.enumerated().map { index, word in
        defer { position += word.form.utf8.count + 1 }
        let isPartOfName = word.upos == .properNoun && word.head == index + 1
        return Word(
          form: word.form, range: position..<position + word.form.utf8.count, lemma: word.lemma,
          upos: word.upos, head: word.head, deprel: isPartOfName ? "compound" : "dep")
      })
  }
}
