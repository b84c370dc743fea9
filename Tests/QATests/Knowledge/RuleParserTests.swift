import QA
import Testing

struct RuleParserTests {
  static let roles = "role to, recipient, from, of, on\n"

  func errors(_ text: String) -> [RuleError] {
    do {
      _ = try RuleBook().adding(text, file: "f.rules")
      return []
    } catch {
      return error.errors
    }
  }

  @Test func readsFramesMarksConditionsAndCost() throws {
    let text =
      Self.roles
      + "take back|regain(X, Y, from: Z?) => be(X, owner|lord, of: Y) if Y: not place|date cost 2.5"
    let book = try RuleBook().adding(text, file: "f.rules")
    #expect(book.rules.map(\.premise.predicate) == ["take back", "regain"])
    let rule = try #require(book.rules.first)
    #expect(rule.conclusion.arguments[1].value == .words(["owner", "lord"]))
    #expect(book.roles[rule.premise.arguments[2].roles] == ["from"])
    #expect(rule.premise.arguments[2].isOptional)
    #expect(rule.conditions == [.init(variable: "Y", types: [.place, .date], excludes: true)])
    #expect(rule.cost == 2.5)
    #expect(!rule.isEquivalence)
    #expect(rule.line == 2)
  }

  @Test(arguments: [
    (
      "capture(X, Y) => hold(X, Y) form", 2, 29,
      RuleError.Problem.unexpected("form", expected: "from, until, if, cost or the end of the line")
    ),
    ("capture(X, Y) control(X, Y)", 2, 15, .unexpected("control(X,", expected: "=> or <=>")),
    ("capture(X, Y) => control(X, Z)", 2, 18, .unboundVariable("Z")),
    ("capture(X, Y) => control(X, Y) if Z: place", 2, 1, .unboundVariable("Z")),
    ("capture(X, Y, form: Z) => control(X, Y)", 2, 15, .unknownRole("form")),
    ("capture(X, Y, to: Z, to: W) => control(X, Y)", 2, 22, .repeatedRole("to")),
    ("capture(X, Y) => control(X, Y) if Y: town", 2, 38, .unknownType("town")),
    ("capture(X, Y) => capture(X, Y)", 2, 1, .saysNothing),
    ("capture(X, Y", 2, 13, .unexpected("", expected: ", or )")),
    ("  example a | b | c", 2, 3, .exampleWithoutRule),
  ])
  func tellsWhereAnErrorIs(line: String, number: Int, column: Int, problem: RuleError.Problem) {
    let found = errors(Self.roles + line)
    #expect(found.map(\.problem) == [problem])
    #expect(found.map(\.line) == [number])
    #expect(found.map(\.column) == [column])
    #expect(found.map(\.file) == ["f.rules"])
  }

  @Test func allErrorsAreFoundAndNothingIsUsed() {
    let text = "a(X => b(X)\nc(X) => d(X)\ne(X) = f(X)\n  example one | two\n"
    #expect(errors(text).map(\.line) == [1, 3, 4])
  }

  @Test func tooManyRolesAreAnError() {
    let names = (0..<NumberSet.capacity + 2).map { "role r\($0)x" }.joined(separator: "\n")
    #expect(
      errors(names).map(\.problem) == Array(repeating: .tooManyRoles(limit: NumberSet.capacity), count: 4))
  }

  @Test func repeatedRulesAreErrors() {
    #expect(
      errors("take(X, Y) => have(X, Y)\ntake(A, B) => have(A, B)\n").map(\.problem)
        == [.repeats(line: 1, file: "f.rules")])
  }

  @Test func cyclesAreErrorsUnlessTheyAreEquivalences() {
    #expect(
      errors("a(X) => b(X)\nb(X) => c(X)\nc(X) => a(X)\n").map(\.problem)
        == [.cycle(["a => b", "b => c", "c => a"])])
    #expect(
      errors("a(X) => b(X)\nb(X) <=> a(X)\n").map(\.problem)
        == [.repeats(line: 1, file: "f.rules"), .cycle(["a => b"])])
    #expect(errors("a(X) <=> b(X)\nb(X) <=> c(X)\n").isEmpty)
    #expect(errors("meet(X, Y) => meet(Y, X)\n").isEmpty)
  }

  @Test func contradictionsAreErrors() {
    let text =
      "reject(X, Y) => refuse(X, Y)\nrefuse(X, Y) => accept(X, Y)\nreject(X, Y) => not accept(X, Y)\n"
    #expect(
      errors(text).map(\.problem)
        == [.contradiction("reject => refuse, refuse => accept", line: 2, file: "f.rules")])
  }

  @Test func anotherFilesErrorsCountTogetherWithTheBook() throws {
    let book = try RuleBook().adding("a(X) => b(X)\n", file: "one")
    #expect(throws: RuleErrors.self) { try book.adding("b(X) => a(X)\n", file: "two") }
    #expect(try book.adding("b(X) => c(X)\n", file: "two").rules.count == 2)
  }

  @Test(arguments: [
    "", "\n\n", "#", "\u{0}\u{1}\u{7F}", "=>", "(", "((((((", "a", "a(", "a()", "é(X) => ü(X)", "\r\n\r\n",
    "role", "role ,",
    "a(X) =>", "a(X) => not", "a(X) => b(X) cost", "a(X) => b(X) cost ....", "a(X) => b(X) if",
    "a(X)|b(X) => c(X)",
    "  not", "  example", "a(\u{FFFD}) => b(X)", "X(X) => Y(Y)", "a(X:) => b(X)", "a(:) => b(:)",
  ])
  func oddTextIsReadOrRefusedWithoutHarm(text: String) {
    for error in errors(text) {
      #expect(error.line >= 1 && error.column >= 1)
    }
  }
}
