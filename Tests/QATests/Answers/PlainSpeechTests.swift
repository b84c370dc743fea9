import QA
import Testing

/// Questions as people type them: contracted, without apostrophes, in the style of telegrams, misspelt.
@Suite struct PlainSpeechTests {
  static let text = """
    Rebels captured Daro on Sunday, the army said. Velia backs the rebels.
    Colonel Petra Holm is the head of the river police.
    The union did not sign the pact. The employers signed it on Monday.
    The mayor said that the bridge was safe.
    """

  private func reply(_ question: String) throws -> Reply {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: Self.text)])
    return try archive.ask(question)
  }

  @Test(arguments: [
    ("who captured Daro", "Rebels"), ("WHO CAPTURED DARO", "Rebels"), ("who captred daro", "Rebels"),
    ("daro captured by?", "Rebels"), ("captured daro?", "Rebels"), ("daro captured when?", "on Sunday"),
    ("when daro captured", "on Sunday"), ("who's the head of the river police?", "Colonel Petra Holm"),
    ("whos the head of the river police", "Colonel Petra Holm"), ("who didnt sign the pact", "The union"),
    ("who didn't sign the pact?", "The union"), ("the mayor said what?", "the bridge was safe"),
    ("velia backs who?", "the rebels"), ("rebels captured what?", "Daro"),
  ])
  func isUnderstood(_ row: (question: String, answer: String)) throws {
    let reply = try reply(row.question)
    #expect(reply.answers.first?.text == row.answer, "\(reply.pattern ?? "")")
  }

  @Test(arguments: [
    ("daro captured by?", "who captured Daro"), ("daro captured", "who captured Daro"),
    ("whos the head of the river police", "who is the head of the river police"),
    ("who captred daro", "who captured Daro"), ("who captured daro?", nil), ("who's the head?", nil),
  ])
  func aReadingThatIsNotLiteralIsTold(_ row: (question: String, reading: String?)) throws {
    #expect(try reply(row.question).reading == row.reading)
  }

  @Test(arguments: ["what's", "what is?", "who's?"])
  func whatSaysNothingIsNotUnderstood(_ question: String) throws {
    #expect(try reply(question).status == .notUnderstood)
  }
}
