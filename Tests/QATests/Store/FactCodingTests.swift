import QA
import Testing

@Test(arguments: 0..<200) func anyFactComesBackAsItWas(seed: Int) throws {
  var samples = SampleArticles(seed: UInt64(seed))
  for fact in samples.article(id: "a", sentences: 1, factsPerSentence: 5).facts {
    #expect(try FactCoding.decode(FactCoding.encode(fact)) == fact)
  }
}

@Test func oddFactsComeBackAsTheyWere() throws {
  let odd = Mention(
    kind: .clause, sentence: -1, words: 0..<Int.max, head: -7, range: 5..<5, text: "", lemma: "a\0b",
    entity: "")
  let fact = Fact(
    predicate: Predicate(lemma: "", text: "\u{1B}[2J", head: Int.min, range: 0..<0), subject: odd,
    object: odd,
    arguments: [Argument(role: Role(rawValue: ""), preposition: "", mention: odd, value: "")],
    attribution: Attribution(source: odd, verb: "'; DROP TABLE fact; --"), sentence: Int.max, pattern: "",
    confidence: .leastNonzeroMagnitude)
  #expect(try FactCoding.decode(FactCoding.encode(fact)) == fact)
}

@Test func brokenFactsAreErrors() throws {
  let row = FactCoding.encode(SmallStory.analyzed().facts[0])
  for length in row.rest.indices {
    var cut = row
    cut.rest = Array(row.rest[..<length])
    #expect(throws: CodingError.self) { try FactCoding.decode(cut) }
  }
  for index in row.rest.indices {
    for value in [UInt8(0), 1, 0x7F, 0x80, 0xFF] {
      var changed = row
      changed.rest[index] = value
      _ = try? FactCoding.decode(changed)
    }
  }
  var unknown = row
  unknown.factuality = "rumoured"
  #expect(throws: CodingError.impossibleValue) { try FactCoding.decode(unknown) }
}

@Test func aFactsNameDependsOnItsContentAlone() {
  let fact = SmallStory.analyzed().facts[0]
  #expect(fact.contentID(inArticle: "bridge") == "e9b184c3b49e64f6")
  #expect(fact.contentID(inArticle: "other") != fact.contentID(inArticle: "bridge"))
  var otherRole = fact
  otherRole.arguments[0].role = .time
  #expect(otherRole.contentID(inArticle: "bridge") != fact.contentID(inArticle: "bridge"))
  var surer = fact
  surer.confidence = 0.1
  surer.pattern = "another"
  #expect(surer.contentID(inArticle: "bridge") == fact.contentID(inArticle: "bridge"))
}
