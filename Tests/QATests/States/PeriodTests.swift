import QA
import Testing

@Suite struct PeriodTests {
  /// A Saturday.
  private let published = CalendarDate(year: 2020, month: 5, day: 2)

  /// What the first fact of a sentence "Rebels ... Sul ..." says of the time of a state; the verb is word `verb`, from 1.
  private func period(_ temporal: Rule.Temporal, verb: Int = 2, _ rows: String) throws -> Period {
    let sentence = tree("Rebels rebel NOUN NNS \(verb) nsubj\n" + rows)
    let fact = try #require(Extractor().facts(in: sentence, number: 0).first)
    let view = ArticleView(
      number: 1, id: "a", date: published, text: "", sentences: [sentence],
      facts: [StoredFact(number: 1, article: 1, articleID: "a", fact: fact)])
    return Period(of: fact, temporal, in: view, words: QuestionWords())
  }

  @Test func whatHoldsToday() throws {
    let period = try period(.same, "hold hold VERB VBP 0 root\nSul Sul PROPN NNP 2 obj")
    #expect(period == Period(during: published, isPresent: true))
    #expect(!period.isUndated)
  }

  @Test func whatIsToldOfThePast() throws {
    let period = try period(.same, "held hold VERB VBD 0 root\nSul Sul PROPN NNP 2 obj")
    #expect(period == Period())
    #expect(period.isUndated)
  }

  @Test func whatHeldUntilAYearIsOver() throws {
    let period = try period(
      .same,
      "held hold VERB VBD 0 root\nSul Sul PROPN NNP 2 obj\nuntil until ADP IN 5 case\n2016 2016 NUM CD 2 obl")
    #expect(period == Period(until: CalendarDate(year: 2016), isOver: true))
  }

  @Test func thePluperfectIsOver() throws {
    let period = try period(
      .same, verb: 3, "had have AUX VBD 3 aux\nheld hold VERB VBN 0 root\nSul Sul PROPN NNP 3 obj"
    )
    #expect(period.isOver)
  }

  @Test func aDayWithoutAYearIsTheLastOne() throws {
    let period = try period(
      .from,
      "captured capture VERB VBD 0 root\nSul Sul PROPN NNP 2 obj\non on ADP IN 5 case\nFriday friday PROPN NNP 2 obl"
    )
    #expect(period == Period(from: CalendarDate(year: 2020, month: 5, day: 1)))
  }

  @Test func whatIsToldWithoutADayIsOfTheDayOfPublication() throws {
    let rows = "left leave VERB VBD 0 root\nSul Sul PROPN NNP 2 obj"
    #expect(try period(.until, rows) == Period(until: published, isOver: true))
    #expect(try period(.from, rows) == Period(from: published))
  }
}
