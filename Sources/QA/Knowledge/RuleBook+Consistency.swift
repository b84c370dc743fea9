extension RuleBook {
  /// Repeated rules, cycles and contradictions, in the order of the rules.
  func inconsistencies() -> [RuleError] {
    repetitions() + cycles() + contradictions()
  }

  /// What a frame says, whatever its variables are called.
  private struct Shape: Hashable {
    var predicate: String
    var arguments: [Chain.Words]

    init(_ frame: RuleFrame) {
      predicate = frame.predicate
      arguments = frame.arguments.map { argument in
        switch argument.value {
        case .words(let words): Chain.Words(roles: argument.roles, words: words)
        case .absent: Chain.Words(roles: argument.roles, words: ["-"])
        case .variable, .open: Chain.Words(roles: argument.roles, words: [])
        }
      }
    }
  }

  private func error(at rule: Int, _ problem: RuleError.Problem) -> RuleError {
    RuleError(file: rules[rule].file, line: rules[rule].line, column: 1, problem: problem)
  }

  private func repetitions() -> [RuleError] {
    var errors: [RuleError] = []
    var first: [Chain: Int] = [:]
    for index in rules.indices {
      for reversed in rules[index].isEquivalence ? [false, true] : [false] {
        let key = bare(chain(Direction(rule: Int32(index), reversed: reversed)))
        if let other = first[key], other != index {
          errors.append(error(at: index, .repeats(line: rules[other].line, file: rules[other].file)))
          break
        }
        first[key] = index
      }
    }
    return errors
  }

  /// What a rule says, without what tells it from others that say the same.
  private func bare(_ chain: Chain) -> Chain {
    var chain = chain
    chain.directions = []
    chain.isEquivalence = false
    chain.cost = 0
    return chain
  }

  /// Rules of the form `=>` that lead from a frame back to the same frame, or to one that `<=>` makes equal to
  /// it. Each is reported once, at its last rule.
  private func cycles() -> [RuleError] {
    var numbers: [Shape: Int] = [:]
    func number(_ frame: RuleFrame) -> Int {
      let shape = Shape(frame)
      if let number = numbers[shape] { return number }
      numbers[shape] = numbers.count
      return numbers.count - 1
    }
    let ends = rules.map { (number($0.premise), number($0.conclusion)) }
    var classes = DisjointSets(count: numbers.count)
    for (rule, end) in zip(rules, ends) where rule.isEquivalence { classes.join(end.0, end.1) }
    var edges: [[(to: Int, rule: Int)]] = Array(repeating: [], count: numbers.count)
    for (index, end) in ends.enumerated() {
      let rule = rules[index]
      // A change of roles within one frame, as in `meet(X, Y) => meet(Y, X)`, and what a marked or negated
      // conclusion says is something else than its premise.
      guard !rule.isEquivalence, !rule.negates, rule.temporal == .same, end.0 != end.1 else { continue }
      edges[classes.root(end.0)].append((classes.root(end.1), index))
    }
    return Self.cycles(in: edges).map { path in
      error(at: path.max() ?? 0, .cycle(path.map { rules[$0].name }))
    }
  }

  /// The labels along cycles of a graph: every graph that has a cycle gives at least one.
  private static func cycles(in edges: [[(to: Int, rule: Int)]]) -> [[Int]] {
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: edges.count)
    var found: [[Int]] = []
    for start in edges.indices where states[start] == .new {
      var path: [(node: Int, next: Int, rule: Int)] = [(start, 0, -1)]
      states[start] = .open
      while let top = path.last {
        guard top.next < edges[top.node].count else {
          states[top.node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let edge = edges[top.node][top.next]
        switch states[edge.to] {
        case .done: break
        case .new:
          states[edge.to] = .open
          path.append((edge.to, 0, edge.rule))
        case .open:
          let from = path.lastIndex { $0.node == edge.to } ?? 0
          found.append(path[(from + 1)...].map(\.rule) + [edge.rule])
        }
      }
    }
    return found
  }

  /// Facts that would make something both true and false, each reported at the rule with `=> not`.
  private func contradictions() -> [RuleError] {
    var errors: [RuleError] = []
    for index in rules.indices where rules[index].negates {
      let denial = Entailment(chain(Direction(rule: Int32(index), reversed: false)), in: self)
      let words = Dictionary(
        denial.words.flatMap { words in words.roles.map { ($0, words.words.first ?? "") } },
        uniquingKeysWith: { first, _ in first })
      let contrary = conclusions(of: denial.premise, words: words).first { other in
        !other.negates && other.conclusion == denial.conclusion && other.temporal == denial.temporal
          && other.links == denial.links && other.conclusionWords == denial.conclusionWords
      }
      guard let contrary, let rule = contrary.rules.last else { continue }
      errors.append(
        error(
          at: index,
          .contradiction(
            contrary.steps.joined(separator: ", "), line: rules[rule].line, file: rules[rule].file)))
    }
    return errors
  }
}
