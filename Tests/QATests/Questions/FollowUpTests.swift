import QA
import Testing

/// Lines that go on from the question before.
@Suite struct FollowUpTests {
  private static let archive = Result { try Archive(store: FactStore()) }

  private func meaning(_ line: String, after question: String, _ answers: String...) throws -> Archive.Meaning
  {
    try Self.archive.get().meaning(of: line, after: [Turn(question: question, answers: answers)])
  }

  @Test(arguments: [
    ("and Bregenz?", "who captured Lindau?", "who captured Bregenz"),
    ("what about bregenz", "when was lindau captured by rebels?", "when was bregenz captured by rebels"),
    ("and injured?", "how many people were killed?", "how many people were injured"),
    ("and Russia?", "did Iran back Assad?", "did Russia back Assad"),
    ("and the army?", "what did the rebels capture?", "what did the army capture"),
    ("and in 2014?", "who controlled Lindau in 2012?", "who controlled Lindau in 2014"),
    ("and in 2014?", "who controlled Lindau?", "who controlled Lindau in 2014"),
    ("and on monday?", "who visited Lindau on Friday?", "who visited Lindau on monday"),
  ])
  func somethingElseIsAskedAbout(_ row: (line: String, question: String, meant: String)) throws {
    #expect(try meaning(row.line, after: row.question) == .question(row.meant))
  }

  @Test(arguments: [
    ("when?", "who captured Lindau?", "when did the rebels capture Lindau"),
    ("And where?", "who was captured?", "where were the rebels captured"),
    ("why", "who backs the militias?", "why do the rebels back the militias"),
    ("when?", "what did the army capture on the coast?", "when did the army capture the rebels on the coast"),
    ("why?", "did Iran back Assad?", "why did Iran back Assad"),
    ("where?", "when did the bridge collapse?", "where did the bridge collapse"),
    ("by whom?", "when was Lindau captured?", "by whom was Lindau captured"),
    ("by whom?", "when did the army shell Lindau?", "who shelled Lindau"),
    ("by whom?", "who captured Lindau?", "who captured Lindau?"),
    ("who by?", "when was Lindau captured?", "by whom was Lindau captured"),
    ("where from?", "when was Lindau captured?", "where was Lindau captured from"),
    ("what with?", "who captured Lindau?", "with what did the rebels capture Lindau"),
    ("who?", "when was Lindau captured?", "by whom was Lindau captured"),
    ("who?", "did Iran back Assad?", "who backed Assad"),
    ("who?", "do the rebels support Assad?", "who supports Assad"),
    ("what?", "when did the army shell Lindau?", "what did the army shell"),
    ("how many?", "who left Lindau?", "how many people left Lindau"),
    ("how many?", "by whom was Lindau captured?", "by how many people was Lindau captured"),
    ("over what?", "who fought?", "over what did the rebels fight"),
    ("how many?", "which towns did the army capture?", "how many towns did the army capture"),
    (
      "how many?", "when did the army send helicopters to Lindau?",
      "how many helicopters did the army send to Lindau"
    ),
    ("since when?", "who is the leader of the party?", "since when are the rebels the leader of the party"),
  ])
  func somethingElseIsAskedFor(_ row: (line: String, question: String, meant: String)) throws {
    #expect(try meaning(row.line, after: row.question, "the rebels") == .question(row.meant))
  }

  @Test(arguments: [
    ("what did he say?", "who is Jim Mattis?", "", "what did Jim Mattis say"),
    ("when did they leave?", "who captured Lindau?", "the rebels", "when did the rebels leave"),
    ("who held it before?", "who captured Lindau?", "the rebels", "who held Lindau before"),
    ("when did it fall?", "what did the army capture?", "the port", "when did the port fall"),
    ("who are their leaders?", "who captured Lindau?", "the rebels", "who are the rebels' leaders"),
    ("who praised her?", "who resigned?", "Petra Vance", "who praised Petra Vance"),
    ("when was it fined?", "what was the bank fined for?", "its slow response", "when was the bank fined"),
    ("why did he leave?", "who is karl lind?", "Astronomer", "why did karl lind leave"),
    ("is it true that nurses left?", "who captured Lindau?", "the rebels", ""),
    ("what did the army say when it left?", "who captured Lindau?", "the rebels", ""),
    ("when did the army leave?", "who captured Lindau?", "the rebels", ""),
  ])
  func pronounsMeanWhatWasAskedOrAnswered(
    _ row: (line: String, question: String, answer: String, meant: String)
  ) throws {
    let turn = Turn(question: row.question, answers: row.answer.isEmpty ? [] : [row.answer])
    let meaning = try Self.archive.get().meaning(of: row.line, after: [turn])
    #expect(meaning == (row.meant.isEmpty ? .whole : .question(row.meant)))
  }

