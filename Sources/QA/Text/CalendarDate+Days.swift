extension CalendarDate {
  /// The first and the last day that it may mean, as yyyymmdd; every month counts 31 days, for only the order
  /// matters.
  package var days: ClosedRange<Int> {
    let year = min(max(self.year, 0), 9999)
    let first = (year * 100 + (month ?? 1)) * 100 + (day ?? 1)
    return first...max(first, (year * 100 + (month ?? 12)) * 100 + (day ?? 31))
  }

  /// The day before, for a whole date.
  package var previousDay: CalendarDate? {
    guard let month, let day else { return nil }
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    let (before, year) = month > 1 ? (month - 1, self.year) : (12, self.year - 1)
    return CalendarDate(year: year, month: before, day: Self.length(ofMonth: before, in: year))
  }

  /// 1 for Monday to 7 for Sunday, for a whole date (Sakamoto's method).
  package var weekday: Int? {
    guard let month, let day, (1...12).contains(month) else { return nil }
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let sunday0 = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    return sunday0 == 0 ? 7 : sunday0
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
