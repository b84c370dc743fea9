import QA

/// A fact as people read it.
struct FactText {
  let fact: StoredFact
  let style: Style

  init(_ fact: StoredFact, style: Style) {
    self.fact = fact
    self.style = style
  }

  /// Number, subject | relation | object | arguments, what is special about it, and where it stands.
  func text(number: Int) -> String {
    let tuple = SurfaceTuple(of: fact.fact)
    let parts = [
      tuple.subject.closedUp.visible, style.strong(tuple.relation.closedUp.visible),
      tuple.object.closedUp.visible,
    ]
    let arguments = tuple.arguments.map { ($0.preposition + $0.text).closedUp.visible }
    let line = (parts + arguments).filter { !$0.isEmpty }.joined(separator: " | ")
    let label = "\(number)".leftPadded(to: 4) + "  "
    let place = style.faint(fact.place.label)
    let words = [line, qualifiers, place].filter { !$0.isEmpty }.joined(separator: " ")
    return label + words.wrapped(to: style.width, from: 6) + "\n"
  }

  private var qualifiers: String {
    var words: [String] = []
    if fact.fact.negated { words.append("not so") }
    if fact.fact.factuality != .happened { words.append(fact.fact.factuality.rawValue) }
    if let source = fact.fact.attribution?.source {
      words.append((source.entity ?? source.text).visible.asSource)
    }
    return words.isEmpty ? "" : style.faint("(" + words.joined(separator: "; ") + ")")
  }

  /// What made the fact: pattern, roles with what they refer to, confidence; and `others`, names with values.
  func reasons(and others: [[String]] = []) -> String {
    var rows: [[String]] = [["pattern", fact.fact.pattern], ["relation", fact.fact.predicate.lemma]]
    func add(_ role: String, _ mention: Mention?, value: String? = nil) {
      guard let mention else { return }
      let entity = mention.entity.map { " = " + $0.visible } ?? ""
      rows.append([role, mention.text.visible + entity + (value.map { " = " + $0.visible } ?? "")])
    }
    add("subject", fact.fact.subject)
    add("object", fact.fact.object)
    for argument in fact.fact.arguments {
      add(argument.role.rawValue, argument.mention, value: argument.value)
    }
    add("said by", fact.fact.attribution?.source)
    rows.append(["factuality", fact.fact.factuality.rawValue + (fact.fact.negated ? ", negated" : "")])
    rows.append(["confidence", JSONValue.decimalText((fact.fact.confidence * 100).rounded() / 100)])
    return Columns(rows + others).text(within: style.width)
  }
}
