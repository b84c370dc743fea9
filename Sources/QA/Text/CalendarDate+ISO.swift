extension CalendarDate {
  /// The day, month or year that an ISO 8601 date, or a date with time, begins with: 2017-11-26, 2017-11,
  /// 2017; nil for anything else, as for a day that no month has.
  public init?(iso text: String) {
    let day = text.prefix { $0 != "T" && $0 != " " }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count < 2 || (1...12).contains(numbers[1]),
      numbers.count < 3 || (1...Self.length(ofMonth: numbers[1], in: numbers[0])).contains(numbers[2])
    else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// As ISO 8601 writes it.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return padded(year, 4) + (month.map { "-" + padded($0, 2) } ?? "")
      + (day.map { "-" + padded($0, 2) } ?? "")
  }
}
