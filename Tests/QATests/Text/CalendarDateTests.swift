import QA
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [("2017-11-26", 7), ("2024-02-29", 4), ("2000-01-01", 6), ("1996-08-30", 5)])
  func weekdays(_ row: (day: String, weekday: Int)) {
    #expect(CalendarDate(iso: row.day)?.weekday == row.weekday)
  }

  @Test(arguments: [("2024-03-01", "2024-02-29"), ("2023-03-01", "2023-02-28"), ("2017-01-01", "2016-12-31")])
  func daysFollowOneAnother(_ row: (day: String, before: String)) throws {
    let number = try #require(CalendarDate(iso: row.day)?.dayNumber)
    #expect(CalendarDate(dayNumber: number - 1).iso == row.before)
  }

  @Test(arguments: [
    "2017-02-29", "2017-02-31", "2017-04-31", "1900-02-29", "2017-13-01", "2017-00-01", "2017-01-00",
  ])
  func daysThatNoMonthHasAreNoDates(_ day: String) {
    #expect(CalendarDate(iso: day) == nil)
  }

  @Test(arguments: [("2000-02-29", 1), ("2020-02", 29), ("2019-02", 28), ("2019", 365), ("2020", 366)])
  func aDateMayMeanSoManyDays(_ row: (date: String, count: Int)) {
    #expect(CalendarDate(iso: row.date)?.days.count == row.count)
  }

  @Test(arguments: [
    ("2014", "2014"), ("XXXX-08", "2016-08"), ("XXXX-03", "2017-03"), ("XXXX-WXX-6", "2017-07-08"),
    ("XXXX-WXX-1", "2017-07-10"), ("XXXX-12-31", "2016-12-31"),
  ])
  func openDatesAreTheLastBeforePublication(_ row: (value: String, date: String)) {
    let published = CalendarDate(year: 2017, month: 7, day: 10)
    #expect(TimeValue.date(of: row.value, published: published)?.iso == row.date)
  }
}
