/// The value of a time phrase as TIMEX3 / ISO 8601 writes it.
///
/// What is counted from the day of publication becomes a date where that day is known: "yesterday" is 2017-11-24,
/// "last week" 2017-W46. Where it is not, what is unknown stays open ("saturday" is XXXX-WXX-6, "august 23" is
/// XXXX-08-23), and offsets keep their sign: "yesterday" is -P1D, "next month" +P1M, "today" P0D. What is
/// counted from elsewhere ("two days earlier") is a length of time alone: P2D.
package struct TimeValue: Sendable {
  private let lists: WordLists
  private let published: CalendarDate?

  package init(lists: WordLists, published: CalendarDate? = nil) {
    self.lists = lists
    self.published = published
  }

  /// What the words of a phrase say.
  private struct Reading {
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    var decade: String?
    var count: String?
    /// The ends of "20 to 30".
    var bounds: (lower: String, upper: String)?
    var unit: (count: Int, designator: String)?
    var isPlural = false
    var days: Int?
    var direction: Int?
    var part: String?
    var season: String?
    var clock: String?
    var reference: String?
    var repeated: String?
    var isAgo = false
    var isEvery = false
  }

  /// The value of the words of an argument; nil where they tell none. `isFuture` is true for a time that lies
  /// ahead of the day of publication.
  func value(of words: ArraySlice<Word>, as role: Role, isFuture: Bool) -> String? {
    let reading = read(
      words.map {
        TimeToken(
          form: $0.form.lowercased(), lemma: $0.lemma, isNoun: $0.upos == .noun || $0.upos == .properNoun,
          isPlural: $0.xpos == "NNS")
      })
    switch role {
    case .frequency: return frequency(reading)
    case .duration: return length(reading) ?? point(reading, isFuture)
    default: return point(reading, isFuture) ?? reading.reference
    }
  }

  /// The value of words in lower case as a point in time.
  package func value(ofForms forms: [String]) -> String? {
    point(read(forms.map { TimeToken(form: $0, lemma: $0, isNoun: true, isPlural: false) }), false)
  }

  // MARK: Reading

  private struct TimeToken {
    var form: String
    var lemma: String
    var isNoun: Bool
    var isPlural: Bool
  }

  private func read(_ words: [TimeToken]) -> Reading {
    var reading = Reading()
    var index = 0
    while index < words.count {
      let word = words[index]
      if readsFigure(word.form, before: index + 1 < words.count ? words[index + 1] : nil, into: &reading) {
        index += 1
      } else if let entry = lists.value(of: word.form, in: "time words")
        ?? lists.value(of: word.lemma, in: "time words"),
        let timeWord = TimeWord(entry: entry)
      {
        take(timeWord, word, into: &reading)
        index += 1
      } else if let number = NumberReader(lists: lists).number(
        at: index, form: { words.indices.contains($0) ? words[$0].form : nil })
      {
        // "between 40,000 and 45,000 years ago"
        let isSecond = reading.count != nil && reading.unit == nil
        reading.count = isSecond ? "X" : reading.count ?? count(of: number.value)
        if number.end == index + 1, word.form.utf8.count <= 2, let day = Int(word.form),
          (1...31).contains(day)
        {
          reading.day = reading.day ?? day
        }
        index = number.end
        if reading.unit == nil, let upper = upper(behind: index, in: words) {
          reading.bounds = (count(of: number.value), count(of: upper.value))
          reading.count = "X"
          index = upper.end
        }
      } else {
        // "several"
        if let number = lists.value(of: word.form, in: "number words") {
          reading.count = reading.count ?? number
        }
        index += 1
      }
    }
    return reading
  }

  /// The second number of "20 to 30".
  private func upper(behind mark: Int, in words: [TimeToken]) -> (value: Double, end: Int)? {
    guard words.indices.contains(mark), lists.contains(words[mark].form, in: .rangeMarks) else { return nil }
    return NumberReader(lists: lists).number(
      at: mark + 1, form: { words.indices.contains($0) ? words[$0].form : nil })
  }

  private func take(_ word: TimeWord, _ token: TimeToken, into reading: inout Reading) {
    switch word {
    case .month(let number): reading.month = reading.month ?? number
    case .weekday(let number): reading.weekday = reading.weekday ?? number
    case .unit(let count, let designator):
      if reading.unit == nil, token.isNoun {
        reading.unit = (count, designator)
        reading.isPlural = token.isPlural
      }
    case .days(let number, let part):
      reading.days = reading.days ?? number
      reading.part = reading.part ?? part
    case .direction(let number): reading.direction = reading.direction ?? number
    case .part(let part): reading.part = reading.part ?? part
    case .season(let season): reading.season = reading.season ?? season
    case .reference(let reference): reading.reference = reading.reference ?? reference
    case .repeated(let value): reading.repeated = reading.repeated ?? value
    case .ago: reading.isAgo = true
    case .every: reading.isEvery = true
    }
  }

  /// X for more than anybody counts.
  private func count(of number: Double) -> String { number < 1e15 ? NumberReader.text(of: number) : "X" }

  /// Reads figures that say more than a number: "2014", "1990s", "80s", "23rd", "5:30"; false for all others.
  private func readsFigure(_ form: String, before next: TimeToken?, into reading: inout Reading) -> Bool {
    let digits = form.utf8.prefix(while: \.isASCIIDigit).count
    guard (1...4).contains(digits), let number = Int(form.prefix(digits)) else { return false }
    let rest = form.dropFirst(digits)
    switch (digits, rest) {
    case (4, "") where (1000...2999).contains(number) && !(next.map(isCounted) ?? false):
      reading.year = reading.year ?? number
    case (4, "s"): reading.decade = String(form.prefix(3)) + "X"
    case (2, "s"): reading.decade = decade(form.prefix(1))
    case (1...2, "st"), (1...2, "nd"), (1...2, "rd"), (1...2, "th"):
      if (1...31).contains(number) { reading.day = number }
    case (1...2, let rest) where rest.utf8.count == 3 && rest.first == ":" && Int(rest.dropFirst()) != nil:
      reading.clock = "T" + (digits == 1 ? "0" : "") + form
    default: return false
    }
    return true
  }

  /// True for "years" of "2000 years".
  private func isCounted(_ word: TimeToken) -> Bool {
    guard word.isPlural, let entry = lists.value(of: word.lemma, in: "time words"),
      case .unit = TimeWord(entry: entry)
    else { return false }
    return true
  }

  /// "80s": the last such decade until the day of publication.
  private func decade(_ tens: Substring) -> String {
    guard let published, let digit = Int(tens) else { return "XX" + tens + "X" }
    let decade = published.year / 100 * 10 + digit
    return String(decade * 10 > published.year ? decade - 10 : decade) + "X"
  }

  // MARK: Values

  private func frequency(_ reading: Reading) -> String? {
    if let repeated = reading.repeated { return repeated }
    if let weekday = reading.weekday { return "XXXX-WXX-" + String(weekday) }
    if let unit = reading.unit { return "P" + duration(reading.count ?? "1", unit) }
    return reading.count.map { $0 + "X" }
  }

  /// "three days": P3D; "weeks": PXW; "20 to 30 years": P20Y..P30Y.
  private func length(_ reading: Reading) -> String? {
    guard let unit = reading.unit else { return nil }
    if let bounds = reading.bounds {
      return "P" + duration(bounds.lower, unit) + "..P" + duration(bounds.upper, unit)
    }
    return "P" + duration(reading.count ?? (reading.isPlural ? "X" : "1"), unit)
  }

  private func duration(_ count: String, _ unit: (count: Int, designator: String)) -> String {
    let number =
      unit.count == 1 ? count : Double(count).map { self.count(of: $0 * Double(unit.count)) } ?? "X"
    return unit.designator.hasPrefix("T")
      ? "T" + number + String(unit.designator.dropFirst()) : number + unit.designator
  }

  private func point(_ reading: Reading, _ isFuture: Bool) -> String? {
    if let decade = reading.decade { return decade }
    if reading.isEvery { return frequency(reading) }
    if let day = day(reading, isFuture) { return day + (reading.clock ?? reading.part ?? "") }
    if let season = reading.season { return (reading.year.map(String.init) ?? "XXXX") + "-" + season }
    if let year = reading.year { return CalendarDate(year: year).iso }
    if let unit = reading.unit {
      if reading.isAgo { return offset(by: reading.count ?? "1", sign: -1, unit) }
      if let direction = reading.direction, !reading.isPlural, reading.count == nil {
        return offset(by: String(abs(direction) * unit.count), sign: direction, (1, unit.designator))
      }
      guard let count = reading.count ?? (reading.isPlural ? "X" : nil) else { return nil }
      // "in two weeks"; not "two weeks later".
      let isAhead = isFuture && reading.reference == nil
      return isAhead ? offset(by: count, sign: 1, unit) : length(reading)
    }
    return reading.clock ?? reading.part
  }

  private func day(_ reading: Reading, _ isFuture: Bool) -> String? {
    if let month = reading.month { return date(reading, month: month, isFuture) }
    if let days = reading.days {
      let isPast = days < 0
      return offset(by: String(abs(days)), sign: isPast ? -1 : days, (1, "D"))
    }
    if let weekday = reading.weekday { return self.weekday(weekday, reading.direction, isFuture) }
    // "last night", "this morning".
    if reading.part != nil, let direction = reading.direction {
      return offset(by: String(abs(direction)), sign: direction, (1, "D"))
    }
    return nil
  }

  private func date(_ reading: Reading, month: Int, _ isFuture: Bool) -> String {
    let known = reading.year ?? published.map { year(of: month, reading.day, from: $0, isFuture) }
    let date = CalendarDate(year: known ?? 0, month: month, day: reading.day)
    return known == nil ? "XXXX" + String(date.iso.dropFirst(4)) : date.iso
  }

  /// The year of a month, or a day in it, that lies before or after the day of publication.
  private func year(of month: Int, _ day: Int?, from published: CalendarDate, _ isFuture: Bool) -> Int {
    guard let now = published.month else { return published.year }
    let here = (now, day == nil ? 0 : published.day ?? 0)
    let there = (month, day ?? 0)
    if isFuture { return there < here ? published.year + 1 : published.year }
    return there > here ? published.year - 1 : published.year
  }

  private func weekday(_ weekday: Int, _ direction: Int?, _ isFuture: Bool) -> String {
    guard let published, let number = published.dayNumber, let today = published.weekday else {
      return "XXXX-WXX-" + String(weekday)
    }
    let ahead = (weekday - today + 7) % 7
    let offset =
      switch direction {
      case .some(-1): ahead == 0 ? -7 : ahead - 7
      case .some(1): ahead == 0 ? 7 : ahead
      default: isFuture || ahead == 0 ? ahead : ahead - 7
      }
    return CalendarDate(dayNumber: number + offset).iso
  }

  /// So many units before or after the day of publication: a date where that is known, else the offset itself.
  private func offset(by count: String, sign: Int, _ unit: (count: Int, designator: String)) -> String {
    if let number = Int(count), number < 10_000, let published,
      let date = date(sign * number * unit.count, unit.designator, from: published)
    {
      return date
    }
    return (sign < 0 ? "-P" : sign > 0 ? "+P" : "P") + duration(count, unit)
  }

  private func date(_ count: Int, _ designator: String, from published: CalendarDate) -> String? {
    switch designator {
    case "D": return published.dayNumber.map { CalendarDate(dayNumber: $0 + count).iso }
    case "W": return published.dayNumber.flatMap { CalendarDate(dayNumber: $0 + 7 * count).isoWeek }
    case "M":
      guard let month = published.month else { return nil }
      let months = published.year * 12 + month - 1 + count
      return months < 12 ? nil : CalendarDate(year: months / 12, month: months % 12 + 1).iso
    case "Y": return published.year + count < 1 ? nil : CalendarDate(year: published.year + count).iso
    default: return nil
    }
  }
}
