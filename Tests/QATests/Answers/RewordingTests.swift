import QA
import Testing

/// Questions asked in other words than the article's.
@Suite struct RewordingTests {
  private static let text = """
    The dispute killed more than 500 and drove thousands to flee.
    Ostra television, which is controlled by Delve, showed the film.
    Carla Diaz, MP for Wend, served as education minister between 1987 and 1990.
    Premier Olof Brann said Diaz was a dedicated public servant.
    Rita Holt and her husband, Tom Sand, were arrested in Lima on Friday.
    Sales rose 3 percent to $5 million in July.
    Ines Moor served as finance minister in 1979.
    Dorn repeated its forecast of a $9 million profit in 1995, and its bill has seven tax rates.
    Some farmers worry about the cost of the dam.
    Kerr confessed in media interviews to dirty tricks.
    Marchers squared off with hauliers on Saturday.
    Mara Voss settled in Lima last March.
    Kestrel sought to halt the auction by applying for protection.
    Corvel's owner is Viktor Sand. The owner of the hotel is Jan Tarn.
    A loudspeaker in North Korea was hit by rockets.
    """

  private static let archive = Result {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: text)])
    return archive
  }

  private func answers(to question: String) throws -> [String] {
    try Self.archive.get().ask(question).answers.map(\.text)
  }

  @Test(arguments: [
    ("how many people were killed in the dispute?", "more than 500"), ("who controls Ostra?", "Delve"),
    ("which constituency does Carla Diaz represent?", "Wend"),
    ("who called Diaz a dedicated public servant?", "Premier Olof Brann"),
    ("what post did Ines Moor hold?", "finance minister"),
    ("who is Rita Holt's husband?", "Tom Sand"), ("what were sales in July?", "$5 million"),
    ("how much were sales in July?", "$5 million"),
    ("what are some farmers worried about?", "the cost of the dam"),
    ("who owns Corvel?", "Viktor Sand"), ("who owns the hotel?", "Jan Tarn"),
    ("what hit a North Korean loudspeaker?", "rockets"),
    ("who squared off with the marchers?", "hauliers"), ("who faced off with the hauliers?", "Marchers"),
    ("where did Kerr confess to dirty tricks?", "in media interviews"),
    ("where did Mara Voss settle last March?", "in Lima"),
    ("how did Kestrel try to halt the auction?", "by applying for protection"),
  ])
  func isAnswered(_ row: (question: String, answer: String)) throws {
    let answers = try answers(to: row.question)
    #expect(answers.first == row.answer, "\(answers)")
  }

  @Test(arguments: [
    "who controls the film?", "who called Brann a dedicated public servant?", "what were exports in July?",
    "what was the profit of Dorn in 1993?", "what is the top rate in the plan?",
    "which constituency does Olof Brann represent?", "what does OTC stand for?",
  ])
  func isNotAnswered(_ question: String) throws {
    #expect(try answers(to: question).isEmpty)
  }
}
