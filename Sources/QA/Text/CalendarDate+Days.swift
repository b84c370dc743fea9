extension CalendarDate {
  /// The numbers of the first and the last day that it may mean, as `dayNumber` counts, in the years from 0 to 9999.
  package var days: ClosedRange<Int> {
    let year = min(max(self.year, 0), 9999)
    let first = Self.dayNumber(year, month ?? 1, day ?? 1)
    let last = Self.dayNumber(year, month ?? 12, day ?? Self.length(ofMonth: month ?? 12, in: year))
    return first...max(first, last)
  }

  /// 1 for Monday to 7 for Sunday, for a whole date.
  package var weekday: Int? {
    // Day 0 was a Wednesday.
    dayNumber.map { (($0 + 2) % 7 + 7) % 7 + 1 }
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
