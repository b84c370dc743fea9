import QA
import Testing

@Suite struct AliasTableTests {
  @Test(arguments: [
    ("isis", "islamic state"), ("Daesh", "islamic state"), ("ISIL", "islamic state"), ("IS", "islamic state"),
    ("the Islamic State of Iraq and the Levant", "islamic state"), ("u.s .", "united states"),
    ("U.S.", "united states"), ("US", "united states"), ("America", "united states"),
    ("u.n.", "united nations"),
    ("DPRK", "north korea"), ("al qaida", "al-qaeda"), ("Al-Qaeda", "al-qaeda"),
    ("Erdoğan", "recep tayyip erdogan"),
    ("hizbollah 's", "hezbollah"), ("the united states '", "united states"), ("kiev", "kyiv"),
  ])
  func shippedNames(name: String, canonical: String) {
    #expect(AliasTable().canonical(name) == canonical)
    #expect(AliasTable().areSame(name, canonical))
  }

  @Test(arguments: ["us", "is", "who", "shell", "it", "qwerty", ""])
  func wordsAreNoNames(word: String) {
    let aliases = AliasTable()
    let canonical = aliases.canonical(word)
    #expect(canonical == word)
    let isCountry = aliases.areSame(word, "united states")
    #expect(!isCountry)
  }

  @Test func aWordIsANameWhereTheParserSaysSo() {
    #expect(AliasTable().canonical("us", isName: true) == "united states")
    #expect(AliasTable().canonical("who", isName: true) == "world health organization")
  }

  /// What a name was made another's of is known of it too; where nothing is known of that, what the name was.
  @Test func typesAndGendersAreThoseOfWhatIsMeant() {
    var aliases = AliasTable()
    aliases.add("the chancellor", for: "angela merkel")
    #expect(aliases.type(of: "the chancellor") == .person)
    #expect(aliases.gender(of: "the chancellor") == .female)
    aliases.add("germany", for: "prussland")
    #expect(aliases.type(of: "germany") == .country)
  }

  @Test func typesAndGenders() {
    let aliases = AliasTable()
    #expect(aliases.type(of: "isis") == .group)
    #expect(aliases.type(of: "britain") == .country)
    #expect(aliases.type(of: "angela merkel") == .person)
    #expect(aliases.gender(of: "merkel") == .female)
    #expect(aliases.gender(of: "putin") == .male)
    #expect(aliases.type(of: "nobody in particular") == nil)
  }

  @Test func allNamesOfAThing() {
    #expect(AliasTable().names(of: "u.s.").prefix(2) == ["united states", "u.s."])
    #expect(AliasTable().names(of: "Lumberville") == ["Lumberville"])
  }

  @Test func aShippedShortFormMayMeanSomethingElse() {
    var aliases = AliasTable()
    let added = aliases.add("gm", for: "Greta Moss")
    #expect(added)
    #expect(aliases.canonical("GM", isName: true) == "Greta Moss")
    #expect(aliases.names(of: "gm") == ["Greta Moss", "gm"])
    #expect(!aliases.areSame("gm", "general motors"))
    #expect(!aliases.names(of: "general motors").contains("gm"))
    #expect(aliases.type(of: "gm") == nil)
    let removed = aliases.remove("gm")
    #expect(removed)
    #expect(aliases.areSame("gm", "general motors"))
  }

  @Test func addedNamesJoinAndPart() {
    var aliases = AliasTable()
    let added = aliases.add("the caliphate", for: "daesh")
    #expect(added)
    #expect(aliases.canonical("the caliphate") == "islamic state")
    #expect(aliases.areSame("Caliphate", "isis"))
    #expect(aliases.names(of: "isis").contains("the caliphate"))
    let removed = aliases.remove("caliphate")
    #expect(removed)
    #expect(!aliases.areSame("the caliphate", "isis"))
    #expect(aliases.added.isEmpty)
  }

  @Test func loopsChangeNothing() {
    var aliases = AliasTable()
    let pairs = [
      ("ursa", "the bear"), ("bear", "ursa"), ("ursa", "Ursa"), ("the bear", "grizzly"), ("grizzly", "ursa"),
    ]
    let taken = pairs.map { aliases.add($0, for: $1) }
    #expect(taken == [true, false, false, true, false])
    #expect(aliases.canonical("ursa") == "grizzly")
    #expect(aliases.added.count == 2)
  }

  @Test func manyLinksStayQuick() {
    var aliases = AliasTable()
    for number in 0..<20_000 { aliases.add("name\(number)", for: "name\(number + 1)") }
    #expect(aliases.canonical("name19999") == "name20000")
  }

  @Test func shippedNamesCanBeRemoved() {
    var aliases = AliasTable()
    let removed = aliases.remove("isis")
    #expect(removed)
    #expect(aliases.canonical("isis") == "isis")
    #expect(aliases.areSame("isil", "islamic state"))
    let removedNothing = aliases.remove("a name that nobody has")
    #expect(!removedNothing)
    let again = AliasTable(added: aliases.added, removed: aliases.removed)
    #expect(again.canonical("isis") == "isis")
  }

  @Test func theFileHasNoNameTwice() {
    var seen: [NameKey: String] = [:]
    for line in (English.text(of: "aliases.txt") ?? "").split(separator: "\n")
    where !"#[".contains(line.first ?? "#") {
      let names = line.split(separator: "=").map { String($0) }
      for name in names {
        let earlier = seen.updateValue(String(line), forKey: NameKey(name))
        #expect(earlier == nil || earlier == String(line), "\(name) stands twice")
      }
    }
    #expect(seen.count > 1000)
  }
}
