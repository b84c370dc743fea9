import QA
import Testing

@Suite struct PersonWordsTests {
  @Test(arguments: [
    ("mary", Gender?.some(.female)), ("vladimir", .male), ("fatima", .female), ("kim", nil),
    ("qwerty", nil),
  ])
  func firstNames(name: String, gender: Gender?) {
    let found = PersonWords.english.gender(ofFirstName: name)
    #expect(found == gender)
    #expect(PersonWords.english.isFirstName(name) == (name != "qwerty"))
  }

  @Test(arguments: [
    ("mr.", Gender?.some(.male)), ("ms.", .female), ("sister", .female), ("spokesman", .male),
    ("president", nil),
  ])
  func titlesAndKin(word: String, gender: Gender?) {
    let found = PersonWords.english.gender(ofNoun: word)
    #expect(found == gender)
  }

  @Test func kinAreNoTitles() {
    #expect(PersonWords.english.isTitle("president"))
    #expect(!PersonWords.english.isTitle("table"))
    #expect(PersonWords.english.isKin("mother"))
    #expect(!PersonWords.english.isKin("president"))
  }

  @Test(arguments: ["Mosul", "são paulo", "Karachi", "al-Hasakah"])
  func citiesAndProvinces(name: String) {
    let isKnown = Gazetteer().contains(name)
    #expect(isKnown)
  }

  @Test(arguments: ["nice", "march", "reading", "police", "the", ""])
  func wordsAreNoPlaces(word: String) {
    #expect(!Gazetteer().contains(word))
  }

  @Test func nounsTakeUpOneAnotherInOneDirection() {
    let words = CoreferenceWords.english
    #expect(words.canTakeUp("company", "airline"))
    #expect(!words.canTakeUp("airline", "company"))
    #expect(!words.canTakeUp("airline", "bank"))
    #expect(words.canTakeUp("rebel", "militant"))
    #expect(words.canTakeUp("zebra", "zebra"))
  }
}
