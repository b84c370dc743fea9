import QA
import Testing

@Suite struct TimeValueTests {
  private static let analyzer = Analyzer()
  private static let extractor = Extractor()

  private static func values(in text: String, published: CalendarDate?) -> [String] {
    extractor.facts(in: analyzer.sentences(in: text), published: published)
      .flatMap { $0.arguments.compactMap(\.value) }
  }

  @Test(arguments: [
    ("The army left yesterday.", "2017-11-24", "-P1D"),
    ("Police raided the house on Monday.", "2017-11-20", "XXXX-WXX-1"),
    ("The ministers will meet on Monday.", "2017-11-27", "XXXX-WXX-1"),
    ("The town fell last week.", "2017-W46", "-P1W"),
    ("The mayor resigned three years ago.", "2014", "-P3Y"),
    ("The fire began in August.", "2017-08", "XXXX-08"),
    ("The fire began on December 3.", "2016-12-03", "XXXX-12-03"),
    ("The siege ended this morning.", "2017-11-25TMO", "P0DTMO"),
    ("The firm was founded in the 80s.", "198X", "XX8X"),
  ])
  func pointsCountFromTheDayOfPublication(_ row: (text: String, known: String, unknown: String)) {
    let day = CalendarDate(year: 2017, month: 11, day: 25)
    #expect(Self.values(in: row.text, published: day) == [row.known])
    #expect(Self.values(in: row.text, published: nil) == [row.unknown])
  }

  @Test(arguments: [
    ("The guest stayed for two weeks.", "P2W"), ("The guests meet every day.", "P1D"),
    ("The guest won twice.", "2X"), ("The witness was shot four times.", "4X"),
    ("Two days earlier the guest left.", "P2D"),
    ("The firm was founded in the 1990s.", "199X"),
  ])
  func lengthsAndFrequencies(_ row: (text: String, value: String)) {
    #expect(Self.values(in: row.text, published: nil) == [row.value])
  }

  @Test func weeksAreThoseOfTheISOCalendar() {
    #expect(CalendarDate(year: 2016, month: 1, day: 3).isoWeek == "2015-W53")
    #expect(CalendarDate(year: 2018, month: 12, day: 31).isoWeek == "2019-W01")
    #expect(CalendarDate(year: 2016, month: 1).isoWeek == nil)
  }

  @Test func dayNumbersGoBothWays() throws {
    let leapDay = CalendarDate(year: 2024, month: 2, day: 29)
    let number = try #require(leapDay.dayNumber)
    #expect(CalendarDate(dayNumber: number) == leapDay)
    #expect(CalendarDate(dayNumber: number + 1) == CalendarDate(year: 2024, month: 3, day: 1))
  }
}
