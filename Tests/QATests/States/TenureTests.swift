import QA
import Testing

@Suite struct TenureTests {
  private func date(_ iso: String) -> CalendarDate? { CalendarDate(iso: iso) }

  private func days(_ iso: String) throws -> ClosedRange<Int> { try #require(date(iso)).days }

  private func seen(_ iso: String) -> Tenure { Tenure([Period(during: date(iso))]) }

  @Test func whatEndedIsOver() throws {
    let tenure = Tenure([
      Period(from: date("2014-06-10")), Period(until: date("2017-07-10"), isOver: true),
    ])
    #expect(tenure.isOver)
    #expect(try tenure.likelihood(on: days("2013")) == 0)
    #expect(try tenure.likelihood(on: days("2016-01-01")) == 1)
    #expect(try tenure.likelihood(on: days("2018")) == 0)
  }

  @Test func whatBeganAnewIsNotOver() throws {
    let tenure = Tenure([
      Period(until: date("2017-07-10"), isOver: true), Period(from: date("2018-02")),
    ])
    #expect(!tenure.isOver)
    #expect(try tenure.likelihood(on: days("2019")) == 1)
  }

  @Test func whatIsNotDatedIsLikelierWhereAnEndIsKnown() throws {
    #expect(try Tenure([Period()]).likelihood(on: days("2019")) == 0.6)
    #expect(try Tenure([Period(until: date("2020"))]).likelihood(on: days("2019")) == 0.8)
  }

  @Test(arguments: [
    ("2017-03-01", "2017-03-20", false), ("2017-03-01", "2017-05-01", true),
    // A month is a month at the turn of the year too.
    ("2016-12-20", "2017-01-05", false), ("2016-12-20", "2017-02-01", true),
    ("2017-05-01", "2017-03-01", false),
  ])
  func whoIsSeenLaterByMoreThanAMonthSucceeds(_ row: (own: String, other: String, isSucceeded: Bool)) {
    #expect(seen(row.own).isSucceeded(by: seen(row.other)) == row.isSucceeded)
  }

  @Test func whoBeganLaterSucceeds() {
    let later = Tenure([Period(from: date("2016-12-21"))])
    #expect(seen("2016-12-20").isSucceeded(by: later))
    #expect(!later.isSucceeded(by: seen("2016-12-20")))
  }

  @Test func whoHoldsItNowSucceedsWhoIsOnlyTold() {
    let now = Tenure([Period(isPresent: true)])
    #expect(Tenure([Period()]).isSucceeded(by: now))
    #expect(!now.isSucceeded(by: now))
    #expect(!now.isSucceeded(by: Tenure([Period(until: date("2016"), isOver: true)])))
  }
}
