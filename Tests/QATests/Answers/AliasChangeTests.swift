import QA
import Testing

/// A name that is made another's counts in what was read before.
@Suite struct AliasChangeTests {
  @Test func storedArticlesAreResolvedAnew() throws {
    let archive = Archive(store: try FactStore())
    let texts = ["The Harbour Guard captured Lindau. Blue Kestrel left Bregenz.", "Nurses left Bregenz."]
    try archive.load(texts.enumerated().map { Article(id: "\($0.offset)", text: $0.element) })
    func subjects() throws -> Set<String> {
      let facts = try archive.store.facts(matching: FactQuery()).map(\.fact)
      return Set(facts.compactMap(\.subject).map { "\($0.text) = \($0.entity ?? "itself")" })
    }
    let before = try subjects()
    #expect(before.contains("Blue Kestrel = itself"))
    #expect(try archive.alias("Blue Kestrel", to: "Harbour Guard"))
    #expect(try subjects().contains("Blue Kestrel = Harbour Guard"))
    #expect(try archive.store.articles().map(\.id) == ["0", "1"])
    #expect(try archive.unalias("Blue Kestrel"))
    #expect(try subjects() == before)
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
