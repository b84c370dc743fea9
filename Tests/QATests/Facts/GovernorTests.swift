import QA
import Testing

/// Words that the parser hung on the nearest word and that belong elsewhere.
@Suite struct GovernorTests {
  private func read(_ rows: String) -> [Fact] { Extractor().facts(in: [tree(rows)]) }

  @Test func whoSaysSoIsNoApposition() throws {
    let facts = read(
      """
      Troops troop NOUN NNS 2 nsubj
      left leave VERB VBD 0 root
      Orsk Orsk PROPN NNP 2 obj
      , , PUNCT , 6 punct
      the the DET DT 6 det
      police police NOUN NNS 3 appos
      reported report VERB VBD 6 acl
      on on ADP IN 9 case
      Friday Friday PROPN NNP 7 obl
      . . PUNCT . 2 punct
      """)
    let left = try #require(facts.first { $0.predicate.lemma == "leave" })
    #expect(left.object?.text == "Orsk")
    #expect(left.attribution?.source.text == "the police")
  }

  @Test func whoIsCitedInSomethingSaysNothing() throws {
    let facts = read(
      """
      Police police NOUN NNS 2 nsubj
      found find VERB VBD 0 root
      Holt Holt PROPN NNP 2 obj
      , , PUNCT , 6 punct
      the the DET DT 6 det
      man man NOUN NN 3 appos
      cited cite VERB VBN 6 acl
      in in ADP IN 10 case
      the the DET DT 10 det
      report report NOUN NN 7 obl
      . . PUNCT . 2 punct
      """)
    let found = try #require(facts.first { $0.predicate.lemma == "find" })
    #expect(found.attribution == nil)
  }

  @Test func whatAStatementSaysIsSaid() {
    let facts = read(
      """
      They they PRON PRP 2 nsubj
      said say VERB VBD 0 root
      in in ADP IN 5 case
      a a DET DT 5 det
      statement statement NOUN NN 2 obl
      that that SCONJ IN 9 mark
      the the DET DT 8 det
      town town NOUN NN 9 nsubj
      fell fall VERB VBD 5 acl
      . . PUNCT . 2 punct
      """)
    #expect(facts.first { $0.predicate.lemma == "say" }?.object?.text == "the town fell")
    #expect(facts.first { $0.predicate.lemma == "fall" }?.attribution?.source.text == "They")
  }

  @Test func aDirectionBehindAPlaceSaysWhereThatIs() {
    let facts = read(
      """
      They they PRON PRP 2 nsubj
      reached reach VERB VBD 0 root
      Orsk Orsk PROPN NNP 2 obj
      , , PUNCT , 5 punct
      east east ADV RB 2 advmod
      of of ADP IN 8 case
      the the DET DT 8 det
      river river NOUN NN 5 obl
      . . PUNCT . 2 punct
      """)
    #expect(facts.contains { $0.predicate.lemma == "be" && $0.subject?.text == "Orsk" })
  }

  @Test func nothingHangsOnWhatHangsOnIt() {
    let sentence = tree(
      """
      They they PRON PRP 2 nsubj
      reached reach VERB VBD 0 root
      Orsk Orsk PROPN NNP 5 obl
      , , PUNCT , 5 punct
      east east ADV RB 2 advmod
      """)
    #expect(CoNLLU.isTree(Extractor().read(sentence).words))
  }

  /// Trees of any shape, with the words and relations that mending looks at.
  @Test func mendedTreesAreTrees() {
    var random = SeededGenerator(state: 7)
    let words: [(lemma: String, upos: UPOS, xpos: String)] = [
      ("say", .verb, "VBD"), ("lie", .verb, "VBZ"), ("win", .verb, "VBD"), ("be", .auxiliary, "VBD"),
      ("Orsk", .properNoun, "NNP"), ("town", .noun, "NN"), ("six", .numeral, "CD"),
      ("the", .determiner, "DT"),
      ("that", .subordinatingConjunction, "IN"), ("who", .pronoun, "WP"), ("of", .adposition, "IN"),
      ("up", .adposition, "RP"), ("to", .adposition, "IN"), ("and", .coordinatingConjunction, "CC"),
      (",", .punctuation, ","), ("east", .adverb, "RB"),
    ]
    let relations = [
      "nsubj", "obj", "obl", "nmod", "acl", "advcl", "ccomp", "parataxis", "appos", "flat", "conj", "cc",
      "cop",
      "aux", "case", "mark", "det", "advmod", "compound:prt", "punct", "obl:unmarked",
    ]
    let extractor = Extractor()
    for _ in 0..<4000 {
      let count = Int.random(in: 2...12, using: &random)
      let order = (0..<count).shuffled(using: &random)
      var sentence = (0..<count).map { index in
        let word = words.randomElement(using: &random) ?? words[0]
        return Word(
          form: word.lemma, range: index * 10..<index * 10 + word.lemma.utf8.count, lemma: word.lemma,
          upos: word.upos, xpos: word.xpos, head: nil, deprel: "root")
      }
      for place in 1..<count {
        sentence[order[place]].head = order[Int.random(in: 0..<place, using: &random)]
        sentence[order[place]].deprel = relations.randomElement(using: &random) ?? "dep"
      }
      let mended = extractor.read(Sentence(words: sentence))
      #expect(CoNLLU.isTree(mended.words), "\(sentence.map { ($0.form, $0.head, $0.deprel) })")
    }
  }
}
