import QA
import Testing

/// Questions in any words, and lines that go on from them, about articles in any words.
@Suite struct RandomQuestionsTests {
  private static let followUps = [
    "how many?", "when?", "who?", "what?", "by whom?", "where from?", "who by?", "how many people?",
    "who else?",
    "who says so?", "and Lindau?", "and in 2014?", "and freed?", "what did they say?", "why did it leave?",
  ]

  @Test(arguments: 1...8) func answersStandInTheirSentences(seed: Int) throws {
    var random = RandomText(seed: seed)
    let article = Article(id: "a", text: random.article(sentences: 30))
    let archive = Archive(store: try FactStore())
    try archive.load([article])
    let bytes = Array(article.text.utf8)
    for _ in 0..<40 {
      let question = random.question()
      let reply = try archive.ask(question)
      for evidence in reply.answers.flatMap(\.evidence) {
        #expect(evidence.mention == String(decoding: bytes[evidence.range], as: UTF8.self), "\(question)")
        #expect(evidence.quoteRange.clamped(to: 0..<bytes.count) == evidence.quoteRange, "\(question)")
      }
      #expect(
        try archive.whyNot(question).reply.answers.map(\.text) == reply.answers.map(\.text), "\(question)")
      let turn = Turn(question: question, answers: reply.answers.map(\.text))
      for line in Self.followUps {
        switch archive.meaning(of: line, after: [turn]) {
        case .question(let meant), .aside(let meant): #expect(!meant.isEmpty, "\(question) \(line)")
        case .others(let asked): #expect(asked == turn)
        case .whole, .unclear: break
        }
      }
    }
  }

  /// The plural that is counted may stand before the word that asks.
  @Test(arguments: [
    "the rebels captured lindau when?", "the rebels when?", "rebels in lindau captured trucks where?",
  ])
  func aStatementWithAQuestionWordBehindIsNotCounted(_ question: String) throws {
    let archive = Archive(store: try FactStore())
    let turn = Turn(question: question, answers: ["on Friday"])
    #expect(archive.meaning(of: "how many?", after: [turn]) == .unclear)
  }

  /// Who announces a deed stands in another sentence than it, at a place that this one may not have.
  @Test func whoAnnouncesADeedStandsInAnotherSentence() throws {
    let article = Article(
      id: "a",
      text: """
        "Nine gunmen were killed in the long fight for the old bridge last night," said the navy in Sorne. "The port \
        was recaptured."
        """)
    let archive = Archive(store: try FactStore())
    try archive.load([article])
    #expect(try archive.ask("did the gunmen recapture the port?").answers.first?.text != "yes")
    #expect(try archive.ask("who recaptured the port?").answers.map(\.text) == ["the navy"])
  }
}
