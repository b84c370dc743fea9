import QA
import Testing

/// Words that the parser hung on the nearest word and that belong elsewhere.
@Suite struct GovernorTests {
  private typealias Row = (form: String, lemma: String, upos: UPOS, xpos: String, head: Int?, deprel: String)

  private func facts(_ rows: [Row]) -> [Fact] {
    var start = 0
    let words = rows.map { row in
      var word = Word(
        form: row.form, range: start..<start + row.form.utf8.count, upos: row.upos, xpos: row.xpos,
        head: row.head, deprel: row.deprel)
      word.lemma = row.lemma
      start += row.form.utf8.count + 1
      return word
    }
    return Extractor().facts(in: [Sentence(words: words)])
  }

  @Test func whoSaysSoIsNoApposition() throws {
    let facts = facts([
      ("Troops", "troop", .noun, "NNS", 1, "nsubj"), ("left", "leave", .verb, "VBD", nil, "root"),
      ("Orsk", "Orsk", .properNoun, "NNP", 1, "obj"), (",", ",", .punctuation, ",", 5, "punct"),
      ("the", "the", .determiner, "DT", 5, "det"), ("police", "police", .noun, "NNS", 2, "appos"),
      ("reported", "report", .verb, "VBD", 5, "acl"), ("on", "on", .adposition, "IN", 8, "case"),
      ("Friday", "Friday", .properNoun, "NNP", 6, "obl"), (".", ".", .punctuation, ".", 1, "punct"),
    ])
    let left = try #require(facts.first { $0.predicate.lemma == "leave" })
    #expect(left.object?.text == "Orsk")
    #expect(left.attribution?.source.text == "the police")
  }

  @Test func whoIsCitedInSomethingSaysNothing() {
    let facts = facts([
      ("Police", "police", .noun, "NNS", 1, "nsubj"), ("found", "find", .verb, "VBD", nil, "root"),
      ("Holt", "Holt", .properNoun, "NNP", 1, "obj"), (",", ",", .punctuation, ",", 5, "punct"),
      ("the", "the", .determiner, "DT", 5, "det"), ("man", "man", .noun, "NN", 2, "appos"),
      ("cited", "cite", .verb, "VBN", 5, "acl"), ("in", "in", .adposition, "IN", 9, "case"),
      ("the", "the", .determiner, "DT", 9, "det"), ("report", "report", .noun, "NN", 6, "obl"),
      (".", ".", .punctuation, ".", 1, "punct"),
    ])
    #expect(facts.first { $0.predicate.lemma == "find" }?.attribution == nil)
  }

  @Test func whatAStatementSaysIsSaid() throws {
    let facts = facts([
      ("They", "they", .pronoun, "PRP", 1, "nsubj"), ("said", "say", .verb, "VBD", nil, "root"),
      ("in", "in", .adposition, "IN", 4, "case"), ("a", "a", .determiner, "DT", 4, "det"),
      ("statement", "statement", .noun, "NN", 1, "obl"),
      ("that", "that", .subordinatingConjunction, "IN", 8, "mark"),
      ("the", "the", .determiner, "DT", 7, "det"), ("town", "town", .noun, "NN", 8, "nsubj"),
      ("fell", "fall", .verb, "VBD", 4, "acl"), (".", ".", .punctuation, ".", 1, "punct"),
    ])
    #expect(
      facts.first { $0.predicate.lemma == "say" }?.object?.text == "the town fell"
        || facts.contains {
          $0.predicate.lemma == "say" && $0.arguments.contains { $0.mention.text == "the town fell" }
        })
    #expect(facts.first { $0.predicate.lemma == "fall" }?.attribution?.source.text == "They")
  }

  @Test func aDirectionBehindAPlaceSaysWhereThatIs() {
    let facts = facts([
      ("They", "they", .pronoun, "PRP", 1, "nsubj"), ("reached", "reach", .verb, "VBD", nil, "root"),
      ("Orsk", "Orsk", .properNoun, "NNP", 1, "obj"), (",", ",", .punctuation, ",", 4, "punct"),
      ("east", "east", .adverb, "RB", 1, "advmod"), ("of", "of", .adposition, "IN", 7, "case"),
      ("the", "the", .determiner, "DT", 7, "det"), ("river", "river", .noun, "NN", 4, "obl"),
      (".", ".", .punctuation, ".", 1, "punct"),
    ])
    #expect(facts.contains { $0.predicate.lemma == "be" && $0.subject?.text == "Orsk" })
  }
}
