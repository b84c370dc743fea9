import QA
import Testing

/// Questions about states, which begin and end: who holds what, now or then.
@Suite struct StateTests {
  private static let articles = [
    Article(
      id: "2014", date: CalendarDate(year: 2014, month: 6, day: 12),
      text: "The Northern Front overran Kalat on Tuesday. Rebels had held the bridge since 2012."),
    Article(
      id: "2017", date: CalendarDate(year: 2017, month: 7, day: 10),
      text: """
        The army recaptured Kalat from the Northern Front on Sunday. The army controls the bridge. \
        Carla Mendes led the party until March. Dov Lund leads the party.
        """),
  ]

  private func reply(_ question: String) throws -> Reply {
    let archive = Archive(store: try FactStore())
    try archive.load(Self.articles)
    return try archive.ask(question)
  }

  @Test(arguments: [
    ("Who controls Kalat?", ["The army"]),
    ("Who controls Kalat now?", ["The army"]),
    ("Who controlled Kalat in 2015?", ["the Northern Front"]),
    ("Who controlled Kalat in 2018?", ["The army"]),
    ("Who controls the bridge?", ["The army"]),
    ("Who controlled the bridge in 2013?", ["Rebels"]),
    ("Who leads the party?", ["Dov Lund"]),
    ("Does the Northern Front control Kalat?", ["no"]),
    ("Did the Northern Front control Kalat in 2015?", ["yes"]),
    ("Does the army control Kalat?", ["yes"]),
    ("Does the navy control the bridge?", ["no"]),
    ("Does the navy control the harbour?", []),
    ("What does the Northern Front control?", []),
  ])
  func theHolderAtTheTimeAnswers(_ row: (question: String, answers: [String])) throws {
    let reply = try reply(row.question)
    #expect(reply.answers.map(\.text) == row.answers, "\(reply.pattern ?? "")")
  }

  @Test func theAnswerSaysSinceWhen() throws {
    let answer = try #require(try reply("Who controls Kalat?").answers.first)
    #expect(answer.period?.from == CalendarDate(year: 2017, month: 7, day: 9))
  }

  @Test func whoHeldItBeforeIsANearMiss() throws {
    let reply = try reply("What does the Northern Front control?")
    #expect(reply.nearMisses.contains { $0.difference == .over })
  }
}
