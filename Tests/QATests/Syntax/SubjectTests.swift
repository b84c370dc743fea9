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
