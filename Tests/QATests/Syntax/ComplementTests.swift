import QA
import Testing

/// Verbs, clauses and nouns that the parser hung on the wrong word.
@Suite struct ComplementTests {
  private typealias Row = (form: String, upos: UPOS, xpos: String, head: Int?, deprel: String)

  private func words(_ rows: [Row]) -> [Word] {
    rows.enumerated().map { index, row in
      Word(
        form: row.form, range: index * 20..<index * 20 + row.form.utf8.count, upos: row.upos, xpos: row.xpos,
        head: row.head, deprel: row.deprel)
    }
  }

  @Test func onlyBeIsACopula() {
    for (form, deprel) in [("are", "cop"), ("did", "aux"), ("will", "aux")] {
      var missing = words([
        ("Sailors", .noun, "NNS", 2, "nsubj"), (form, .auxiliary, "VBP", 2, "aux"),
        ("missing", .adjective, "JJ", nil, "root"),
      ])
      Parser.joinCopulas(in: &missing)
      #expect(missing[1].deprel == deprel)
    }
  }

  @Test func whatUsedToBeIsNoPurpose() {
    var habit = words([
      ("They", .pronoun, "PRP", 1, "nsubj"), ("used", .verb, "VBD", nil, "root"),
      ("to", .particle, "TO", 3, "mark"), ("work", .verb, "VB", 1, "advcl"),
    ])
    Parser.joinComplements(in: &habit)
    #expect(habit[3].deprel == "xcomp")
    var tool = words([
      ("They", .pronoun, "PRP", 1, "nsubj"), ("used", .verb, "VBD", nil, "root"),
      ("ropes", .noun, "NNS", 1, "obj"), ("to", .particle, "TO", 4, "mark"),
      ("climb", .verb, "VB", 1, "advcl"),
    ])
    Parser.joinComplements(in: &tool)
    #expect(tool[4].deprel == "advcl")
  }

  @Test func aQuestionWordStandsWithinItsClause() {
    var words = words([
      ("Nobody", .pronoun, "NN", 1, "nsubj"), ("knows", .verb, "VBZ", nil, "root"),
      ("why", .adverb, "WRB", 1, "obj"), ("they", .pronoun, "PRP", 4, "nsubj"),
      ("left", .verb, "VBD", 1, "ccomp"),
    ])
    Parser.joinComplements(in: &words)
    #expect(words[2].head == 4 && words[2].deprel == "advmod")
  }

  @Test func aSentenceHasAVerb() {
    var named = words([
      ("Acme", .properNoun, "NNP", nil, "root"), ("named", .verb, "VBN", 0, "acl"),
      ("Lund", .properNoun, "NNP", 1, "xcomp"), ("to", .particle, "TO", 4, "mark"),
      ("replace", .verb, "VB", 1, "xcomp"), ("her", .pronoun, "PRP", 4, "obj"),
      (".", .punctuation, ".", 0, "punct"),
    ])
    Parser.findVerb(in: &named)
    #expect(named.map(\.head) == [1, nil, 1, 4, 1, 4, 1])
    #expect(named[0].deprel == "nsubj" && named[2].deprel == "obj")
    var heading = words([
      ("Town", .noun, "NN", nil, "root"), ("named", .verb, "VBN", 0, "acl"),
      ("Lund", .properNoun, "NNP", 1, "xcomp"),
    ])
    Parser.findVerb(in: &heading)
    #expect(heading[0].head == nil)
  }

  @Test func aFiniteVerbGoesWithTheClauseOfItsTense() {
    var words = words([
      ("She", .pronoun, "PRP", 1, "nsubj"), ("said", .verb, "VBD", nil, "root"),
      ("he", .pronoun, "PRP", 4, "nsubj"),
      ("is", .auxiliary, "VBZ", 4, "cop"), ("ill", .adjective, "JJ", 1, "ccomp"),
      ("and", .coordinatingConjunction, "CC", 6, "cc"), ("expects", .verb, "VBZ", 1, "conj"),
    ])
    Parser.joinTenses(in: &words)
    #expect(words[6].head == 4)
    words[6].xpos = "VBD"
    words[6].head = 1
    Parser.joinTenses(in: &words)
    #expect(words[6].head == 1)
  }

  @Test func aRelativeClauseAgreesWithItsNoun() {
    var words = words([
      ("items", .noun, "NNS", nil, "root"), ("on", .adposition, "IN", 2, "case"),
      ("site", .noun, "NN", 0, "nmod"),
      ("that", .pronoun, "WDT", 4, "nsubj"), ("serve", .verb, "VBP", 2, "acl:relcl"),
    ])
    Parser.joinRelatives(in: &words)
    #expect(words[4].head == 0)
    words[4].xpos = "VBZ"
    Parser.joinRelatives(in: &words)
    #expect(words[4].head == 2)
    words[4].xpos = "VBD"
    Parser.joinRelatives(in: &words)
    #expect(words[4].head == 2)
  }

  @Test func whatSomebodyIsMayBeTwoThings() {
    let rows: [Row] = [
      ("Weiss", .properNoun, "NNP", nil, "root"), (",", .punctuation, ",", 3, "punct"),
      ("a", .determiner, "DT", 3, "det"),
      ("judge", .noun, "NN", 0, "appos"), ("and", .coordinatingConjunction, "CC", 5, "cc"),
      ("chair", .noun, "NN", 0, "conj"),
    ]
    var one = words(rows)
    Parser.joinAppositions(in: &one)
    #expect(one[5].head == 3)
    var list = words(rows + [("Lund", .properNoun, "NNP", 5, "flat")])
    Parser.joinAppositions(in: &list)
    #expect(list[5].head == 0)
  }

  @Test func aNameBehindAListSaysWhoItsLastMemberIs() {
    var words = words([
      ("Rita", .properNoun, "NNP", nil, "root"), ("and", .coordinatingConjunction, "CC", 3, "cc"),
      ("her", .pronoun, "PRP$", 3, "nmod:poss"), ("husband", .noun, "NN", 0, "conj"),
      (",", .punctuation, ",", 5, "punct"), ("Tom", .properNoun, "NNP", 0, "conj"),
    ])
    Parser.joinNamesBehindLists(in: &words)
    #expect(words[5].head == 3)
    #expect(words[5].deprel == "appos")
    words[5].deprel = "conj"
    words[5].head = 0
    words[1].deprel = "punct"
    Parser.joinNamesBehindLists(in: &words)
    #expect(words[5].head == 0)
    // A name before what it is joined to is left alone.
    words[5].head = 6
    words[3].head = 6
    words.append(words[0])
    Parser.joinNamesBehindLists(in: &words)
    #expect(words[5].head == 6)
  }
}
