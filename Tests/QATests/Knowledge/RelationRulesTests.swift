import QA
import Testing

/// The rules that are shipped.
struct RelationRulesTests {
  let book = RuleBook.builtIn(examples: true)

  @Test func theFileIsFreeOfErrors() throws {
    let text = try #require(English.text(of: "relations.rules"))
    do {
      #expect(try RuleBook().adding(text, file: "relations.rules").rules.count == book.rules.count)
    } catch {
      Issue.record("\(error.errors.map { "\($0.line):\($0.column) \($0.problem)" })")
    }
    #expect(RuleBook.builtIn().rules == book.rules)
  }

  @Test func rulesThatAreReadWhenTheyAreAskedForAreTheSame() {
    #expect(RuleBook.embedded.rules == book.rules)
    #expect(RuleBook.embedded.states == book.states)
    for predicate in Set(book.rules.flatMap { [$0.premise.predicate, $0.conclusion.predicate] }) {
      #expect(RuleBook.embedded.premises(of: predicate) == book.premises(of: predicate))
      #expect(RuleBook.embedded.conclusions(of: predicate) == book.conclusions(of: predicate))
    }
  }

  @Test func everyRuleHasAnExampleAndACounterexample() {
    let lines = Set(book.rules.map(\.line))
    let shown = Set(book.examples.filter { $0.answer != nil }.map { book.rules[$0.rule].line })
    let warned = Set(book.examples.filter { $0.answer == nil }.map { book.rules[$0.rule].line })
    #expect(lines.subtracting(shown) == [])
    #expect(lines.subtracting(warned) == [])
  }

  /// Each rule, asked for its conclusion, finds its premise with every variable where the rule has it, and
  /// gives no answer to the same question with two of its variables exchanged.
  @Test func everyRuleGivesItsConclusion() {
    for rule in book.rules where rule.line > 0 {
      let found = premises(for: rule.conclusion).filter { rule.premise.predicate == $0.premise }
      #expect(found.contains { agrees($0, rule.premise, rule.conclusion) }, "line \(rule.line): \(rule.name)")
      guard rule.isEquivalence else { continue }
      let back = premises(for: rule.premise).filter { rule.conclusion.predicate == $0.premise }
      #expect(back.contains { agrees($0, rule.conclusion, rule.premise) }, "line \(rule.line): \(rule.name)")
    }
  }

  @Test func aQuestionIsAnsweredInTheSameWayEachTime() {
    for predicate in ["capture", "control", "kill", "say"] {
      #expect(book.premises(of: predicate) == RuleBook.builtIn().premises(of: predicate))
    }
  }

  private func premises(for frame: RuleFrame) -> [Entailment] {
    var words: RuleBook.HeadWords = [:]
    for argument in frame.arguments {
      guard case .words(let fixed) = argument.value else { continue }
      for role in book.roles[argument.roles] { words[role] = fixed[0] }
    }
    return book.premises(of: frame.predicate, words: words)
  }

  /// True if `entailment` leads each variable of the conclusion to the roles it has in the premise.
  private func agrees(_ entailment: Entailment, _ premise: RuleFrame, _ conclusion: RuleFrame) -> Bool {
    conclusion.arguments.allSatisfy { argument in
      guard case .variable(let name) = argument.value else { return true }
      let expected =
        premise.arguments.first { $0.value == .variable(name) }.map { book.roles[$0.roles] } ?? []
      return book.roles[argument.roles].allSatisfy { entailment.factRoles(for: $0) == expected }
    }
  }
}
