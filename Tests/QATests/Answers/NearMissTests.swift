import QA
import Testing

/// Why there is no answer, or not the one that was expected.
@Suite struct NearMissTests {
  private static let text = """
    Rebels captured the port of Lindau on Friday.
    The army plans to attack Bregenz next week.
    The mayor denied that the rebels had burned the archive of Sulz.
    The rebels did not sign the truce.
    Nurses left Lindau in 2014.
    The governor visited Lindau.
    """

  private func archive() throws -> Archive {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: Self.text)])
    return archive
  }

  @Test(arguments: [
    ("who captured the rebels?", "swapped"), ("who captured Bregenz?", "participant"),
    ("did the army capture Lindau?", "participant"), ("who besieged Lindau?", "relation"),
    ("who attacked Bregenz?", "factuality"), ("who signed the truce?", "negation"),
    ("who captured Lindau on Monday?", "time"), ("who left Lindau in 2016?", "time"),
    ("why did rebels capture Lindau?", "silent"), ("which nurse captured Lindau?", "type"),
  ])
  func saysWhichConditionFailed(_ row: (question: String, difference: String)) throws {
    let found = try archive().whyNot(row.question)
    #expect(found.misses.map(\.difference.kind).contains(row.difference), "\(found.misses.map(\.difference))")
    for miss in found.misses { #expect(Self.text.contains(miss.evidence.quote)) }
  }

  /// What is told of likelihoods is what they were made of.
  @Test func whatMadeAnAnswerLessLikelyIsTold() throws {
    let archive = Archive(store: try FactStore())
    try archive.load([
      Article(id: "a", text: "The Northern Front overran Kalat. The army plans to leave Kalat.")
    ])
    let former = try #require(try archive.ask("who controlled Kalat?").answers.first)
    #expect(former.adjustments.map(\.reason) == [.successor])
    let present = try #require(try archive.ask("who controls Kalat?").answers.first)
    #expect(present.adjustments.isEmpty && present.score > former.score)
  }

  @Test func aReplyHasAtMostThree() throws {
    let reply = try archive().ask("who captured Bregenz?")
    #expect(reply.status == .noAnswer)
    #expect(!reply.nearMisses.isEmpty && reply.nearMisses.count <= 3)
  }

  @Test func namesThatNoArticleHasAreTold() throws {
    #expect(try archive().ask("who captured Dornbirn?").reason == "no article speaks of Dornbirn")
    #expect(
      try archive().ask("who captured Bregnx?").reason
        == "no article speaks of Bregnx; did you mean bregenz?"
    )
    #expect(try archive().ask("who captured Bregenz?").reason == "the articles do not say")
  }

  @Test func aVerbThatIsNoneIsNotUnderstood() throws {
    let reply = try archive().ask("who glorbed Lindau?")
    #expect(reply.status == .notUnderstood)
    #expect(reply.reason?.contains("glorb") == true)
  }

  @Test(arguments: ["who is at Lindau?", "who saw Lindau?", "who ran Lindau?", "who besieged Lindau?"])
  func verbsThatNoArticleHasAreUnderstood(question: String) throws {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: "Nurses left Lindau.")])
    #expect(try archive.ask(question).status == .noAnswer)
  }

  @Test func anExpectedAnswerIsTheOnlyOneLookedFor() throws {
    let archive = try archive()
    #expect(try archive.whyNot("who captured Lindau?", expected: "rebels").place == 0)
    let found = try archive.whyNot("who captured Lindau?", expected: "the governor")
    #expect(found.place == nil)
    #expect(found.reply.status == .answered)
    #expect(
      found.misses.map(\.difference).contains(
        .participant(.subject, asked: "the governor", found: "Rebels")))
    #expect(found.misses.map(\.difference).contains(.relation(asked: "capture")))
  }

  @Test func aRuleWhoseConditionFailsIsNamed() throws {
    let archive = Archive(store: try FactStore())
    try archive.addRules("hail(X, Y) => greet(X, Y) if X: person\n", file: "my.rules")
    try archive.load([Article(id: "a", text: "The city hailed the pianist.")])
    let differences = try archive.whyNot("who greeted the pianist?").misses.map(\.difference)
    #expect(
      differences.contains {
        if case .condition(rule: "hail => greet", .type) = $0 { true } else { false }
      }, "\(differences)")
  }
}
