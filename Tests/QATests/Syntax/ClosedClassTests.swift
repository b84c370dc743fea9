import QA
import Testing

/// Words of classes that take in no new ones.
@Suite struct ClosedClassTests {
  @Test(arguments: [
    ("alongside", UPOS.adposition, true), ("Although", .subordinatingConjunction, true),
    ("akashat", .pronoun, false), ("akashat", .subordinatingConjunction, false),
    ("akashat", .properNoun, true),
    ("don", .auxiliary, true), ("Veld", .determiner, false), ("who's", .pronoun, true), ("é", .pronoun, true),
    ("", .pronoun, false),
  ])
  func aWordNobodyKnowsIsOfNoClosedClass(_ row: (form: String, upos: UPOS, isAllowed: Bool)) {
    #expect(ClosedClasses.english.allow(row.form, as: row.upos) == row.isAllowed)
  }

  @Test func namesInLowerCaseAreOfNoClosedClass() throws {
    let names = ["akashat", "tavildara", "qoryooley", "deruta", "zalingei", "ouakam", "whoruz"]
    for name in names {
      let sentence = Analyzer().sentences(in: "the rebels left \(name) , a town in the north , on friday .")
        .first
      let word = try #require(sentence?.words.first { $0.form == name })
      #expect(!ClosedClasses.isClosed(word.upos), "\(name) \(word.upos)")
    }
  }
}
