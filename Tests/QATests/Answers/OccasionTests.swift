import QA
import Testing

/// Questions about when something takes place, how big it is, what is still to come and what somebody thinks, answered
/// from the phrases of nouns and from clauses put in other words.
@Suite struct OccasionTests {
  private static let text = """
    The December auction drew 40 bidders, and Tuesday's hearing in Varga was short.
    Free elections in 1994 followed the truce.
    The $30 million settlement ended the suit over an $8 billion rail plan.
    The Norland government decided not to sell the ferry line.
    Dorn Steel was forced to sell its mill to meet a tax bill.
    Coach Ines Holm came to Sorland a week ago demanding an apology.
    Ada Brenn, one of the club's best-known players, founded the Harbour School in 1987 after touring Asia.
    The four-party coalition lost its majority in May.
    Wages decreased by 3 percent in July.
    The IRDA (International River Defence Alliance) wrote to the U.N. High Commissioner for Refugees.
    Mayor Tom Ostby said the bridge was safe.
    """

  private func answers(to question: String) throws -> [String] {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: Self.text)])
    return try archive.ask(question).answers.map(\.text)
  }

  @Test(arguments: [
    ("when was the auction?", "December"), ("when was the hearing held?", "Tuesday"),
    ("when did the elections take place?", "in 1994"), ("in which town was the hearing?", "in Varga"),
    ("how big was the settlement?", "$30 million"), ("how much is the rail plan?", "$8 billion"),
    ("is the norland government going to sell the ferry line?", "no"),
    ("why did dorn steel have to sell its mill?", "to meet a tax bill"),
    ("when did ines holm come to sorland?", "a week ago"),
    ("who is ada brenn?", "one of the club's best-known players"),
    ("when did ada brenn found the harbour school?", "in 1987"),
    ("how many parties make up the coalition?", "four"), ("does the coalition have a majority?", "no"),
    ("how much did wages fall in july?", "3 percent"), ("by how much did wages decrease?", "3 percent"),
    ("what does IRDA stand for?", "International River Defence Alliance"),
    ("what does UNHCR stand for?", "U.N. High Commissioner for Refugees"),
    ("who wrote to the unhcr?", "The IRDA"), ("wher was the hearing?", "in Varga"),
    ("what was safe in tom ostby's view?", "the bridge"),
  ])
  func isAnswered(_ row: (question: String, answer: String)) throws {
    let answers = try answers(to: row.question)
    #expect(answers.first == row.answer, "\(answers)")
  }

  @Test(arguments: [
    "when was the funeral?", "how big was the hearing?", "what does UNICEF stand for?",
    "is dorn steel going to sell the ferry line?",
  ])
  func isNotAnswered(_ question: String) throws {
    #expect(try answers(to: question).isEmpty)
  }

  @Test func aPartOfAnAnswerIsNoSecondAnswer() throws {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: "Government troops control the town of Lindau.")])
    #expect(try archive.ask("who controls lindau?").answers.map(\.text) == ["Government troops"])
  }
}
