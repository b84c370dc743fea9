import QA
import Testing

/// Questions who somebody is and what names stand for, answered by the words beside the names.
@Suite struct NameTests {
  private static let cased = """
    Opposition leader Carla Mendes met army chief Dov Lund on Monday.
    Sorne, a northern port close to the border, was calm.
    The Harbour Workers Union (HWU) called a strike.
    Finance Minister Haru al-Sorani resigned.
    The ministry thanked its spokesman and former captain Ivo Brandt.
    """
  private static let agency = """
    the ruling party new dawn lost the vote .
    a group of northern front of sorne ( nfs ) fighters left daro , the rebel stronghold .
    """

  private func reply(_ question: String, to text: String) throws -> Reply {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: text)])
    return try archive.ask(question)
  }

  @Test(arguments: [
    ("Who is Dov Lund?", "army chief"), ("Who is Mendes?", "Opposition leader"),
    ("Who is the army chief?", "Dov Lund"), ("Who is the finance minister?", "Haru al-Sorani"),
    ("What is Sorne?", "a northern port close to the border"),
    ("What does HWU stand for?", "Harbour Workers Union"), ("What is the HWU?", "Harbour Workers Union"),
    ("What is the abbreviation of the Harbour Workers Union?", "HWU"),
    ("What is the Harbour Workers Union abbreviated to?", "HWU"), ("Who is Ivo Brandt?", "former captain"),
  ])
  func casedText(_ row: (question: String, answer: String)) throws {
    let reply = try reply(row.question, to: Self.cased)
    #expect(reply.answers.first?.text.hasSuffix(row.answer) == true, "\(reply.answers.map(\.text))")
  }

  @Test(arguments: [
    ("what is new dawn?", "the ruling party"), ("what does nfs stand for?", "northern front of sorne"),
    ("what is daro?", "the rebel stronghold"),
  ])
  func agencyText(_ row: (question: String, answer: String)) throws {
    let reply = try reply(row.question, to: Self.agency)
    #expect(reply.answers.first?.text == row.answer, "\(reply.answers.map(\.text))")
  }

  @Test(arguments: ["What does NFS stand for?", "Who is the mayor?", "What is Monday?"])
  func nothingIsMadeUp(_ question: String) throws {
    let reply = try reply(question, to: Self.cased)
    #expect(reply.answers.isEmpty, "\(reply.answers.map(\.text))")
  }
}
