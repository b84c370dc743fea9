import QA
import Testing

/// Facts with variables, as they are written and read.
@Suite struct ConjunctionTests {
  private let reader = QuestionReader(analyzer: Analyzer(), extractor: Extractor())

  private func read(_ text: String) throws -> String {
    try ConjunctionReader(reader: reader).conjunction(text).description
  }

  @Test(arguments: [
    ("?x backs ?y, ?y captured mosul", "back(subject: ?x, object: ?y), capture(object: mosul, subject: ?y)"),
    ("?x dislodged ?y from mosul", "dislodge(from: mosul, subject: ?x, object: ?y)"),
    ("?x was arrested in ?place", "arrest(object: ?x, in: ?place)"),
    ("?x be president of ?y", "be(object: president, subject: ?x, of: ?y)"),
    ("capture(?x, mosul, time: ?t)", "capture(object: mosul, subject: ?x, time: ?t)"),
    ("not ?x signed the truce", "not sign(object: the truce, subject: ?x)"),
    ("?x took part in ?y", "take part(subject: ?x, in: ?y)"),
  ])
  func clausesAndRolesAreOneThing(_ row: (text: String, pattern: String)) throws {
    #expect(try read(row.text) == row.pattern)
  }

  /// What is printed as the pattern of a question can be read again, and is the same.
  @Test(arguments: [
    "who captured mosul?", "which group captured mosul in 2014?",
    "how many leaflets were dropped on akashat?",
    "when did the army capture the town?", "where does the road lead to?", "why did the minister resign?",
    "how did the thieves escape?", "how long did the siege last?", "how far is the town from the border?",
    "whose forces captured the town?", "what did the minister do?", "who is the leader of islamic state?",
    "did the army capture the town?", "what did kcna say the military made?", "who did not sign the truce?",
    "who backs the group that captured mosul?", "who said that the town (the last one), fell?",
    "what did the minister who resigned say?", "where was the leader of the group that held rawa born?",
    "which towns held by rebels lie on the border?", "how many people were killed by the militia that fled?",
  ])
  func aPrintedPatternIsReadAgain(_ question: String) throws {
    for query in try reader.queries(for: reader.tokens(of: question), of: question) {
      let printed = Conjunction(query)?.description ?? query.description
      #expect(try read(printed) == printed)
    }
  }

  @Test(arguments: [
    ("?x backs ?y", true), ("back(subject: ?x)", true), ("capture(rebels, mosul)", true),
    ("?what(subject: rebels)", true), ("who captured mosul?", false), ("who captured mosul?really", false),
    ("what happened in the town (Rawa)", false), ("is it so? yes", false), ("?", false), ("??", false),
  ])
  func whatIsTakenForFactsWithVariables(_ row: (text: String, isConjunction: Bool)) {
    #expect(ConjunctionScanner.isConjunction(row.text) == row.isConjunction)
  }
}
