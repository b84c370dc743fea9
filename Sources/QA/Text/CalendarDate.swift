/// A day, a month or a year of the Gregorian calendar, with the parts that are known (ISO 8601).
public struct CalendarDate: Sendable, Hashable {
  public var year: Int
  /// 1 to 12.
  public var month: Int?
  /// 1 to 31; only where the month is known.
  public var day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }
}
