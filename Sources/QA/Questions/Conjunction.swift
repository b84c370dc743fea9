/// Facts that must hold together: a variable stands for the same participant in all of them.
public struct Conjunction: Sendable, Equatable {
  /// The first holds what is asked for.
  public var conjuncts: [Conjunct]

  public init(_ conjuncts: [Conjunct]) {
    self.conjuncts = conjuncts
  }

  /// The variables, in the order in which they come first.
  public var variables: [String] {
    var seen: Set<String> = []
    return conjuncts.flatMap(\.holes).map(\.variable).filter { seen.insert($0).inserted }
  }
}

/// One of the facts: what is known of it, and the variables in it.
public struct Conjunct: Sendable, Equatable {
  /// What is known. What it asks for stands in `holes`.
  public var query: Query
  public var holes: [Hole]

  /// Where a variable stands, and what it may be.
  public struct Hole: Sendable, Equatable {
    public var variable: String
    public var asked: Asked
    public var type: Description?
    /// The words of the question that describe it: "the group that captured mosul"; nil where it has none.
    public var words: String?
  }

  public init(_ query: Query, holes: [Hole]) {
    self.query = query
    self.holes = holes
  }
}

extension Conjunction {
  /// The conjunction that a question is in which clauses or modifiers describe participants; nil for any other.
  public init?(_ query: Query) {
    var compiler = ConjunctionCompiler()
    let own = query.holeName
    if query.asked == .identity, let conditions = query.frame.subject?.conditions, !conditions.isEmpty {
      // "who is the minister who resigned": who resigned.
      for condition in conditions { compiler.add(condition, variable: own) }
    } else {
      compiler.add(query, variable: own)
      guard compiler.conjuncts.count > 1 else { return nil }
    }
    self.init(compiler.conjuncts)
  }
}

/// Makes one conjunct of a question and of each condition in it.
private struct ConjunctionCompiler {
  private(set) var conjuncts: [Conjunct] = []
  private var names: [String: Int] = [:]

  mutating func add(_ query: Query, variable: String) {
    var conjunct = Conjunct(query, holes: [])
    conjunct.query.others = []
    if query.asked != .truth {
      names[variable] = names[variable] ?? 1
      conjunct.holes = [Conjunct.Hole(variable: variable, asked: query.asked, type: query.type)]
    }
    let place = conjuncts.count
    conjuncts.append(conjunct)
    for condition in (query.type?.conditions ?? []) + query.others { add(condition, variable: variable) }
    conjunct.query.frame = opened(query.frame, holes: &conjunct.holes)
    conjuncts[place] = conjunct
  }

  /// The frame without the participants that conditions describe, which become holes.
  private mutating func opened(_ frame: Frame, holes: inout [Conjunct.Hole]) -> Frame {
    var rest = frame
    func isOpen(_ description: Description?) -> Bool { !(description?.conditions.isEmpty ?? true) }
    if let subject = frame.subject, isOpen(subject) {
      holes.append(hole(for: subject, in: .subject))
      rest.subject = nil
    }
    if let object = frame.object, isOpen(object) {
      holes.append(hole(for: object, in: .object))
      rest.object = nil
    }
    for constraint in frame.arguments where isOpen(constraint.description) {
      holes.append(hole(for: constraint.description, in: .argument(constraint.role)))
    }
    rest.arguments.removeAll { isOpen($0.description) }
    return rest
  }

  private mutating func hole(for description: Description, in slot: Slot) -> Conjunct.Hole {
    let noun = description.head.lemma
    let number = (names[noun] ?? 0) + 1
    names[noun] = number
    let variable = number == 1 ? noun : noun + String(number)
    for condition in description.conditions { add(condition, variable: variable) }
    return Conjunct.Hole(
      variable: variable, asked: .what(slot), words: description.conditions.first?.question)
  }
}
