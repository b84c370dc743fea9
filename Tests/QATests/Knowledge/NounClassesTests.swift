import QA
import Testing

struct NounClassesTests {
  let nouns = NounClasses.english

  @Test(arguments: [
    ("militia", "group"), ("town", "place"), ("general", "officer"), ("general", "person"), ("city", "place"),
    ("police", "agency"), ("bank", "company"), ("airport", "facility"), ("war", "event"),
    ("senator", "politician"),
    ("army", "military"), ("son", "relative"), ("movie", "work"), ("month", "time"), ("capital", "city"),
  ])
  func isAKindOf(noun: String, kind: String) {
    #expect(nouns.isKind(noun, of: kind))
  }

  @Test(arguments: [
    ("town", "person"), ("person", "general"), ("soldier", "rebel"), ("rebel", "soldier"), ("war", "place"),
    ("no such noun", "person"), ("", "person"), ("dollar", "person"), ("company", "place"),
  ])
  func isNoKindOf(noun: String, kind: String) {
    #expect(!nouns.isKind(noun, of: kind))
  }

  @Test func nearNouns() {
    #expect(nouns.areNear("city", "town"))
    #expect(nouns.areNear("general", "officer"))
    #expect(!nouns.areNear("general", "person"))
    #expect(!nouns.areNear("journalist", "soldier"))
  }

  @Test func typesForRules() {
    #expect(nouns.types(of: "town") == [.place])
    #expect(nouns.types(of: "rate") == [.quantity])
    #expect(nouns.types(of: "price") == [.quantity])
    #expect(nouns.types(of: "bomb") == [.thing])
    #expect(nouns.types(of: "law") == [.work])
    #expect(nouns.types(of: "militia") == [.group])
    #expect(nouns.types(of: "no such noun").isEmpty)
  }
}
