extension Query: CustomStringConvertible {
  /// The query as a fact with a hole: "capture(subject: ?who, object: mosul, in: 2014)". Can be asked as it is.
  public var description: String {
    let hole = Conjunct.Hole(variable: holeName, asked: asked, type: type)
    return Conjunct(self, holes: asked == .truth ? [] : [hole]).description
  }

  /// The name of the variable for what is asked: by the type asked for, or by the question word.
  var holeName: String {
    type.map { ($0.core + [$0.head]).map(\.lemma).joined(separator: "-") } ?? asked.name
  }
}

extension Conjunction: CustomStringConvertible {
  /// "back(subject: ?who, object: ?group), capture(object: mosul, subject: ?group)".
  public var description: String { conjuncts.map(\.description).joined(separator: ", ") }
}

extension Conjunct: CustomStringConvertible {
  public var description: String {
    let frame = query.frame
    var slots: [(name: String, filling: String)] = []
    if let subject = frame.subject { slots.append(("subject", PatternText.quoted(subject.text))) }
    if let object = frame.object { slots.append(("object", PatternText.quoted(object.text))) }
    for constraint in frame.arguments {
      slots.append((constraint.role.rawValue, PatternText.quoted(constraint.description.text)))
    }
    for hole in holes where hole.asked != .action { slots.append((hole.asked.role, "?" + hole.variable)) }
    if let attribution = query.attribution {
      slots.append((PatternText.speaker, PatternText.quoted(attribution.text)))
    }
    let predicate = holes.first { $0.asked == .action }.map { "?" + $0.variable } ?? frame.predicate
    let inner = slots.map { "\($0.name): \($0.filling)" }.joined(separator: ", ")
    return (frame.negated ? "not " : "") + "\(predicate)(\(inner))"
  }
}

/// How patterns are written.
enum PatternText {
  static let speaker = "said by"
  static let number = "number of the "
  static let owner = "owner of the "

  /// A filling as it is written: in double quotes where it has characters that mean something.
  static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && !text.utf8.contains { ",():?\"\\".utf8.contains($0) }
    if isPlain { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Asked {
  /// The role that the hole stands in, as patterns write it.
  var role: String {
    switch self {
    case .who(let slot), .what(let slot): return slot.name
    case .count(let slot): return PatternText.number + slot.name
    case .possessor(let slot): return PatternText.owner + slot.name
    case .place(let preposition): return preposition ?? "place"
    default: return name
    }
  }
}

extension Slot {
  /// The slot called `name` in patterns and rules.
  init(named name: String) {
    switch name {
    case "subject": self = .subject
    case "object": self = .object
    default: self = .argument(Role(rawValue: name))
    }
  }

  /// The name of the slot, as patterns write it.
  var name: String {
    switch self {
    case .subject: return "subject"
    case .object: return "object"
    case .argument(let role): return role.rawValue
    }
  }
}

extension Asked {
  /// One word for what is asked.
  var name: String {
    switch self {
    case .who: return "who"
    case .what: return "what"
    case .count: return "number"
    case .possessor: return "whose"
    case .place: return "where"
    case .time: return "time"
    case .duration: return "duration"
    case .frequency: return "frequency"
    case .manner: return "manner"
    case .reason: return "cause"
    case .purpose: return "purpose"
    case .measure(let word): return "how-" + word
    case .action: return "what"
    case .identity: return "what-it-is"
    case .fullName: return "full-name"
    case .abbreviation: return "abbreviation"
    case .truth: return "whether"
    }
  }
}
