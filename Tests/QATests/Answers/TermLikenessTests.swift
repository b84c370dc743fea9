import QA
import Testing

@Suite struct TermLikenessTests {
  private func word(_ lemma: String) -> Term { Term(lemma: lemma, isName: false) }
  private func name(_ lemma: String) -> Term { Term(lemma: lemma, isName: true) }

  @Test(arguments: [
    ("ship", "ship", 1), ("shi'ite", "shiite", 0.95), ("destruction", "destroy", 0.8),
    ("vehicle", "car", 0.7),
    ("ship", "treaty", 0), ("car", "treaty", 0),
  ])
  func words(_ row: (asked: String, found: String, likeness: Double)) {
    #expect(TermLikeness().likeness(word(row.asked), word(row.found)) == row.likeness)
  }

  @Test(arguments: [
    ("sul", "sul", 1), ("al-qaim", "alqaim", 0.95), ("daesh", "isis", 0.95), ("assad", "al-assad", 0.9),
    ("harrier", "harriers", 0.9), ("iraq", "iraqi", 0.85), ("sul", "kalat", 0),
  ])
  func names(_ row: (asked: String, found: String, likeness: Double)) {
    #expect(TermLikeness().likeness(name(row.asked), name(row.found)) == row.likeness)
    #expect(TermLikeness().likeness(name(row.found), name(row.asked)) == row.likeness)
  }

  /// A synonym does not do for a name.
  @Test func aNameIsNotAlikeByWhatItMeans() {
    #expect(TermLikeness().likeness(name("vehicle"), name("car")) == 0)
  }

  @Test func newNamesCountAfterOldAnswers() {
    var terms = TermLikeness()
    #expect(terms.likeness(name("sul"), name("kalat")) == 0)
    terms.aliases = AliasTable(added: [.init(name: "sul", canonical: "kalat")])
    #expect(terms.likeness(name("sul"), name("kalat")) == 0.95)
  }

  @Test func namesAndNationalitiesTellWhichOneItIs() {
    let terms = TermLikeness()
    #expect(terms.distinguishes(name("sul")))
    #expect(terms.distinguishes(word("iraqi")))
    #expect(!terms.distinguishes(word("ship")))
  }
}
