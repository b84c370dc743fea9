import QA
import Testing

struct DerivationsTests {
  let derivations = Derivations()

  @Test(arguments: [
    ("attack", "attack"), ("withdrawal", "withdraw"), ("recapture", "recapture"),
    ("announcement", "announce"),
    ("killing", "kill"), ("election", "elect"), ("death", "die"), ("meeting", "meet"), ("agreement", "agree"),
  ])
  func anEventNounHasItsVerb(noun: String, verb: String) {
    #expect(derivations.verb(forNoun: noun) == verb)
    #expect(derivations.nouns(forVerb: verb, .event).contains(noun))
  }

  @Test(arguments: [
    "town", "militia", "state", "force", "leader", "capital", "", "\t", "no such word", "a\tn",
  ])
  func otherNounsTellNoEvent(noun: String) {
    #expect(derivations.verb(forNoun: noun) == nil)
  }

  @Test func aVerbHasItsDoers() {
    #expect(derivations.nouns(forVerb: "attack", .person) == ["attacker"])
  }

  @Test func wordsOfOneVerbAreRelated() {
    #expect(derivations.related("attacker", "attack"))
    #expect(derivations.related("winner", "victory"))
    #expect(derivations.related("supportive", "support"))
    #expect(!derivations.related("attack", "defence"))
    #expect(!derivations.related("town", "leader"))
  }
}
