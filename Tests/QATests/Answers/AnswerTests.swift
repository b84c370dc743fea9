import QA
import Testing

/// Whole questions to small articles of our own.
@Suite struct AnswerTests {
  static let flood = """
    Rescue teams evacuated 340 people from the town of Harlow on Tuesday, the governor said.
    The river Sorne burst its banks after three days of rain.
    The army sent two helicopters to Harlow.
    No deaths were reported.
    Mayor Ines Costa denied that the warning came too late.
    """
  static let siege = """
    government troops recaptured the port of daro on friday , the army said .
    the rebels had held daro since march .
    iranian-backed militias plan to attack kalat next week .
    rebels known as northern front ( nf ) did not sign the truce .
    """

  private func reply(_ question: String, to text: String) throws -> Reply {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: text)])
    return try archive.ask(question)
  }

  @Test func whomSomethingWasTakenFromIsNoPlace() throws {
    let text = "Troops took the depot from the rebels."
    #expect(try reply("Who took the depot?", to: text).answers.first?.text == "Troops")
    #expect(try reply("Where did troops take the depot?", to: text).status == .noAnswer)
  }

  @Test(arguments: [
    ("Who evacuated people from Harlow?", "Rescue teams"),
    ("How many people were evacuated?", "340"),
    ("What did the army send to Harlow?", "two helicopters"),
    ("How many helicopters did the army send?", "two"),
    ("Did the army send helicopters?", "yes"),
  ])
  func answersOfCasedText(_ row: (question: String, answer: String)) throws {
    let reply = try reply(row.question, to: Self.flood)
    #expect(reply.answers.first?.text == row.answer, "\(reply.pattern ?? "")")
  }

  @Test(arguments: [
    ("how long was the minister's visit?", "two-day"), ("how many parties are in the alliance?", "12"),
    ("how far is the station from the coast?", "40 km"), ("how old is the director?", "52"),
    ("how many people were injured?", "at least 30"),
  ])
  func quantitiesOfNounPhrases(_ row: (question: String, answer: String)) throws {
    let text = """
      The minister returned from a two-day visit to Sorneland, where a 12-party alliance rules.
      The station stands 40 km from the coast.
      The 52-year-old director was hurt and at least 30 others were injured.
      """
    let reply = try reply(row.question, to: text)
    #expect(reply.answers.first?.text.contains(row.answer) == true, "\(reply.pattern ?? "")")
  }

  @Test(arguments: [
    ("Who bought the yard?", "A Sorne family"), ("How much of the valley did the fire burn?", "two thirds"),
    ("What kind of ties does the union have with the port?", "close ties"),
  ])
  func otherWordsForTheSame(_ row: (question: String, answer: String)) throws {
    let text = """
      A Sorne family purchased the yard. The fire burned two thirds of the valley in May.
      The union has close ties with the port.
      """
    let reply = try reply(row.question, to: text)
    #expect(reply.answers.first?.text.contains(row.answer) == true, "\(reply.pattern ?? "")")
  }

  @Test(arguments: [
    ("who recaptured daro?", "government troops"),
    ("who captured daro?", "government troops"),
    ("who recaptured the port of daro?", "government troops"),
  ])
  func answersOfAgencyText(_ row: (question: String, answer: String)) throws {
    let reply = try reply(row.question, to: Self.siege)
    #expect(reply.answers.first?.text == row.answer, "\(reply.pattern ?? "")")
  }

  @Test func anAnswerCitesItsSentenceAndSaysItsRule() throws {
    let reply = try reply("who captured daro?", to: Self.siege)
    let answer = try #require(reply.answers.first)
    let evidence = try #require(answer.evidence.first)
    #expect(answer.inferred)
    #expect(answer.rules == ["recapture => capture"])
    #expect(evidence.sentence == 0)
    #expect(evidence.quote.hasPrefix("government troops recaptured"))
    #expect(evidence.mention == "government troops")
    #expect(!answer.explanation.isEmpty)
  }

  @Test(arguments: [
    "who recaptured kalat?", "did the rebels recapture daro?", "who attacked kalat?",
    "did the militias attack kalat?", "who founded the northern front?",
  ])
  func abstainsFromWhatIsNotSaid(_ question: String) throws {
    let reply = try reply(question, to: Self.siege)
    #expect(reply.status == .noAnswer, "\(reply.answers.map(\.text))")
    #expect(reply.reason != nil)
  }

  @Test func saysWhatCameNearest() throws {
    let reply = try reply("did the rebels recapture daro?", to: Self.siege)
    #expect(
      reply.nearMisses.first?.difference
        == .participant(.subject, asked: "the rebels", found: "government troops"))
  }

  @Test(arguments: ["", "   ", "?", "!!! ...", "\u{0}\u{1}", "' OR 1=1 --"])
  func anythingTypedGetsAReply(_ question: String) throws {
    #expect(try reply(question, to: Self.siege).status != .answered)
  }

  @Test func aQuestionTooLongIsNotUnderstood() throws {
    let reply = try reply(String(repeating: "who ", count: 30_000), to: Self.siege)
    #expect(reply.status == .notUnderstood)
    #expect(reply.reason?.contains("too long") == true)
  }

  @Test func slipsAreMended() throws {
    let reply = try reply("who recaptred daro?", to: Self.siege)
    #expect(reply.answers.first?.text == "government troops")
    #expect(reply.reading == "who recaptured daro")
  }

  @Test func loadingTwiceChangesNothing() throws {
    let archive = Archive(store: try FactStore())
    let article = Article(id: "a", text: Self.siege)
    #expect(try archive.load([article]) == [.added])
    let count = try archive.store.count()
    #expect(try archive.load([article]) == [.unchanged])
    #expect(try archive.store.count() == count)
  }

  @Test func theArticleAskedInIsTheOnlyOne() throws {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: Self.siege), Article(id: "b", text: Self.flood)])
    #expect(try archive.ask("who recaptured daro?", in: "b").status == .noAnswer)
    #expect(try archive.ask("who recaptured daro?", in: "a").status == .answered)
    #expect(try archive.ask("who recaptured daro?", in: "c").status == .noAnswer)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let articles = (0..<6).map { Article(id: "\($0)", text: $0.isMultiple(of: 2) ? Self.siege : Self.flood) }
    var facts: [[Fact]] = []
    for threads in [1, 2] {
      let archive = Archive(store: try FactStore())
      try archive.load(articles, threads: threads)
      facts.append(try archive.store.facts(matching: FactQuery()).map(\.fact))
    }
    #expect(facts[0] == facts[1])
    #expect(!facts[0].isEmpty)
  }
}
