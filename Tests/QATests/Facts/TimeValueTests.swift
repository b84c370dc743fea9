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
    ("Two days earlier the guest left.", "P2D"), ("The war lasted 20 to 30 years.", "P20Y..P30Y"),
    ("The firm was founded in the 1990s.", "199X"),
  ])
  func lengthsAndFrequencies(_ row: (text: String, value: String)) {
    #expect(Self.values(in: row.text, published: nil) == [row.value])
  }

  @Test(arguments: [
    ("The war ended 2,000 years ago.", "-P2000Y"), ("The war ended 2000 years ago.", "-P2000Y"),
    ("The war ended in 2000.", "2000"), ("The town was founded 1.5 million years ago.", "-P1500000Y"),
    ("The strike lasted 2.5 decades.", "P25Y"), ("The guest stayed for twenty-five days.", "P25D"),
    ("The guest stayed for a hundred days.", "P100D"), ("The guest came on May 2, 2015.", "2015-05-02"),
    ("The town was founded between 4,000 and 5,000 years ago.", "-PXY"),
    ("The war lasted 9223372036854775807 decades.", "PXY"),
    ("The war ended 9223372036854775807 centuries ago.", "-PXY"),
  ])
  func countsOfAnySize(_ row: (text: String, value: String)) {
    #expect(Self.values(in: row.text, published: nil) == [row.value])
  }

  /// Whatever is counted, a value is written with the letters and figures of ISO 8601 alone.
  @Test(arguments: ["0", "99999", "9223372036854775807", String(repeating: "9", count: 400), "1,2,3", "0.5"])
  func noCountIsTooLarge(_ count: String) {
    let day = CalendarDate(year: 2017, month: 11, day: 25)
    for unit in ["seconds", "hours", "days", "weeks", "months", "quarters", "years", "decades", "centuries"] {
      for frame in ["ended # ago", "lasted #", "will end in #", "was shelled every #", "ended # later"] {
        let text = "The war " + frame.replacing("#", with: count + " " + unit) + "."
        for published in [day, nil] {
          let values = Self.values(in: text, published: published)
          #expect(
            values.joined().allSatisfy { $0.isNumber || $0.isUppercase || "+-._".contains($0) },
            "\(text.prefix(60)) \(values)")
          #expect(!values.joined().contains("E+"))
        }
      }
    }
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
