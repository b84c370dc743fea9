/// Slots and the paths to what fills them.
extension PatternReader {
  mutating func slot(key: String, rest: Substring, column: Int) -> Pattern.Slot? {
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
      else {
        fail(name == Substring(key) ? .unknownKey(key) : .unknownRole(String(name)), at: 1)
        return nil
      }
      slot.name = .role(Role(rawValue: String(name)))
    }
    var at = column
    for alternative in rest.parts(at: UInt8(ascii: "|")) {
      if let path = path(alternative, column: at) { slot.paths.append(path) }
      at += alternative.utf8.count + 1
    }
    return slot
  }

  /// A path: steps `> RELATION`, `< RELATION` or `@NAME`, each with conditions in brackets.
  private mutating func path(_ text: Substring, column: Int) -> Pattern.Path? {
    var steps: [Pattern.Step] = []
    var rest = text.withoutLeadingBlanks
    let end = column + text.utf8.count
    while !rest.isEmpty {
      guard let move = move(&rest, end: end), let tests = bracket(&rest, end: end) else { return nil }
      steps.append(Pattern.Step(move: move, conditions: tests))
      rest = rest.withoutLeadingBlanks
    }
    if steps.isEmpty {
      fail(.expected("a path"), at: column)
      return nil
    }
    return Pattern.Path(steps: steps)
  }

  /// Takes a step off the front of `rest`, which ends at column `end`.
  private mutating func move(_ rest: inout Substring, end: Int) -> Pattern.Step.Move? {
    let start = end - rest.utf8.count
    let sign = rest.utf8.first
    switch sign {
    case UInt8(ascii: ">"), UInt8(ascii: "<"):
      rest = rest.dropping(1).withoutLeadingBlanks
      let at = end - rest.utf8.count
      let set = relations(name(&rest), column: at)
      return sign == UInt8(ascii: ">") ? .down(set) : .up(set)
    case UInt8(ascii: "@"):
      rest = rest.dropping(1)
      let name = name(&rest)
      if let named = Pattern.NamedPath(rawValue: String(name)) { return .named(named) }
      fail(.unknownPath(String(name)), at: start)
    default: fail(.expected("> RELATION, < RELATION or @PATH"), at: start)
    }
    return nil
  }

  private func name(_ rest: inout Substring) -> Substring {
    let name = rest.part(before: { $0.isBlank || $0 == UInt8(ascii: "[") })
    rest = rest.dropping(name.utf8.count)
    return name
  }

  /// Takes conditions in brackets off the front of `rest`, none where there are no brackets; nil for one unclosed.
  private mutating func bracket(_ rest: inout Substring, end: Int) -> [Pattern.Condition]? {
    rest = rest.withoutLeadingBlanks
    guard rest.utf8.first == UInt8(ascii: "[") else { return [] }
    let start = end - rest.utf8.count
    let inside = rest.dropping(1).part(before: { $0 == UInt8(ascii: "]") })
    guard inside.utf8.count + 1 < rest.utf8.count else {
      fail(.expected("]"), at: start)
      return nil
    }
    rest = rest.dropping(inside.utf8.count + 2)
    return conditions(inside, column: start + 1)
  }

  mutating func relations(_ names: Substring, column: Int) -> RelationSet {
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
}

extension Role {
  /// The roles that are not a preposition's name.
  static let typed: [Role] = [
    .recipient, .time, .duration, .frequency, .place, .manner, .quantity, .purpose, .cause, .result,
    .condition,
    .instrument, .complement,
  ]
}
