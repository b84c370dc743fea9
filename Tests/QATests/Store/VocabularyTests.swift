import QA
import Testing

@Test func vocabularyCountsArticlesAndFacts() throws {
  let store = try FactStore()
  var second = SmallStory.analyzed(id: "second")
  second.facts.removeLast()
  try store.add([SmallStory.analyzed(), second])
  #expect(
    try store.vocabulary(.predicates) == [
      VocabularyEntry(text: "open", articles: 2, facts: 2),
      VocabularyEntry(text: "sell", articles: 1, facts: 1),
    ])
  #expect(try store.vocabulary(.terms, prefix: "Nou").map(\.text) == ["nouméa"])
  #expect(try store.vocabulary(.terms).map(\.text).contains("the") == false)
  #expect(try store.entry("HARLOW", in: .terms) == VocabularyEntry(text: "harlow", articles: 2, facts: 2))
  #expect(try store.entry("harlo", in: .terms) == nil)
}

@Test func entitiesAreNamesByFrequency() throws {
  let store = try FactStore()
  var second = SmallStory.analyzed(id: "second")
  second.facts.removeFirst()
  try store.add([SmallStory.analyzed(), second])
  // "The mayor" and "Monday" are no names; "the old ship" is known to be the MS Aurora.
  #expect(try store.entities().map(\.text) == ["gulf lines", "ms aurora", "harlow bridge", "nouméa"])
  #expect(try store.entities(prefix: "H").map(\.text) == ["harlow bridge"])
  #expect(try store.entities(limit: 1).map(\.text) == ["gulf lines"])
  #expect(try store.entities(prefix: "zz").isEmpty)
}

@Test func textIsFoundByItsWords() throws {
  let store = try FactStore()
  try store.add(SmallStory.analyzed())
  let hits = try store.search("MONDAY noumea")
  #expect(hits.count == 1)
  #expect(hits.first?.sentence == 0)
  #expect(hits.first?.text == "The mayor opened Harlow Bridge in Nouméa on Monday .")
  #expect(hits.first?.range == 0..<53)
  #expect(try store.search("bridge ship").isEmpty)
  #expect(try store.search("harlow bridge", matching: .phrase).count == 1)
  #expect(try store.search("bridge harlow", matching: .phrase).isEmpty)
  #expect(try store.search("").isEmpty)
  #expect(try store.search("bridge", limit: 0).isEmpty)
  // Added after the first search.
  try store.add(SmallStory.analyzed(id: "second"))
  #expect(try store.search("ship").map(\.article) == [1, 2])
}

@Test(arguments: [
  ("^bridge", 1), ("{bridge}", 1), ("— bridge", 1), ("\"bridge", 1), ("bridge*", 1), ("a\0b", 0),
  ("bridge OR", 0), ("NOT ship", 0), ("NEAR(bridge ship)", 0), ("text:bridge", 0), ("*", 0), ("-", 0),
])
func noTextIsSearchSyntax(text: String, expected: Int) throws {
  let store = try FactStore()
  try store.add(SmallStory.analyzed())
  for match in [WordMatch.allWords, .phrase] {
    #expect(try store.search(text, matching: match).count == expected, "\(match)")
  }
}

@Test func settingsAndAliasesAreKept() throws {
  let store = try FactStore()
  #expect(try store.setting("mode") == nil)
  try store.set("mode", to: "json")
  try store.set("mode", to: "table")
  #expect(try store.setting("mode") == "table")
  try store.set("mode", to: nil)
  #expect(try store.setting("mode") == nil)
  #expect(try store.add(Alias(name: "gl", canonical: "gulf lines")) == nil)
  #expect(try store.add(Alias(name: "gl", canonical: "great lakes"))?.canonical == "gulf lines")
  try store.add(Alias(name: "aurora", canonical: "ms aurora"))
  #expect(try store.aliases().map(\.name) == ["aurora", "gl"])
  #expect(try store.removeAlias(named: "gl")?.canonical == "great lakes")
  #expect(try store.removeAlias(named: "gl") == nil)
}
