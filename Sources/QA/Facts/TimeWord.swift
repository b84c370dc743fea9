/// What a word says within a time phrase, as the map "time words" of `facts.words` has it.
enum TimeWord: Equatable {
  /// 1 to 12.
  case month(Int)
  /// 1, Monday, to 7.
  case weekday(Int)
  /// So many of an ISO 8601 designator: 10 and Y for a decade; H, M and S carry a T before them.
  case unit(count: Int, designator: String)
  /// So many days from the day of publication, and the part of that day where the word tells it: -1 for yesterday, 0 and
  /// TNI for tonight.
  case days(Int, part: String?)
  /// -1 for last, 0 for this, 1 for next.
  case direction(Int)
  /// A part of the day as TIMEX3 writes it: TMO, TNI.
  case part(String)
  /// A season: SU, WI.
  case season(String)
  /// PAST_REF, PRESENT_REF, FUTURE_REF.
  case reference(String)
  /// How often, as a period (P1D) or a number of times (2X).
  case repeated(String)
  case ago, every

  /// From an entry such as "month 3", "unit 10 Y" or "ago"; nil for one that is none.
  init?(entry: String) {
    let fields = entry.split(separator: " ").map(String.init)
    let number = fields.count > 1 ? Int(fields[1]) : nil
    switch (fields.first, fields.count) {
    case ("ago", 1): self = .ago
    case ("days", 3):
      guard let number else { return nil }
      self = .days(number, part: fields[2])
    case ("every", 1): self = .every
    case ("part", 2): self = .part(fields[1])
    case ("season", 2): self = .season(fields[1])
    case ("reference", 2): self = .reference(fields[1])
    case ("repeated", 2): self = .repeated(fields[1])
    case ("unit", 3):
      guard let number else { return nil }
      self = .unit(count: number, designator: fields[2])
    case (let kind?, 2):
      guard let number else { return nil }
      switch kind {
      case "month": self = .month(number)
      case "weekday": self = .weekday(number)
      case "days": self = .days(number, part: nil)
      case "direction": self = .direction(number)
      default: return nil
      }
    default: return nil
    }
  }
}
