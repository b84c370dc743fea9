extension TimeValue {
  /// The day, month or year that `value` means in an article published at `published`: the last such day or month
  /// until then where the value leaves the year open; nil where it cannot be told.
  package static func date(of value: String, published: CalendarDate?) -> CalendarDate? {
    if let date = CalendarDate(iso: value) { return date }
    guard value.hasPrefix("XXXX-"), let published else { return nil }
    let rest = value.dropFirst("XXXX-".utf8.count)
    if rest.hasPrefix("WXX-") { return Int(rest.dropFirst(4)).flatMap { lastDay($0, before: published) } }
    let year = CalendarDate(year: published.year).iso
    guard let date = CalendarDate(iso: year + "-" + rest) else { return nil }
    return date.days.lowerBound <= published.days.upperBound
      ? date : CalendarDate(year: date.year - 1, month: date.month, day: date.day)
  }

  /// The last Monday (1) to Sunday (7) up to a day.
  private static func lastDay(_ weekday: Int, before published: CalendarDate) -> CalendarDate? {
    guard let number = published.dayNumber, let today = published.weekday, (1...7).contains(weekday) else {
      return nil
    }
    return CalendarDate(dayNumber: number - (today - weekday + 7) % 7)
  }
}
