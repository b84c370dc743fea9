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

  mutating func read(_ text: String) {
    for rawLine in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let indent = rawLine.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      var content = rawLine.dropFirst(indent)
      if content.last == "\r" { content = content.dropLast() }
      while content.last == " " { content = content.dropLast() }
      if content.isEmpty || content.first == "#" { continue }
      let key = content.prefix { $0 != " " }
      let rest = content.dropFirst(key.count).drop { $0 == " " }
      let column = indent + (content.utf8.count - rest.utf8.count) + 1
      readLine(key: String(key), rest: rest, column: column)
    }
    close()
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
      fail(.expected("self, hyphen, in MAP or a lemma in quotation marks"), at: column)
    }
  }

  private mutating func readSlot(key: String, rest: Substring, column: Int) {
    var name = Substring(key)
    var slot = Pattern.Slot(name: .subject, paths: [], source: key + " " + rest, place: place(1))
    if name.last == "?" {
      slot.isOptional = true
      name = name.dropLast()
    } else if name.last == "*" {
      slot.takesEach = true
      name = name.dropLast()
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
    for alternative in rest.split(separator: "|", omittingEmptySubsequences: false) {
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
      rest = rest.drop { $0 == " " }
      guard let mark = rest.first else { break }
      let move: Pattern.Step.Move
      if mark == ">" || mark == "<" {
        rest = rest.dropFirst().drop { $0 == " " }
        let at = here
        let names = rest.prefix { $0 != " " && $0 != "[" }
        rest = rest.dropFirst(names.count)
        let set = relations(names, column: at)
        move = mark == ">" ? .down(set) : .up(set)
      } else if mark == "@" {
        let at = here
        let name = rest.dropFirst().prefix { $0 != " " && $0 != "[" }
        rest = rest.dropFirst(name.count + 1)
        guard let named = Pattern.NamedPath(rawValue: String(name)) else {
          fail(.unknownPath(String(name)), at: at)
          return nil
        }
        move = .named(named)
      } else {
        fail(.expected("> RELATION, < RELATION or @PATH"), at: here)
        return nil
      }
      rest = rest.drop { $0 == " " }
      var tests: [Pattern.Condition] = []
      if rest.first == "[" {
        guard let end = rest.firstIndex(of: "]") else {
          fail(.expected("]"), at: here)
          return nil
        }
        tests = conditions(rest[rest.index(after: rest.startIndex)..<end], column: here + 1)
        rest = rest[rest.index(after: end)...]
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
    for name in names.split(separator: "/", omittingEmptySubsequences: false) {
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
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let lead = part.prefix { $0 == " " }.count
      var body = part.dropFirst(lead)
      while body.last == " " { body = body.dropLast() }
      if let condition = condition(body, column: at + lead) { found.append(condition) }
      at += part.utf8.count + 1
    }
    return found
  }

  private mutating func condition(_ text: Substring, column: Int) -> Pattern.Condition? {
    let source = String(text)
    var body = text
    let isNegated = body.hasPrefix("not ")
    if isNegated { body = body.dropFirst(4) }
    let key = body.prefix { $0 != " " }
    let rest = body.dropFirst(key.count).drop { $0 == " " }
    guard let test = test(String(key), rest, column: column) else { return nil }
    if key == "lacks" { return Pattern.Condition(test: test, isNegated: !isNegated, source: source) }
    return Pattern.Condition(test: test, isNegated: isNegated, source: source)
  }

  private mutating func test(_ key: String, _ rest: Substring, column: Int) -> Pattern.Test? {
    if let upos = UPOS(rawValue: key) { return .upos(upos) }
    let values = rest.split(separator: "/").map { String($0.map { $0 == "_" ? " " : $0 }) }
    switch key {
    case "passive": return .passive
    case "subject": return .subject
    case "predicate": return .predicate
    case "nominal": return .nominal
    case "before": return .before
    case "after": return rest == "head" ? .afterHead : .after
    case "time": return .time
    case "place": return .place
    case "name": return .name
    case "acronym": return .acronym
    case "event": return .event
    case "measure": return .measure
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
