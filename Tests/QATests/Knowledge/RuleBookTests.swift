import QA
import Testing

struct RuleBookTests {
  func book(_ text: String) throws -> RuleBook {
    try RuleBook().adding("role to, recipient, from, of, on, over, against\n" + text, file: "test.rules")
  }

  @Test func rulesAreChainedBackwards() throws {
    let book = try book(
      """
      recapture(X, Y) => capture(X, Y)
      capture(X, Y) => control(X, Y) from if Y: place
      """)
    let found = book.premises(of: "control")
    #expect(found.map(\.premise) == ["capture", "recapture"])
    #expect(found[1].steps == ["recapture => capture", "capture => control from"])
    #expect(found[1].cost == 2)
    #expect(found[1].temporal == .from)
    #expect(found[1].conditions.map(\.roles) == [["object"]])
    #expect(found[1].conditions.map(\.types) == [[.place]])
    #expect(found[1].conditions[0].allows(.country) && !found[1].conditions[0].allows(.person))
    #expect(book.premises(of: "recapture").isEmpty)
    #expect(book.conclusions(of: "recapture").map(\.conclusion) == ["capture", "control"])
  }

  @Test func rolesChangePlaces() throws {
    let book = try book("sell(X, Y, to|recipient: Z) <=> buy(Z, Y, from: X)")
    let sell = try #require(book.premises(of: "buy").first)
    #expect(sell.premise == "sell")
    #expect(sell.factRoles(for: "subject") == ["to", "recipient"])
    #expect(sell.factRoles(for: "object") == ["object"])
    #expect(sell.factRoles(for: "from") == ["subject"])
    #expect(sell.factRoles(for: "time") == ["time"])
    #expect(sell.factRoles(for: "to") == [])
    #expect(sell.steps == ["sell => buy"])
    let buy = try #require(book.premises(of: "sell").first)
    #expect(buy.factRoles(for: "recipient") == ["subject"])
  }

  @Test func whatARuleDoesNotNameIsNotAnswered() throws {
    let die = try #require(try book("kill(X, Y) => die(Y)").premises(of: "die").first)
    #expect(die.factRoles(for: "subject") == ["object"])
    #expect(die.factRoles(for: "object") == [])
  }

  @Test func fixedWordsMustBeThere() throws {
    let book = try book("launch(X, attack|assault, on: Y) <=> attack(X, Y)\nstart(X, Y) => launch(X, Y)")
    let found = book.premises(of: "attack")
    #expect(found.map(\.premise) == ["launch", "start"])
    #expect(found[1].words.map(\.roles) == [["object"]])
    #expect(found[1].words.map(\.words) == [["attack", "assault"]])
    #expect(found[1].required == [["object"], ["on"]])
    #expect(found[1].factRoles(for: "object") == ["on"])
    #expect(book.premises(of: "launch").map(\.premise) == ["start"])
    let asked = book.premises(of: "launch", words: ["object": "attack"])
    #expect(asked.map(\.premise) == ["attack", "start", "launch", "start"])
    #expect(asked[2].words.map(\.words) == [["attack", "assault"]])
    #expect(asked[0].supplies("object"))
    #expect(asked[0].factRoles(for: "on") == ["object"])
    #expect(book.conclusions(of: "launch", words: ["object": "ship"]).isEmpty)
    #expect(
      book.conclusions(of: "start", words: ["object": "assault"]).map(\.conclusion) == [
        "launch", "attack", "launch",
      ])
  }

  @Test func aFixedWordDoesNotMeetATypeOnTheWay() throws {
    let book = try book("lose(X, life) => die(X)\ncapture(X, Y, from: Z) => lose(Z, Y) if Y: place")
    #expect(book.premises(of: "die").map(\.premise) == ["lose"])
  }

  @Test func anObjectMayBeExcluded() throws {
    let book = try book("start(X, -) <=> begin(X, -)\nfound(X, Y) => start(X, Y)\nkick off(X) => start(X)")
    let found = book.premises(of: "begin")
    #expect(found.map(\.premise) == ["start", "kick off"])
    #expect(found.map(\.absent) == [["object"], []])
  }

  @Test func whatARuleNeedsIsNotLookedForBesideAnotherVerb() throws {
    let book = try book("beat(X, Y, to: death) => kill(X, Y)\nwin(X, over: Y) => beat(X, Y)")
    #expect(book.premises(of: "kill").map(\.premise) == ["beat"])
  }

  @Test func typesThatExcludeEachOtherBreakAChain() throws {
    let book = try book("free(X, Y) => take(X, Y) if Y: place\nrelease(X, Y) => free(X, Y) if Y: person")
    #expect(book.premises(of: "take").map(\.premise) == ["free"])
  }

  @Test func whatEndsDoesNotEndWhatFollowsFromIt() throws {
    let book = try book(
      """
      resign(X, from: Y) => lead(X, Y) until
      lead(X, Y) => serve(X, Y)
      lead(X, Y) <=> head(X, Y)
      """)
    #expect(book.premises(of: "serve").map(\.premise) == ["lead", "head"])
    #expect(book.premises(of: "head").map(\.premise) == ["lead", "resign"])
  }

  @Test func aNegatingRuleEndsAChain() throws {
    let book = try book(
      "veto(X, Y) => reject(X, Y)\nreject(X, Y) => not accept(X, Y)\naccept(X, Y) => like(X, Y)")
    #expect(book.premises(of: "accept").map(\.negates) == [true, true])
    #expect(book.premises(of: "like").map(\.premise) == ["accept"])
  }

  @Test func symmetryIsOneRule() throws {
    let book = try book("meet(X, Y) => meet(Y, X)")
    let found = book.premises(of: "meet")
    #expect(found.count == 1)
    #expect(found.first?.factRoles(for: "subject") == ["object"])
  }

  @Test func noMoreThanThreeRulesInARow() throws {
    let chain = (0..<10_000).map { "p\($0)x(X, Y) => p\($0 + 1)x(X, Y)" }.joined(separator: "\n")
    let book = try book(chain)
    #expect(book.premises(of: "p10000x").map(\.premise) == ["p9999x", "p9998x", "p9997x"])
    #expect(book.conclusions(of: "p0x").count == 3)
  }

  @Test func manyRulesWithOneConclusionAreCutOff() throws {
    let fan = (0..<10_000).map { "p\($0)x(X, Y) <=> hub(X, Y)" }.joined(separator: "\n")
    let book = try book(fan)
    let found = book.premises(of: "hub")
    #expect(found.count == 1000)
    #expect(found.first?.premise == "p0x")
    #expect(book.premises(of: "p5x").count == 1000)
  }

  @Test func aFileWithTooManyRulesIsRefused() {
    let names = (0..<200).map { "p\($0)x" }.joined(separator: "|")
    #expect(throws: RuleErrors.self) { try book("\(names)(X) => \(names)(X, X)\n") }
  }
}
