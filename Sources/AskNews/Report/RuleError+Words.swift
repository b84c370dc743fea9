import QA

extension RuleErrors {
  /// All that is wrong, a line each: where, what, and what to do.
  var words: [String] { errors.map(\.words) }
}

extension RuleError {
  /// Where it is, what is wrong and what to do about it, on one line.
  var words: String { "\(file.visible):\(line):\(column): \(problem.words)" }
}

extension RuleError.Problem {
  fileprivate var words: String {
    switch self {
    case .unexpected(let found, let expected):
      (found.isEmpty ? "the line ends too early" : "\"\(found.visible)\" cannot stand here")
        + "; \(expected) is expected"
    case .unknownRole(let role): "no role \"\(role.visible)\"; declare it with: role \(role.visible)"
    case .repeatedRole(let role): "two arguments are \"\(role.visible)\"; give one another role"
    case .unknownType(let type):
      "no type \"\(type.visible)\"; it can be "
        + EntityType.allCases.map(\.rawValue).joined(separator: ", ")
    case .unboundVariable(let name): "\(name.visible) does not stand on the left side; put it there"
    case .saysNothing: "both sides say the same; take the rule out"
    case .repeats(let line, let file): "says what \(file.visible):\(line) says; take one of them out"
    case .exampleWithoutRule: "an example before the first rule; put it under its rule"
    case .cycle(let names):
      "goes round in a circle (\(names.map(\.visible).joined(separator: ", "))); write <=> where both hold"
    case .contradiction(let name, let line, let file):
      "contradicts \(name.visible) (\(file.visible):\(line)); take one of them out"
    case .tooManyRules(let limit): "more than \(limit) rules; split the file or take some out"
    case .tooManyRoles(let limit): "more than \(limit) roles; use those that there are"
    }
  }
}
