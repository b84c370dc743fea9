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

  private func place(_ column: Int) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }

  private mutating func fail(_ problem: PatternError.Problem, at column: Int) {
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

  private mutating func readLine(key: String, rest: Substring, column: Int) {
    if key == "pattern" {
      close()
      let name = String(rest)
      if name.isEmpty { fail(.expected("a name"), at: column) }
      if !seen.insert(name).inserted { fail(.duplicateName(name), at: column) }
      open = Pattern(name: name, place: place(1), triggerPlace: place(1))
      return
    }
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
    case "replaces": open?.replaces.append(String(rest))
    case "relation": readRelation(String(rest), column: column)
    case "arguments":
      switch rest {
      case "clause": open?.arguments = .clause
      case "noun": open?.arguments = .noun
      case "predicate": open?.arguments = .predicate
      default: fail(.expected("clause, noun or predicate"), at: column)
      }
    case "prior":
      guard let prior = Double(rest), (0...1).contains(prior) else {
        return fail(.expected("a number from 0 to 1"), at: column)
      }
      open?.prior = prior
    default: readSlot(key: key, rest: rest, column: column)
    }
  }

  private mutating func readRelation(_ text: String, column: Int) {
    if text == "self" {
      open?.relation = .itself
    } else if text == "hyphen" {
      open?.relation = .hyphenated
    } else if text == "copula" {
      open?.relation = .copula
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

  private mutating func readSlot(key: String, rest: Substring, column: Int) {
    var name = Substring(key)
    var slot = Pattern.Slot(name: .subject, paths: [], source: key + " " + String(rest), place: place(1))
    if name.utf8.last == UInt8(ascii: "?") {
      slot.isOptional = true
      name = Substring(name.utf8.dropLast())
    } else if name.utf8.last == UInt8(ascii: "*") {
      slot.takesEach = true
      name = Substring(name.utf8.dropLast())
    }
    switch name {
    case "subject": slot.name = .subject
    case "object": slot.name = .object
    default:
      guard
        Role.typed.contains(where: { $0.rawValue == name })
          || lists.value(of: String(name), in: "prepositions") != nil
      else { return fail(name == Substring(key) ? .unknownKey(key) : .unknownRole(String(name)), at: 1) }
      slot.name = .role(Role(rawValue: String(name)))
    }
    var at = column
    for alternative in rest.parts(at: UInt8(ascii: "|")) {
      if let path = path(alternative, column: at) { slot.paths.append(path) }
      at += alternative.utf8.count + 1
    }
    open?.slots.append(slot)
  }

  /// A path: steps `> RELATION`, `< RELATION` or `@NAME`, each with conditions in brackets.
  private mutating func path(_ text: Substring, column: Int) -> Pattern.Path? {
    var steps: [Pattern.Step] = []
    var rest = text
    var here: Int { column + text.utf8.count - rest.utf8.count }
    while true {
      rest = rest.withoutLeadingBlanks
      guard let mark = rest.utf8.first else { break }
      let move: Pattern.Step.Move
      if mark == UInt8(ascii: ">") || mark == UInt8(ascii: "<") {
        rest = rest.dropping(1).withoutLeadingBlanks
        let at = here
        let names = rest.part(before: { $0.isBlank || $0 == UInt8(ascii: "[") })
        rest = rest.dropping(names.utf8.count)
        let set = relations(names, column: at)
        move = mark == UInt8(ascii: ">") ? .down(set) : .up(set)
      } else if mark == UInt8(ascii: "@") {
        let at = here
        let name = rest.dropping(1).part(before: { $0.isBlank || $0 == UInt8(ascii: "[") })
        rest = rest.dropping(name.utf8.count + 1)
        guard let named = Pattern.NamedPath(rawValue: String(name)) else {
          fail(.unknownPath(String(name)), at: at)
          return nil
        }
        move = .named(named)
      } else {
        fail(.expected("> RELATION, < RELATION or @PATH"), at: here)
        return nil
      }
      rest = rest.withoutLeadingBlanks
      var tests: [Pattern.Condition] = []
      if rest.utf8.first == UInt8(ascii: "[") {
        let inside = rest.dropping(1).part(before: { $0 == UInt8(ascii: "]") })
        guard inside.utf8.count + 1 < rest.utf8.count else {
          fail(.expected("]"), at: here)
          return nil
        }
        tests = conditions(inside, column: here + 1)
        rest = rest.dropping(inside.utf8.count + 2)
      }
      steps.append(Pattern.Step(move: move, conditions: tests))
    }
    if steps.isEmpty {
      fail(.expected("a path"), at: column)
      return nil
    }
    return Pattern.Path(steps: steps)
  }

  private mutating func relations(_ names: Substring, column: Int) -> RelationSet {
    var set: RelationSet = []
    var at = column
    for name in names.parts(at: UInt8(ascii: "/")) {
      if let relation = Relation.named(String(name)) {
        set.insert(relation)
      } else {
        fail(.unknownRelation(String(name)), at: at)
      }
      at += name.utf8.count + 1
    }
    return set
  }

  private mutating func conditions(_ text: Substring, column: Int) -> [Pattern.Condition] {
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
    let values = rest.isEmpty ? [] : values(of: rest)
    switch key {
    case "passive": return .passive
    case "subject": return .subject
    case "predicate": return .predicate
    case "nominal": return .nominal
    case "before": return .before
    case "after": return rest == "head" ? .afterHead : .after
    case "time": return .time
    case "place": return .place
    case "location": return .location
    case "listed": return .listed
    case "aside": return .aside
    case "graded": return .graded
    case "name": return .name
    case "acronym": return .acronym
    case "event": return .event
    case "measure": return .measure
    case "instrument": return .instrument
    case "infinitive", "light":
      let name = String(rest)
      guard let number = lists.number(of: name) else {
        fail(.unknownList(name), at: column + key.utf8.count + 1)
        return nil
      }
      return key == "light" ? .light(name) : .infinitive(number)
    case "title": return .title
    case "xpos", "lemma", "form", "case", "mark", "suffix", "word":
      if values.isEmpty { fail(.expected("a value after \(key)"), at: column) }
      switch key {
      case "xpos": return .tag(values)
      case "lemma": return .lemma(values)
      case "form": return .form(values)
      case "case": return .preposition(values)
      case "mark": return .marker(values)
      case "word": return .hasWord(values)
      default: return .suffix(values)
      }
    case "rel": return .relation(relations(rest, column: column + 4))
    case "has", "lacks": return .has(relations(rest, column: column + key.utf8.count + 1))
    case "in", "hyphen":
      let name = String(rest)
      guard let number = lists.number(of: name) else {
        fail(.unknownList(name), at: column + key.utf8.count + 1)
        return nil
      }
      return key == "in" ? .list(number) : .hyphenated(number)
    default:
      fail(.unknownTest(key), at: column)
      return nil
    }
  }
}

extension Role {
  /// The roles that are not a preposition's name.
  static let typed: [Role] = [
    .recipient, .time, .duration, .frequency, .place, .manner, .quantity, .purpose, .cause, .result,
    .condition,
    .instrument, .complement,
  ]
}
