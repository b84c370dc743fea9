import QA
import Testing

/// Questions that say of a participant by a clause who it is, over several articles, and facts with variables.
@Suite struct JoinTests {
  static let articles = [
    Article(
      id: "port",
      text: """
        KARVEL, March 3 (Border Wire) - The Northern Front captured the port of Daro on Sunday, the army said. \
        The Northern Front is led by Omar Seld. Troops from Velia pulled out of the port before dawn.
        """),
    Article(
      id: "aid",
      text: """
        SORNE, March 9 (Border Wire) - Iran backs the Northern Front with money and weapons, two diplomats said. \
        Velia has accused Tehran of smuggling rockets. Turkey backs the People's Guard.
        """),
    Article(
      id: "week",
      text: """
        SORNE, March 12 (Border Wire) - Acme Steel bought Norvik Rail in 2015 for $2 billion. In May, Acme Steel \
        opened a plant in Lund. Interior Minister Pavel Dorn resigned on Friday. Dorn said that he was tired of \
        politics. The People's Guard lost Kalat in June. Omar Seld was born in Brisk. A driver was killed in Lund.
        """),
    Article(
      id: "ferry",
      text: """
        VELIA CITY, March 14 (Border Wire) - The ferry Aurora sank off Daro on Monday. Divers found the wreck. \
        A driver was arrested in Brisk. The militia that police blame for the attack is led by Ivo Marn.
        """),
  ]

  private func reply(_ question: String) throws -> Reply {
    let archive = Archive(store: try FactStore())
    try archive.load(Self.articles)
    return try archive.ask(question)
  }

  @Test(arguments: [
    ("who backs the group that captured daro?", "Iran", ["aid", "port"]),
    ("who leads the group that captured daro?", "Omar Seld", ["port", "port"]),
    ("who is the leader of the group that captured daro?", "Omar Seld", ["port", "port"]),
    ("where was the leader of the group that captured daro born?", "in Brisk", ["week", "port", "port"]),
    ("where was the leader of the northern front born?", "in Brisk", ["week", "port"]),
    ("who backs the group that lost kalat?", "Turkey", ["aid", "week"]),
    ("what did the group backed by iran capture?", "the port of Daro", ["port", "aid"]),
    ("what did the iran-backed group capture?", "the port of Daro", ["port", "aid"]),
    ("when did the company that bought norvik rail open a plant?", "in May", ["week", "week"]),
    ("where did the company which bought norvik rail open a plant?", "in Lund", ["week", "week"]),
    ("what did the minister who resigned say?", "he was tired of politics", ["week", "week"]),
    ("When did the group led by Omar Seld capture Daro?", "on Sunday", ["port", "port"]),
  ])
  func answersAreJoined(_ row: (question: String, answer: String, articles: [String])) throws {
    let reply = try reply(row.question)
    let answer = try #require(reply.answers.first, "\(reply.pattern ?? "")")
    #expect(answer.text == row.answer)
    #expect([answer.evidence[0].article] + answer.premises.map(\.article) == row.articles)
  }

  @Test(arguments: [
    ("who is the minister who resigned?", "Pavel Dorn"),
    ("name the group that captured daro", "The Northern Front"),
    ("what did the ferry that sank hit?", nil),
    ("which groups backed by iran captured daro?", "The Northern Front"),
  ])
  func whatIsDescribedMayItselfBeAsked(_ row: (question: String, answer: String?)) throws {
    #expect(try reply(row.question).answers.first?.text == row.answer)
  }

  @Test(arguments: [
    // Nothing answers the inner question.
    "who backs the group that captured kalat?", "who leads the group that bought daro?",
    "which country backs the group that captured lund?", "who is the leader of the group that bought kalat?",
    // The inner question has an answer, the outer has none.
    "who leads the group backed by turkey?", "who arrested the minister who resigned?",
    // A driver in one article is none in another.
    "who arrested the driver who was killed?", "when was the driver who was killed arrested?",
    // Swapped roles.
    "who does the group that captured daro back?", "who captured the group that iran backs?",
  ])
  func abstains(_ question: String) throws {
    let reply = try reply(question)
    #expect(reply.status == .noAnswer, "\(reply.answers.map(\.text)) by \(reply.pattern ?? "")")
  }

  @Test func aJoinSaysItsSteps() throws {
    let reply = try reply("who backs the group that captured daro?")
    #expect(reply.pattern == "back(subject: ?who, object: ?group), capture(object: Daro, subject: ?group)")
    let answer = try #require(reply.answers.first)
    #expect(answer.explanation.first == "\"the group that captured Daro\" is The Northern Front")
    #expect(answer.premises.first?.mention == "The Northern Front")
    let alone = try self.reply("who captured daro?").answers.first?.score ?? 0
    #expect(answer.score < alone)
  }

  @Test func thePatternOfAJoinCanBeAsked() throws {
    for question in ["who backs the group that captured daro?", "what did the iran-backed group capture?"] {
      let reply = try reply(question)
      let again = try self.reply(reply.pattern ?? "")
      let variable = again.answers.first?.bindings.first { $0.variable == "who" || $0.variable == "what" }
      #expect(variable?.text == reply.answers.first?.text)
    }
  }

  @Test(arguments: [
    ("?x backs ?y, ?y captured daro", ["x = Iran, y = The Northern Front"]),
    ("?x backs ?y", ["x = Iran, y = the Northern Front", "x = Turkey, y = the People's Guard"]),
    ("?x lead ?y, ?who back ?y", ["x = Omar Seld, y = The Northern Front, who = Iran"]),
    ("?x bought ?y in ?year", ["x = Acme Steel, y = Norvik Rail, year = in 2015"]),
    ("capture(?x, daro, time: ?t)", ["x = The Northern Front, t = on Sunday"]),
    ("capture(subject: northern front, object: daro)", ["yes"]),
    ("?x was born in ?place, ?x leads ?y", ["x = Omar Seld, place = Brisk, y = The Northern Front"]),
    ("?x backs ?y, ?y bought ?z", []), ("?x captured ?x", []),
  ])
  func variablesJoin(_ row: (pattern: String, answers: [String])) throws {
    #expect(try reply(row.pattern).answers.map(\.text) == row.answers)
  }

  @Test func deniedFactsAnswerOnlyNot() throws {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: "The rebels did not sign the truce. The army signed the truce.")]
    )
    #expect(try archive.ask("?x signed ?y").answers.map(\.text) == ["x = The army, y = the truce"])
    #expect(try archive.ask("not ?x signed ?y").answers.map(\.text) == ["x = The rebels, y = the truce"])
  }

  @Test(arguments: [
    ("?x ?y", 4), ("?x", 3), ("(?x", 2), ("capture(subject ?x)", 17), ("capture(subject: ?x", 20),
    ("?x backs \"foo", 14), ("capture(a, b, ?c)", 15), ("?x backs ?y, ", 14), ("?é backs ?y, ?z ?y", 17),
    ("?x attacked the capital of ?y", 28),
  ])
  func mistakesAreToldWithTheirColumn(_ row: (text: String, column: Int)) throws {
    let reply = try reply(row.text)
    #expect(reply.status == .notUnderstood)
    #expect(reply.reason?.hasPrefix("column \(row.column): ") == true, "\(reply.reason ?? "")")
  }

  @Test func whatManyArticlesSayIsJoinedToo() throws {
    let archive = Archive(store: try FactStore())
    let others = (0..<70).map { Article(id: "other\($0)", text: "The mayor of town \($0) opened a fair.") }
    try archive.load(others + Self.articles)
    #expect(try archive.ask("who backs the group that captured daro?").answers.first?.text == "Iran")
  }
}
