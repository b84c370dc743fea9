import QA
import Testing

/// Names and rules that are added while an archive is open.
@Suite struct KnowledgeChangeTests {
  private func archive(_ text: String, store: FactStore? = nil) throws -> Archive {
    let archive = Archive(store: try store ?? FactStore())
    try archive.load([Article(id: "a", text: text)])
    return archive
  }

  @Test func anAliasCountsAtOnceAndIsKept() throws {
    let store = try FactStore()
    let archive = try archive("The Northern Front captured Kalat.", store: store)
    #expect(try archive.ask("Did the Sorne Brigade capture Kalat?").status == .noAnswer)
    #expect(try archive.alias("Sorne Brigade", to: "Northern Front"))
    #expect(try archive.ask("Did the Sorne Brigade capture Kalat?").answers.first?.text == "yes")
    #expect(Archive(store: store).aliases.areSame("sorne brigade", "northern front"))
    #expect(try archive.unalias("Sorne Brigade"))
    #expect(try archive.ask("Did the Sorne Brigade capture Kalat?").status == .noAnswer)
    #expect(!Archive(store: store).aliases.areSame("sorne brigade", "northern front"))
  }

  @Test func aliasesNeverGoRound() throws {
    let archive = try archive("Nobody came.")
    #expect(try archive.alias("a1", to: "b1"))
    #expect(try archive.alias("b1", to: "c1"))
    #expect(try !archive.alias("c1", to: "a1"))
  }

  @Test func aShippedNameThatWasTakenAwayStaysAway() throws {
    let store = try FactStore()
    #expect(try Archive(store: store).unalias("daesh"))
    #expect(!Archive(store: store).aliases.areSame("daesh", "islamic state"))
  }

  @Test func addedRulesAnswer() throws {
    let archive = try archive("Rebels stormed the palace.")
    #expect(try archive.ask("Who entered the palace?").status == .noAnswer)
    try archive.addRules("storm(X, Y) => enter(X, Y)\n", file: "my.rules")
    let answer = try #require(try archive.ask("Who entered the palace?").answers.first)
    #expect(answer.rules == ["storm => enter"])
    #expect(archive.switchRule("storm => enter", on: false))
    #expect(try archive.ask("Who entered the palace?").status == .noAnswer)
    #expect(!archive.switchRule("storm => leave", on: false))
  }

  @Test func allThatIsWrongIsToldAtOnceAndNothingIsTaken() throws {
    let archive = try archive("Rebels stormed the palace.")
    let before = archive.rules.rules.count
    do {
      try archive.addRules(
        "storm(X, Y) => enter(X, Y)\nfoo(X, bogus: Y) => bar(X, Y)\nfoo(X => bar(X)\n", file: "f")
      Issue.record("no error")
    } catch {
      #expect(error.errors.map(\.line) == [2, 3])
      #expect(error.errors.first?.problem == .unknownRole("bogus"))
    }
    #expect(archive.rules.rules.count == before)
  }

  @Test func aCapitalStandsForItsGovernmentUntilThatIsSwitchedOff() throws {
    let archive = try archive("Baghdad signed a treaty with Tehran on Monday.")
    #expect(try archive.ask("Did Iraq sign a treaty?").answers.first?.text == "yes")
    #expect(archive.switchRule(Archive.seatRule, on: false))
    #expect(try archive.ask("Did Iraq sign a treaty?").status == .noAnswer)
  }

  @Test func aCapitalWhereSomethingHappensStandsForNoGovernment() throws {
    let archive = try archive("The army attacked Baghdad.")
    #expect(try archive.ask("Did the army attack Iraq?").answers.first?.text != "yes")
  }
}
