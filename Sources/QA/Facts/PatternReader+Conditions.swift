/// Conditions on words.
extension PatternReader {
  mutating func conditions(_ text: Substring, column: Int) -> [Pattern.Condition] {
    var found: [Pattern.Condition] = []
    var at = column
    for part in text.parts(at: UInt8(ascii: ",")) {
      var body = part.withoutLeadingBlanks
      let lead = part.utf8.count - body.utf8.count
      while body.utf8.last == UInt8(ascii: " ") { body = Substring(body.utf8.dropLast()) }
      if let condition = condition(body, column: at + lead) { found.append(condition) }
      at += part.utf8.count + 1
    }
    return found
  }

  private mutating func condition(_ text: Substring, column: Int) -> Pattern.Condition? {
    let isNegated = text.utf8.starts(with: "not ".utf8)
    let body = isNegated ? text.dropping(4) : text
    let key = body.part(before: \.isBlank)
    let rest = body.dropping(key.utf8.count).withoutLeadingBlanks
    guard let test = test(String(key), rest, column: column) else { return nil }
    if key == "lacks" { return Pattern.Condition(test: test, isNegated: !isNegated, source: text) }
    return Pattern.Condition(test: test, isNegated: isNegated, source: text)
  }

  /// Words with "/" between them, an underscore for a blank within one.
  private func values(of text: Substring) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { value in
      value.contains(UInt8(ascii: "_"))
        ? String(decoding: value.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
        : String(Substring(value))
    }
  }

  private mutating func test(_ key: String, _ rest: Substring, column: Int) -> Pattern.Test? {
    if let upos = UPOS(rawValue: key) { return .upos(upos) }
    if key == "after", rest == "head" { return .afterHead }
    if let test = Self.plain[key] { return test }
    let start = column + key.utf8.count + 1
    switch key {
    case "xpos", "lemma", "form", "case", "mark", "suffix", "word":
      return wordTest(key, values(of: rest), column: column)
    case "rel": return .relation(relations(rest, column: start))
    case "has", "lacks": return .has(relations(rest, column: start))
    case "in", "hyphen", "infinitive", "light": return listTest(key, String(rest), column: start)
    default:
      fail(.unknownTest(key), at: column)
      return nil
    }
  }

  /// The conditions of one word.
  private static let plain: [String: Pattern.Test] = [
    "passive": .passive, "subject": .subject, "predicate": .predicate, "nominal": .nominal,
    "inverted": .inverted, "before": .before,
    "after": .after, "time": .time, "place": .place, "location": .location, "listed": .listed,
    "aside": .aside,
    "graded": .graded, "summing": .summing, "name": .name, "acronym": .acronym, "event": .event,
    "measure": .measure,
    "instrument": .instrument, "title": .title, "spoken": .spoken,
  ]

  private mutating func wordTest(_ key: String, _ values: [String], column: Int) -> Pattern.Test {
    if values.isEmpty { fail(.expected("a value after \(key)"), at: column) }
    return switch key {
    case "xpos": .tag(values)
    case "lemma": .lemma(values)
    case "form": .form(values)
    case "case": .preposition(values)
    case "mark": .marker(values)
    case "word": .hasWord(values)
    default: .suffix(values)
    }
  }

  private mutating func listTest(_ key: String, _ name: String, column: Int) -> Pattern.Test? {
    guard let number = lists.number(of: name) else {
      fail(.unknownList(name), at: column)
      return nil
    }
    return switch key {
    case "in": .list(number)
    case "hyphen": .hyphenated(number)
    case "infinitive": .infinitive(number)
    default: .light(name)
    }
  }
}
