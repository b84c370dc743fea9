extension Query: CustomStringConvertible {
  /// The query as a fact with a hole: "capture(subject: ?who, object: mosul, in: 2014)".
  public var description: String {
    var slots: [(name: String, filling: String)] = []
    if let subject = frame.subject { slots.append(("subject", subject.text)) }
    if let object = frame.object { slots.append(("object", object.text)) }
    for constraint in frame.arguments {
      slots.append((constraint.role.rawValue, constraint.description.text))
    }
    let hole = "?" + (type.map { $0.text.replacing(" ", with: "-") } ?? asked.name)
    switch asked {
    case .who(let slot), .what(let slot): slots.append((slot.name, hole))
    case .count(let slot): slots.append(("number of the " + slot.name, hole))
    case .possessor(let slot): slots.append(("owner of the " + slot.name, hole))
    case .place(let preposition): slots.append((preposition ?? "place", hole))
    case .action: return "?what(" + slots.map { "\($0.name): \($0.filling)" }.joined(separator: ", ") + ")"
    case .truth: break
    default: slots.append((asked.name, hole))
    }
    let said = attribution.map { ", said by: \($0.text)" } ?? ""
    let inner = slots.map { "\($0.name): \($0.filling)" }.joined(separator: ", ")
    return (frame.negated ? "not " : "") + "\(frame.predicate)(\(inner)\(said))"
  }
}

extension Slot {
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
    case .action: return "action"
    case .identity: return "what-it-is"
    case .fullName: return "full-name"
    case .abbreviation: return "abbreviation"
    case .truth: return "whether"
    }
  }
}
