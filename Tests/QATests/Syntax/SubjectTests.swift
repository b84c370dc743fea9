import QA
import Testing

@Suite struct SubjectTests {
  private func words(_ rows: [(form: String, upos: UPOS, head: Int?, deprel: String)]) -> [Word] {
    rows.map { Word(form: $0.form, range: 0..<0, upos: $0.upos, head: $0.head, deprel: $0.deprel) }
  }

  @Test func theSecondOfTwoSubjectsIsAnApposition() {
    var words = words([
      ("Kalat", .properNoun, 5, "nsubj:pass"), (",", .punctuation, 0, "punct"), ("a", .determiner, 3, "det"),
      ("town", .noun, 5, "nsubj:pass"), ("was", .auxiliary, 5, "aux:pass"), ("taken", .verb, nil, "root"),
    ])
    Parser.joinSubjects(in: &words)
    #expect(words[0].head == 5 && words[0].deprel == "nsubj:pass")
    #expect(words[3].head == 0 && words[3].deprel == "appos")
  }

  @Test func aFiniteClauseTakesTheObjectAbove() {
    var words = words([
      ("Figures", .noun, 1, "nsubj"), ("show", .verb, nil, "root"), ("food", .noun, 1, "obj"),
      ("is", .auxiliary, 5, "cop"), ("the", .determiner, 5, "det"), ("need", .noun, 1, "ccomp"),
    ])
    words[3].xpos = "VBZ"
    Parser.completeClauses(in: &words)
    #expect(words[2].head == 5 && words[2].deprel == "nsubj")
  }

  @Test func anInfinitiveNeedsNoSubject() {
    var words = words([
      ("They", .pronoun, 1, "nsubj"), ("want", .verb, nil, "root"), ("food", .noun, 1, "obj"),
      ("to", .particle, 5, "mark"), ("be", .auxiliary, 5, "cop"), ("cheap", .adjective, 1, "xcomp"),
    ])
    words[4].xpos = "VB"
    let before = words
    Parser.completeClauses(in: &words)
    #expect(words == before)
  }

  @Test func aTimeBetweenVerbAndParticipleIsTheVerbs() {
    var words = words([
      ("She", .pronoun, 1, "nsubj"), ("came", .verb, nil, "root"), ("a", .determiner, 3, "det"),
      ("week", .noun, 4, "obl:unmarked"), ("ago", .adverb, 5, "advmod"), ("asking", .verb, 1, "advcl"),
    ])
    words[5].xpos = "VBG"
    Parser.joinTimes(in: &words)
    #expect(words[4].head == 1)
    #expect(words[3].head == 4)
  }

  @Test func subjectsOfTwoPredicatesStay() {
    var words = words([
      ("Kalat", .properNoun, 1, "nsubj"), ("fell", .verb, 6, "advcl"), (",", .punctuation, 1, "punct"),
      ("the", .determiner, 4, "det"), ("army", .noun, 6, "nsubj"), ("has", .auxiliary, 6, "aux"),
      ("said", .verb, nil, "root"),
    ])
    let before = words
    Parser.joinSubjects(in: &words)
    #expect(words == before)
  }
}
