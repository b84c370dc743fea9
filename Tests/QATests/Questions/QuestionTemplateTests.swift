import QA
import Testing

/// Questions made from facts.
@Suite struct QuestionTemplateTests {
  private func questions(_ text: String) throws -> [String] {
    let archive = Archive(store: try FactStore())
    let facts = archive.analyze(Article(id: "a", text: text)).facts
    return facts.flatMap { fact in QuestionTemplate.all.compactMap { $0.question(about: fact) } }
  }

  @Test func theFileHasShapesOfEveryKind() {
    let kinds = Set(QuestionTemplate.all.map(\.kind))
    for kind in ["who", "when", "where", "why", "how many", "yes or no", "all about it"] {
      #expect(kinds.contains(kind), "\(kind)")
    }
    #expect(QuestionTemplate.all[0].shape == "who <past> <object>?")
    for template in QuestionTemplate.all {
      #expect(!template.shape.contains("{") && !template.shape.contains(":"))
    }
  }

  @Test func aFactFillsTheShapesThatItHasEverythingFor() throws {
    let questions = try questions("Rebels captured Lindau on Friday.")
    #expect(questions.contains("who captured Lindau?"))
    #expect(questions.contains("when did rebels capture Lindau?"))
    #expect(questions.contains("did rebels capture Lindau?"))
    #expect(questions.contains("tell me about Lindau"))
    #expect(!questions.contains { $0.hasPrefix("where") || $0.hasPrefix("why") || $0.hasPrefix("how many") })
  }

  @Test func passivesNumbersAndPlansHaveShapesOfTheirOwn() throws {
    #expect(try questions("The bridge was destroyed on Monday.").contains("when was the bridge destroyed?"))
    #expect(
      try questions("The army sent 12 helicopters.").contains("how many helicopters did the army send?"))
    let planned = try questions("The army plans to attack Lindau.")
    #expect(planned.contains("who plans to attack Lindau?"))
    #expect(!planned.contains { $0.hasPrefix("who attacked") || $0.hasPrefix("did ") })
  }

  @Test func amountsAreNoTopicsAndPeopleNoThings() throws {
    let amounts = try questions("Shares rose 6 percent on Monday. The army sent $81 million.")
    #expect(!amounts.contains { $0.hasPrefix("tell me about 6") || $0.hasPrefix("tell me about $") })
    #expect(!amounts.contains { $0.hasPrefix("how many million") })
    let people = try questions("Tom Birch is a keen gardener.")
    #expect(people.contains("who is Tom Birch?"))
    #expect(!people.contains("what is Tom Birch?"))
  }

  @Test func whatDidNotHappenIsNotAskedFor() throws {
    let questions = try questions("Rebels did not capture Lindau.")
    #expect(questions.isEmpty, "\(questions)")
  }

  @Test func aRiverIsNobodyAndANameIsOneThing() throws {
    let river = try questions("Jordan River is a long river.")
    #expect(!river.contains { $0.hasPrefix("who is") || $0.hasPrefix("what is") }, "\(river)")
    let names = try questions("The United Nations is a body of states. Holt Brothers is a bank.")
    #expect(!names.contains { $0.hasPrefix("what are") }, "\(names)")
  }
}
