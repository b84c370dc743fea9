import QA

/// Reads a filter of facts: `subject=army factuality=planned`; words without a name may stand anywhere in the
/// fact.
enum FilterReader {
  static let names = [
    "subject", "relation", "object", "any", "place", "source", "since", "until", "factuality",
    "negated",
  ]

  /// What a filter that is so or not is set to.
  private static let truthValues = ["yes": true, "no": false]

  /// The values of the filters that take one of a few.
  static let choices = [
    "factuality": Factuality.allCases.map(\.rawValue), "negated": truthValues.keys.sorted(),
  ]

  /// The names as they are typed.
  static let usage = names.map { $0 + "=" }.joined(separator: " ")

  static func filter(_ text: String) throws(Mistake) -> FactFilter {
    var filter = FactFilter()
    var anywhere: [String] = []
    var rest = text.trimmed[...]
    while !rest.isEmpty {
      let name = rest.prefix { $0.isLetter }
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "=" {
        rest = rest[rest.index(after: name.endIndex)...]
        try set(name.lowercased(), to: try value(&rest), in: &filter)
      } else {
        anywhere.append(try value(&rest))
      }
      rest = rest.trimmed[...]
    }
    if !anywhere.isEmpty { filter.any = anywhere.joined(separator: " ") }
    return filter
  }

  /// The value of a filter as far as it is typed.
  struct Value {
    var name: String
    /// With the quotation mark that it begins with.
    var typed: String
    /// Without it.
    var text: String
  }

  /// The value that `text` ends in; nil where it ends in none. Without quotes it may still have several words.
  static func lastValue(in text: String) -> Value? {
    var isQuoted = false
    var last: Value?
    for (index, character) in zip(text.indices, text) {
      if character == "\"" {
        isQuoted.toggle()
        if !isQuoted { last = nil }
      }
      guard character == "=", !isQuoted else { continue }
      let name = text[..<index].reversed().prefix { $0.isLetter }.reversed()
      guard names.contains(String(name).lowercased()) else { continue }
      let typed = String(text[text.index(after: index)...])
      let value = typed.hasPrefix("\"") ? String(typed.dropFirst()) : typed
      last = Value(name: String(name).lowercased(), typed: typed, text: value)
    }
    return last
  }

  /// A value as it is typed: in quotes where it has blanks. What is not finished gets no closing one; what is, a blank
  /// behind it.
  static func typed(_ value: String, isFinished: Bool) -> String {
    let quote = value.contains(" ") ? "\"" : ""
    return quote + value + (isFinished ? quote + " " : "")
  }

  /// A word, or what stands in double quotes.
  private static func value(_ rest: inout Substring) throws(Mistake) -> String {
    if rest.first == "\"" {
      rest.removeFirst()
      guard let end = rest.firstIndex(of: "\"") else { throw Mistake("a quote \" is not closed") }
      defer { rest = rest[rest.index(after: end)...] }
      return String(rest[..<end])
    }
    let word = rest.prefix { $0 != " " && $0 != "\t" }
    rest = rest[word.endIndex...]
    return String(word)
  }

  private static func set(_ name: String, to value: String, in filter: inout FactFilter) throws(Mistake) {
    switch name {
    case "subject": filter.subject = value
    case "relation": filter.relation = value
    case "object": filter.object = value
    case "any": filter.any = value
    case "place": filter.place = value
    case "source": filter.source = value
    case "since": filter.since = try date(value)
    case "until": filter.until = try date(value)
    case "factuality":
      for word in value.split(separator: ",") {
        guard let factuality = Factuality(rawValue: word.lowercased()) else {
          let all = Factuality.allCases.map(\.rawValue).joined(separator: ", ")
          throw Mistake("no factuality \"\(word)\"; it is one of \(all)")
        }
        filter.factuality.insert(factuality)
      }
    case "negated":
      guard let isNegated = Self.truthValues[value.lowercased()] else {
        throw Mistake("negated= takes yes or no")
      }
      filter.negated = isNegated
    default:
      let meant = NearestWord.to(name, in: names).map { "did you mean \($0)=?" }
      throw Mistake(
        "no filter \(name)=; \(meant ?? "there are " + usage)")
    }
  }

  private static func date(_ text: String) throws(Mistake) -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw Mistake("\"\(text)\" is no date; write it as 2017-11-26, 2017-11 or 2017")
    }
    return date
  }
}
