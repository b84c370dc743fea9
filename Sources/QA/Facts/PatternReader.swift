/// Reads pattern files. All errors of a file are collected; the patterns are only good if there are none.
struct PatternReader {
  let file: String
  let lists: WordLists
  private(set) var patterns: [Pattern] = []
  private(set) var errors: [PatternError] = []

  private var open: Pattern?
  private(set) var seen: Set<String>
  private var line = 0

  /// `names` are those of patterns read before.
  init(file: String, lists: WordLists, after names: Set<String>) {
    self.file = file
    seen = names
    self.lists = lists
  }

  /// Reads a text, with its examples only where they are wanted.
  mutating func read(_ bytes: UnsafeRawBufferPointer, examples: Bool = true) {
    bytes.forEachLine { number, content in
      line = number
      read(content, examples: examples)
    }
    close()
  }

  private static let exampleKeys = ["example", "gives", "not"]

  private mutating func read(_ line: Slice<UnsafeRawBufferPointer>, examples: Bool) {
    let indent = line.prefix { $0.isBlank || $0 == UInt8(ascii: "\t") }.count
    var content = line.dropFirst(indent)
    while content.last == UInt8(ascii: " ") { content = content.dropLast() }
    if content.isEmpty || content.first == UInt8(ascii: "#") { return }
    let key = String(decoding: content.prefix { !$0.isBlank }, as: UTF8.self)
    if !examples && Self.exampleKeys.contains(key) { return }
    let rest = content.dropFirst(key.utf8.count).drop(while: \.isBlank)
    readLine(
      key: key, rest: Substring(String(decoding: rest, as: UTF8.self)),
      column: indent + (content.count - rest.count) + 1)
  }

  func place(_ column: Int) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }

  mutating func fail(_ problem: PatternError.Problem, at column: Int) {
    errors.append(PatternError(place: place(column), problem: problem))
  }

  private mutating func close() {
    guard let pattern = open else { return }
    open = nil
    if pattern.trigger.isEmpty {
      errors.append(PatternError(place: pattern.place, problem: .missing("trigger")))
    }
    if pattern.slots.isEmpty {
      errors.append(PatternError(place: pattern.place, problem: .missing("subject or object")))
    }
    patterns.append(pattern)
  }

  private mutating func begin(_ name: String, column: Int) {
    close()
    if name.isEmpty { fail(.expected("a name"), at: column) }
    if !seen.insert(name).inserted { fail(.duplicateName(name), at: column) }
    open = Pattern(name: name, place: place(1), triggerPlace: place(1))
  }

  private mutating func readLine(key: String, rest: Substring, column: Int) {
    if key == "pattern" { return begin(String(rest), column: column) }
    guard open != nil else { return fail(.outsidePattern(key), at: 1) }
    switch key {
    case "example":
      let example = Pattern.Example(sentence: String(rest), gives: [], place: place(column))
      open?.examples.append(example)
    case "gives":
      guard let last = open?.examples.indices.last else {
        return fail(.expected("an example before it"), at: 1)
      }
      open?.examples[last].gives.append(String(rest))
    case "not":
      let counterexample = Pattern.Counterexample(sentence: String(rest), place: place(column))
      open?.counterexamples.append(counterexample)
    case "trigger":
      let trigger = conditions(rest, column: column)
      open?.trigger = trigger
      let here = place(column)
      open?.triggerPlace = here
    case "replaces", "replaces-above":
      let place = place(column)
      open?.replaces.append(
        Pattern.Replaced(name: String(rest), isAbove: key == "replaces-above", place: place))
    case "relation": readRelation(String(rest), column: column)
    case "arguments": readArguments(rest, column: column)
    case "prior":
      guard let prior = Double(rest), (0...1).contains(prior) else {
        return fail(.expected("a number from 0 to 1"), at: column)
      }
      open?.prior = prior
    default:
      if let slot = slot(key: key, rest: rest, column: column) { open?.slots.append(slot) }
    }
  }

  private mutating func readArguments(_ source: Substring, column: Int) {
    switch source {
    case "clause": open?.arguments = .clause
    case "noun": open?.arguments = .noun
    case "predicate": open?.arguments = .predicate
    default: fail(.expected("clause, noun or predicate"), at: column)
    }
  }

  private mutating func readRelation(_ text: String, column: Int) {
    if text == "self" {
      open?.relation = .itself
    } else if text == "hyphen" {
      open?.relation = .hyphenated
    } else if text == "copula" {
      open?.relation = .copula
    } else if text == "omitted" {
      open?.relation = .omitted
    } else if text.hasPrefix("light ") {
      let name = String(text.dropFirst(6))
      if !lists.hasList(name) { fail(.unknownList(name), at: column + 6) }
      open?.relation = .light(name)
    } else if text == "event" {
      open?.relation = .event
    } else if text.hasPrefix("in ") {
      let name = String(text.dropFirst(3))
      if !lists.hasList(name) { fail(.unknownList(name), at: column + 3) }
      open?.relation = .mapped(name)
    } else if text.count > 2, text.first == "\"", text.last == "\"" {
      open?.relation = .implied(String(text.dropFirst().dropLast()))
    } else {
      fail(
        .expected("self, hyphen, event, copula, in MAP, light MAP or a lemma in quotation marks"), at: column)
    }
  }
}
