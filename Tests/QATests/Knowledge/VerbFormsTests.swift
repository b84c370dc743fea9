import QA
import Testing

/// The past tense and the third person of verbs.
@Suite struct VerbFormsTests {
  @Test(arguments: [
    ("capture", "captured", "captures"), ("lead", "led", "leads"), ("control", "controlled", "controls"),
    ("carry", "carried", "carries"), ("destroy", "destroyed", "destroys"),
    ("take over", "took over", "takes over"),
    ("push", "pushed", "pushes"), ("have", "had", "has"), ("open", "opened", "opens"),
  ])
  func formsOfVerbs(_ row: (lemma: String, past: String, third: String)) {
    #expect(VerbForms.english.past(of: row.lemma) == row.past)
    #expect(VerbForms.english.thirdPerson(of: row.lemma) == row.third)
  }

  @Test func auxiliariesAgree() {
    #expect(VerbForms.english.auxiliary("was", isPlural: true) == "were")
    #expect(VerbForms.english.auxiliary("do", isPlural: false) == "does")
    #expect(VerbForms.english.auxiliary("will", isPlural: true) == "will")
  }

  @Test(arguments: [
    ("velmora 's minister", "velmora's minister"), ("$ 1.4 bn", "$1.4 bn"), ("6.2 %", "6.2%"),
    ("it was n't , he said", "it wasn't, he said"), ("( a )", "(a)"), ("the army", "the army"), ("", ""),
  ])
  func wordsAreClosedUp(_ row: (words: String, text: String)) {
    #expect(row.words.closedUp == row.text)
  }
}
