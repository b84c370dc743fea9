import QA
import Testing

/// A name that is made another's counts in what was read before.
@Suite struct AliasChangeTests {
  @Test func storedArticlesAreResolvedAnew() throws {
    let archive = Archive(store: try FactStore())
    let texts = ["The Harbour Guard captured Lindau. Blue Kestrel left Bregenz.", "Nurses left Bregenz."]
    try archive.load(texts.enumerated().map { Article(id: "\($0.offset)", text: $0.element) })
    let before = try archive.store.facts(matching: FactQuery())
    #expect(try archive.alias("Blue Kestrel", to: "Harbour Guard"))
    let facts = try archive.store.facts(matching: FactQuery())
    #expect(facts.count == before.count)
    #expect(facts.first { $0.fact.predicate.lemma == "leave" }?.fact.subject?.entity == "Harbour Guard")
    #expect(try archive.store.entry("harbour guard", in: .names)?.facts == 2)
    #expect(try archive.store.articles().map(\.id) == ["0", "1"])
    #expect(try archive.unalias("Blue Kestrel"))
    #expect(try archive.store.facts(matching: FactQuery()).map(\.fact) == before.map(\.fact))
  }

  @Test func anotherStoreIsReadByTheSameRules() throws {
    let archive = Archive(store: try FactStore())
    try archive.addRules("hail(X, Y) => greet(X, Y)\n", file: "my.rules")
    archive.switchRule("recapture => capture", on: false)
    archive.switchRule(Archive.seatRule, on: false)
    let other = archive.over(try FactStore())
    #expect(other.rules.rules.count == archive.rules.rules.count)
    #expect(!other.isOn(rule: "recapture => capture"))
    #expect(!other.isOn(rule: Archive.seatRule))
    try other.load([Article(id: "a", text: "The mayor hailed the pianist.")])
    #expect(try other.ask("who greeted the pianist?").answers.first?.text == "The mayor")
  }
}
