import QA
import Testing

@Suite struct NameRepairTests {
  private func words(_ rows: [(form: String, upos: UPOS, xpos: String, head: Int?, deprel: String)]) -> [Word]
  {
    var start = 0
    return rows.map { row in
      let isGlued = row.form == "-"
      if isGlued { start -= 1 }
      let end = start + row.form.utf8.count
      defer { start = isGlued ? end : end + 1 }
      return Word(
        form: row.form, range: start..<end, upos: row.upos, xpos: row.xpos, head: row.head, deprel: row.deprel
      )
    }
  }

  @Test func aHyphenGoesWithThePartBehindIt() {
    var words = words([
      ("of", .adposition, "IN", 1, "case"), ("al", .properNoun, "NNP", nil, "root"),
      ("-", .punctuation, "HYPH", 1, "punct"), ("Qaim", .properNoun, "NNP", 1, "flat"),
    ])
    Parser.joinHyphens(in: &words)
    #expect(words.map(\.head) == [1, nil, 3, 1])
  }

  @Test func theParentOfANameGetsAllItsParts() {
    var words = words([
      ("bashar", .properNoun, "NNP", 5, "nsubj"), ("al", .properNoun, "NNP", 0, "flat"),
      ("-", .punctuation, "HYPH", 3, "punct"), ("assad", .properNoun, "NNP", 5, "obj"),
      ("also", .adverb, "RB", 5, "advmod"), ("left", .verb, "VBD", nil, "root"),
    ])
    Parser.joinHyphens(in: &words)
    #expect(words[3].head == 0 && words[3].deprel == "flat")
  }

  @Test func aTitleOfTwoPartsStandsBeforeItsName() {
    var words = words([
      ("Attorney", .noun, "NN", 5, "nsubj"), ("-", .punctuation, "HYPH", 2, "punct"),
      ("General", .properNoun, "NNP", 3, "nmod:desc"), ("Anna", .properNoun, "NNP", 0, "appos"),
      ("Weiss", .properNoun, "NNP", 3, "flat"), ("left", .verb, "VBD", nil, "root"),
    ])
    Parser.joinTitles(in: &words)
    #expect(words.map(\.head) == [2, 2, 3, 5, 3, nil])
    #expect(words[3].deprel == "nsubj" && words[0].deprel == "compound")
  }

  @Test func aListedNameIsOneMember() {
    var words = words([
      ("Abba", .properNoun, "NNP", nil, "root"), (",", .punctuation, ",", 2, "punct"),
      ("Celine", .properNoun, "NNP", 0, "conj"), ("Dion", .properNoun, "NNP", 0, "conj"),
    ])
    Parser.joinListedNames(in: &words)
    #expect(words[3].head == 2 && words[3].deprel == "flat" && words[2].head == 0)
  }

  @Test func whatHasAPossessiveEndingPossesses() {
    var words = words([
      ("bashar", .properNoun, "NNP", 3, "nsubj"), ("s", .particle, "POS", 0, "case"),
      ("army", .noun, "NN", 3, "nsubj"), ("left", .verb, "VBD", nil, "root"),
    ])
    Parser.joinPossessors(in: &words)
    #expect(words[0].head == 2 && words[0].deprel == "nmod:poss")
    #expect(words[2].head == 3 && words[2].deprel == "nsubj")
  }

  @Test func theOwnerOfWhatHangsOnItMakesRoom() {
    var words = words([
      ("bashar", .properNoun, "NNP", 3, "nsubj"), ("s", .particle, "POS", 0, "case"),
      ("army", .noun, "NN", 0, "flat"), ("left", .verb, "VBD", nil, "root"),
    ])
    Parser.joinPossessors(in: &words)
    #expect(words[0].head == 2 && words[2].head == 3 && words[2].deprel == "nsubj")
  }

  @Test func halvesOfAPossessorAreOneName() {
    var words = words([
      ("bashar", .properNoun, "NNP", 3, "nmod:poss"), ("assad", .properNoun, "NNP", 3, "nmod:poss"),
      ("s", .particle, "POS", 1, "case"), ("army", .noun, "NN", nil, "root"),
    ])
    Parser.joinNames(in: &words)
    #expect(words[1].head == 0 && words[1].deprel == "flat" && words[0].head == 3)
  }

  @Test func aNameWithAnEndingButNoNounStays() {
    var words = words([
      ("Lloyd", .properNoun, "NNP", 2, "nsubj"), ("s", .particle, "POS", 0, "case"),
      ("left", .verb, "VBD", nil, "root"),
    ])
    let before = words
    Parser.joinPossessors(in: &words)
    #expect(words == before)
  }

  @Test func twoPhrasesSideBySideAreOneName() {
    var words = words([
      ("speaker", .noun, "NN", 3, "nsubj"), ("Ines", .properNoun, "NNP", 3, "nsubj"),
      ("Duarte", .properNoun, "NNP", 3, "nsubj"), ("left", .verb, "VBD", nil, "root"),
    ])
    Parser.joinNames(in: &words)
    #expect(words.map(\.head) == [1, 3, 1, nil])
    #expect(words.map(\.deprel) == ["nmod:desc", "nsubj", "flat", "root"])
  }

  @Test func aNameIsTheHeadOfItsDescription() {
    var words = words([
      ("by", .adposition, "IN", 2, "case"), ("club", .noun, "NN", 2, "compound"),
      ("editor", .noun, "NN", 5, "obl"), ("Lina", .properNoun, "NNP", 2, "flat"),
      ("Marsh", .properNoun, "NNP", 2, "flat"), ("sold", .verb, "VBN", nil, "root"),
    ])
    Parser.joinNames(in: &words)
    #expect(words.map(\.head) == [3, 2, 3, 5, 3, nil])
    #expect(words[2].deprel == "nmod:desc" && words[3].deprel == "obl")
  }

  @Test func aTimeBesideANameStaysApart() {
    var words = words([
      ("Lund", .properNoun, "NNP", 1, "nsubj"), ("left", .verb, "VBD", nil, "root"),
      ("Oslo", .properNoun, "NNP", 1, "obj"), ("Monday", .properNoun, "NNP", 1, "obl:unmarked"),
    ])
    let before = words
    Parser.joinNames(in: &words)
    #expect(words == before)
  }
}