  @Test(arguments: [
    // A resignation has no name here; a man is no she; what was said is nobody.
    ("who accepted it?", "who resigned?", "Petra Vance"), ("who is she?", "who resigned?", "Karl Lind"),
    ("what did he say?", "what did the army say?", "I am sorry for it"),
    ("who is she?", "who eats fish?", ""),
    ("who says so?", "who captured Lindau?", ""),
    ("who?", "who is Petra Vance?", "a minister"),
  ])
  func whatMayMeanNothingBeforeItIsNotClear(_ row: (line: String, question: String, answer: String)) throws {
    let turn = Turn(question: row.question, answers: row.answer.isEmpty ? [] : [row.answer])
    #expect(try Self.archive.get().meaning(of: row.line, after: [turn]) == .unclear)
  }

  @Test(arguments: [
    ("who says so?", "who captured Lindau?", "who said that the rebels captured Lindau"),
    ("who said that?", "what did the army capture?", "who said that the army captured the rebels"),
  ])
  func whoSaidSoIsAskedAside(_ row: (line: String, question: String, meant: String)) throws {
    #expect(try meaning(row.line, after: row.question, "The rebels") == .aside(row.meant))
  }

  @Test func aPronounMeansTheLastThatItFits() throws {
    let archive = try Self.archive.get()
    let turns = [
      Turn(question: "who resigned?", answers: ["the finance minister", "Petra Vance"]),
      Turn(question: "who replaced her?", answers: ["Karl Lind"]),
      Turn(question: "what did he say?", answers: ["I am sorry"]),
    ]
    #expect(archive.meaning(of: "who praised her?", after: turns) == .question("who praised Petra Vance"))
    #expect(archive.meaning(of: "who praised him?", after: turns) == .question("who praised Karl Lind"))
  }

  @Test func aTitleTellsOfAManOrAWoman() throws {
    let archive = try Self.archive.get()
    let turn = Turn(question: "who resigned?", answers: ["Lord Pym", "Its chairman"])
    #expect(archive.meaning(of: "who replaced him?", after: [turn]) == .question("who replaced Lord Pym"))
    #expect(archive.meaning(of: "who replaced her?", after: [turn]) == .unclear)
  }

  @Test func withoutAnAnswerSomeoneStandsInItsPlace() throws {
    #expect(
      try meaning("when?", after: "who captured Lindau?") == .question("when did someone capture Lindau"))
    #expect(
      try meaning("when?", after: "what did the army seize?")
        == .question("when did the army seize something"))
  }

  @Test func furtherAnswersAreThoseOfTheLastQuestionWithThatWord() throws {
    let archive = try Self.archive.get()
    let turns = [
      Turn(question: "who captured Lindau?", answers: ["rebels"]),
      Turn(question: "when did rebels capture Lindau", answers: ["on Friday"]),
    ]
    #expect(archive.meaning(of: "who else?", after: turns) == .others(turns[0]))
    #expect(archive.meaning(of: "and when else?", after: turns) == .others(turns[1]))
    #expect(archive.meaning(of: "anyone else?", after: turns) == .others(turns[1]))
  }

  @Test(arguments: [
    "who captured Lindau?", "Lindau",
    "how many people left Lindau?", "", "?", "and", "who else captured Lindau?",
  ])
  func wholeQuestionsStandAlone(_ line: String) throws {
    let meaning = try meaning(line, after: "who captured Bregenz?", "the rebels")
    #expect(meaning == .whole)
  }

  @Test func aWholeQuestionMayBeginWithAnd() throws {
    #expect(
      try meaning("And who left Lindau?", after: "who captured Lindau?") == .question("who left Lindau"))
  }

  @Test(arguments: ["and Bregenz?", "when?", "who else?", "how many?"])
  func withNothingBeforeItIsNotClear(_ line: String) throws {
    #expect(try Self.archive.get().meaning(of: line, after: []) == .unclear)
  }

  @Test(arguments: [
    ("tell me about Iran", "Iran"), ("Tell me more about the Northern Front.", "the Northern Front"),
    ("what do you know about lindau?", "lindau"), ("all about NATO", "NATO"),
    ("what did he say about Iran?", ""), ("tell me about", ""), ("", ""),
  ])
  func requestsForAllAboutAName(_ row: (line: String, name: String)) throws {
    #expect(try Self.archive.get().subject(ofRequest: row.line) ?? "" == row.name)
  }

  @Test func answersThatAreKnownAreLeftOut() throws {
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: "Rebels captured Lindau. Looters captured Lindau in May.")])
    let all = try archive.ask("who captured Lindau?").answers.map(\.text)
    #expect(Set(all) == ["Rebels", "Looters"])
    #expect(
      try archive.ask("who captured Lindau?", besides: ["the rebels"]).answers.map(\.text) == ["Looters"])
  }
}
