import QA
import Testing

@Suite struct ConjunctTests {
  private func words(_ rows: [(form: String, upos: UPOS, xpos: String, head: Int?, deprel: String)]) -> [Word]
  {
    rows.map {
      Word(form: $0.form, range: 0..<0, upos: $0.upos, xpos: $0.xpos, head: $0.head, deprel: $0.deprel)
    }
  }

  @Test func aFiniteVerbGoesWithTheFiniteOne() {
    var words = words([
      ("It", .pronoun, "PRP", 1, "nsubj"), ("allows", .verb, "VBZ", nil, "root"),
      ("them", .pronoun, "PRP", 1, "obj"), ("to", .particle, "TO", 4, "mark"),
      ("sell", .verb, "VB", 1, "xcomp"), ("and", .coordinatingConjunction, "CC", 6, "cc"),
      ("changes", .verb, "VBZ", 4, "conj"), ("rules", .noun, "NNS", 6, "obj"),
    ])
    Parser.joinConjuncts(in: &words)
    #expect(words[6].head == 1)
  }

  @Test func anInfinitiveGoesWithTheInfinitive() {
    var words = words([
      ("to", .particle, "TO", 1, "mark"), ("ensure", .verb, "VB", nil, "root"),
      ("they", .pronoun, "PRP", 3, "nsubj"), ("left", .verb, "VBD", 1, "ccomp"),
      ("and", .coordinatingConjunction, "CC", 6, "cc"), ("to", .particle, "TO", 6, "mark"),
      ("stay", .verb, "VB", 3, "conj"),
    ])
    Parser.joinConjuncts(in: &words)
    #expect(words[6].head == 1)
  }

  @Test func verbsOfOneFormStay() {
    var words = words([
      ("They", .pronoun, "PRP", 1, "nsubj"), ("came", .verb, "VBD", nil, "root"),
      ("and", .coordinatingConjunction, "CC", 3, "cc"), ("left", .verb, "VBD", 1, "conj"),
    ])
    let before = words
    Parser.joinConjuncts(in: &words)
    #expect(words == before)
  }

  @Test func aVerbWithItsOwnSubjectStays() {
    var words = words([
      ("He", .pronoun, "PRP", 1, "nsubj"), ("wants", .verb, "VBZ", nil, "root"),
      ("to", .particle, "TO", 3, "mark"), ("sell", .verb, "VB", 1, "xcomp"),
      ("and", .coordinatingConjunction, "CC", 6, "cc"), ("she", .pronoun, "PRP", 6, "nsubj"),
      ("buys", .verb, "VBZ", 3, "conj"),
    ])
    let before = words
    Parser.joinConjuncts(in: &words)
    #expect(words == before)
  }
}
