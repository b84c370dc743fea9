import QA
import Testing

@Suite struct TimelineTests {
  private func archive(_ texts: (id: String, day: Int, text: String)...) throws -> Archive {
    let archive = Archive(store: try FactStore())
    try archive.load(
      texts.map { Article(id: $0.id, date: CalendarDate(year: 2020, month: 5, day: $0.day), text: $0.text) })
    return archive
  }

  @Test func statesHaveHoldersAndTimes() throws {
    let archive = try archive(
      ("a", 2, "Rebels captured the port of Sul in 2016."),
      ("b", 10, "Government troops recaptured Sul from the rebels on Saturday."))
    let states = try archive.timeline(of: "Sul").filter { $0.relation == "control" }
    #expect(states.contains { $0.holder.lowercased().hasSuffix("rebels") })
    let troops = try #require(states.first { $0.holder == "Government troops" })
    #expect(troops.period.from?.iso == "2020-05-09")
    #expect(troops.evidence.first?.article == "b")
    #expect(states.first?.period.from?.iso == "2016")
  }

  @Test func aNameWithoutStatesHasNone() throws {
    let archive = try archive(("a", 2, "Ines Costa met Dov Lund."))
    #expect(try archive.timeline(of: "Sul").isEmpty)
  }

  @Test func differentNumbersForOneEventAreAConflict() throws {
    let archive = try archive(
      ("a", 2, "A bomb killed 24 policemen in Daro on Friday."),
      ("b", 3, "The bomb killed 31 policemen in Daro on Friday."))
    let conflict = try #require(try archive.conflicts().first)
    #expect(conflict.kind == .number)
    #expect(conflict.sides.map(\.claim) == ["24 policemen", "31 policemen"])
    #expect(conflict.sides.map { $0.evidence.first?.article } == ["a", "b"])
  }

  @Test func numbersThatMayBeTheSameAreNone() throws {
    let archive = try archive(
      ("a", 2, "A bomb killed 31 policemen in Daro on Friday."),
      ("b", 3, "The bomb killed at least 24 policemen in Daro on Friday."))
    #expect(try archive.conflicts().isEmpty)
  }

  @Test func whatIsAffirmedAndDeniedIsAConflict() throws {
    let archive = try archive(
      ("a", 2, "The army attacked Kalat."), ("b", 3, "The army did not attack Kalat."))
    #expect(try archive.conflicts(about: "Kalat").map(\.kind) == [.denial])
    #expect(try archive.conflicts(about: "Daro").isEmpty)
  }

  @Test func conflictsAreFoundAmongMoreArticlesThanAQuestionLooksAt() throws {
    let archive = Archive(store: try FactStore())
    let others = (0..<70).map { Article(id: "other \($0)", text: "Ines Costa met Dov Lund in week \($0).") }
    try archive.load(
      [Article(id: "a", text: "The army attacked Kalat.")] + others
        + [Article(id: "b", text: "The army did not attack Kalat.")])
    let conflicts = try archive.conflicts()
    #expect(conflicts.map(\.kind) == [.denial])
    #expect(conflicts.first?.sides.map { $0.evidence.first?.article } == ["a", "b"])
  }

  @Test func aClaimAboutNobodyAskedForTakesNoPartInAConflict() throws {
    let archive = try archive(
      ("a", 2, "A bomb killed 3 soldiers."), ("b", 2, "A bomb killed 5 soldiers in Daro."),
      ("c", 2, "A bomb killed 7 soldiers in Daro."))
    let sides = try archive.conflicts(about: "Daro").first?.sides ?? []
    #expect(sides.map { $0.evidence.first?.article } == ["b", "c"])
  }

  @Test func twoHoldersAtOneTimeAreAConflict() throws {
    let archive = try archive(
      ("a", 2, "The Northern Front controls Daro."), ("b", 3, "The United Front controls Daro."))
    let conflict = try #require(try archive.conflicts(about: "Daro").first)
    #expect(conflict.kind == .holder)
    #expect(conflict.sides.count == 2)
  }

  @Test func oneHolderOfTwoNamesIsNoConflict() throws {
    let archive = try archive(
      ("a", 2, "The European Union controls Daro."), ("b", 3, "The EU controls Daro."))
    #expect(try archive.conflicts(about: "Daro").isEmpty)
  }

  @Test func aContestedAnswerSaysSo() throws {
    let archive = try archive(
      ("a", 2, "A bomb killed 24 policemen in Daro on Friday."),
      ("b", 3, "The bomb killed 31 policemen in Daro on Friday."))
    let answer = try #require(try archive.ask("How many policemen did the bomb kill?").answers.first)
    #expect(answer.contested.count == 1)
    #expect(answer.contested.first?.evidence.article != answer.evidence.first?.article)
  }

  @Test func whoAnnouncesADeedDidIt() throws {
    let archive = try archive(("a", 2, "Police said two smugglers were arrested near Daro on Friday."))
    let answer = try #require(try archive.ask("Who arrested two smugglers?").answers.first)
    #expect(answer.text == "Police")
    #expect(answer.inferred)
    #expect(answer.rules == ["announce => do"])
  }

  @Test func whoAnnouncesALossDidNotDoIt() throws {
    let archive = try archive(("a", 2, "The army said three soldiers were killed near Daro on Friday."))
    #expect(try archive.ask("Who killed three soldiers?").status == .noAnswer)
  }

  @Test func statesWithoutDaysComeInTheOrderOfTheArticles() throws {
    let archive = Archive(store: try FactStore())
    try archive.load([
      Article(id: "a", text: "Rebels owned the port of Sul."), Article(id: "b", text: "Traders led Sul."),
      Article(id: "c", text: "Monks owned Sul."),
    ])
    #expect(try archive.timeline(of: "Sul").compactMap { $0.evidence.first?.article } == ["a", "b", "c"])
  }

  @Test func numbersDifferAmongManyArticlesToo() throws {
    let archive = Archive(store: try FactStore())
    let others = (0..<70).map {
      Article(id: "other \($0)", text: "Ines Costa met \($0 + 2) nurses in town \($0).")
    }
    try archive.load(
      [Article(id: "a", text: "A bomb killed 24 policemen in Daro on Friday.")] + others
        + [
          Article(id: "b", text: "The bomb killed thirty policemen in Daro on Friday."),
          Article(id: "c", text: "The bomb killed at least 20 policemen in Daro on Friday."),
        ])
    let conflicts = try archive.conflicts()
    #expect(conflicts.map(\.kind) == [.number])
    #expect(conflicts.first?.sides.map(\.claim) == ["24 policemen", "thirty policemen"])
  }

  @Test func rivalsAreFoundAmongManyArticlesToo() throws {
    let archive = Archive(store: try FactStore())
    let others = (0..<70).map { Article(id: "other \($0)", text: "Ines Costa met Dov Lund in week \($0).") }
    try archive.load(
      [Article(id: "a", text: "Lansing Steel owns Harbour Radio.")] + others
        + [Article(id: "b", text: "Birch Foods owns Harbour Radio.")])
    let conflict = try #require(try archive.conflicts().first { $0.kind == .holder })
    #expect(conflict.sides.map(\.claim).sorted() == ["Birch Foods", "Lansing Steel"])
  }
}
