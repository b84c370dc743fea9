import QA
import Testing

/// Answers read off the sentence that has most of the question, where no fact says it in the question's words.
@Suite struct PhraseAnswerTests {
  private static let text = """
    LINDAU (Reuters) - A late goal by striker Marko Belic saved Lindau Rovers from defeat on Saturday.
    The ferry operator Norlink has asked the court to send its dispute with the port authority to an arbitrator.
    Harbour workers who walked out in the old dock on Monday want higher pay.
    The online survey has a margin of error of 3 percentage points.
    The council plans to open a tram depot in Seefeld in May.
    Critics say that the mayor will sell the castle to a hotel chain.
    """

  private func reply(to question: String) throws -> Reply {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: Self.text)])
    return try archive.ask(question)
  }

  @Test(arguments: [
    ("who scored a late goal for lindau rovers?", "Marko Belic"),
    ("what margin of error does the poll have?", "3 percentage points"),
  ])
  func isAnswered(_ row: (question: String, answer: String)) throws {
    let reply = try reply(to: row.question)
    #expect(reply.answers.first?.text.contains(row.answer) ?? false, "\(reply.answers.map(\.text))")
    #expect(reply.answers.first?.evidence.isEmpty == false)
  }

  /// What is planned or only said to be so is not done, whichever way it is found; nor does one doer stand for another.
  @Test(arguments: [
    "who opened a tram depot in seefeld?", "who sold the castle to a hotel chain?",
    "who scored a late goal for Corvin?", "who sent its dispute with the council to an arbitrator?",
    "where did the ferry operator walk out?",
    "when did Marko Belic sue Lindau Rovers?", "where was Norlink founded?", "what does the Rovers control?",
  ])
  func isNotAnswered(_ question: String) throws {
    #expect(try reply(to: question).answers.map(\.text) == [])
  }

  @Test func aPhraseSaysWhichWordsOfTheQuestionStandBesideIt() throws {
    let answer = try #require(try reply(to: "who scored a late goal for lindau rovers?").answers.first)
    #expect(answer.explanation.contains { $0.contains("the sentence has") && $0.contains("\"goal\"") })
  }
}
