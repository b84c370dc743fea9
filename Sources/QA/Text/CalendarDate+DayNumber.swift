extension CalendarDate {
  /// The number of days from 1 March of the year 0 of the proleptic calendar; nil where the day is not known.
  ///
  /// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
  package var dayNumber: Int? {
    guard let month, let day else { return nil }
    return Self.dayNumber(year, month, day)
  }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of that number, as `dayNumber` counts.
  package init(dayNumber: Int) {
    let era = (dayNumber >= 0 ? dayNumber : dayNumber - 146_096) / 146_097
    let dayOfEra = dayNumber - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The week as ISO 8601 counts, in whose year its Thursday lies: 2017-W47; nil where the day is not known.
  package var isoWeek: String? {
    guard let dayNumber, let weekday else { return nil }
    let thursday = CalendarDate(dayNumber: dayNumber - weekday + 4)
    guard let number = thursday.dayNumber,
      let first = CalendarDate(year: thursday.year, month: 1, day: 1).dayNumber
    else { return nil }
    let week = (number - first) / 7 + 1
    return CalendarDate(year: thursday.year).iso + "-W" + (week < 10 ? "0" : "") + String(week)
  }
}
