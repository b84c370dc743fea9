import QA
import Testing

@Test func theEmbeddedPatternsAreWithoutErrors() {
  #expect(PatternBook.reading([]).errors == [])
  #expect(!PatternBook.embedded.patterns.isEmpty)
  #expect(PatternBook.embedded.lists.missing == [])
}

@Test func everyErrorOfAPatternFileIsReportedWithItsPlace() {
  let file = """
    pattern one
    trigger VERBB, lacks objj
    subject > nsubj
    colour blue
    object > obj [in no such list
    pattern one
    """
  let errors = PatternBook.reading([(name: "mine", text: file)]).errors
  let places = errors.map { "\($0.place.line):\($0.place.column)" }
  #expect(places == ["2:9", "2:22", "4:1", "5:14", "6:9", "6:1", "6:1"])
  #expect(errors.first?.problem == .unknownTest("VERBB"))
  #expect(throws: PatternErrors.self) { try Extractor(adding: [(name: "mine", text: file)]) }
}

@Test func aPatternReplacesOnlyAKnownOne() {
  let file = """
    pattern one
    trigger VERB
    object > obj
    replaces active
    replaces-above nothing
    """
  let errors = PatternBook.reading([(name: "mine", text: file)]).errors
  #expect(errors.map(\.problem) == [.unknownPattern("nothing")])
  #expect(errors.first?.place.line == 5)
}

@Test func theOrderOfFilesDoesNotMatter() throws {
  let a = (
    name: "a", text: "pattern x\ntrigger NOUN, lemma zebra\nsubject @self\nobject > nmod\nrelation \"own\"\n"
  )
  let b = (
    name: "b", text: "pattern y\ntrigger NOUN, lemma zebra\nsubject @self\nobject > nmod\nrelation \"eat\"\n"
  )
  let sentence = tree(
    """
    zebra zebra NOUN NN 0 root
    of of ADP IN 3 case
    mosul mosul PROPN NNP 1 nmod
    """)
  let first = try Extractor(adding: [a, b]).facts(in: sentence, number: 0)
  let second = try Extractor(adding: [b, a]).facts(in: sentence, number: 0)
  #expect(first == second)
  #expect(first.count == 2)
}

@Test func onlyKnownEffectsAreTaken() {
  var lists = WordLists()
  var errors: [PatternError] = []
  let text = "map complements\n  fail = negated\n  want = planed\nmap moods\n  glad = planed\n"
  Array(text.utf8).withUnsafeBytes { lists.add($0, file: "mine", errors: &errors) }
  #expect(errors.map(\.problem) == [.unknownEffect("planed")])
  #expect(errors.map(\.place.line) == [3])
}

@Test func aWordHasOneValueInAMap() {
  var lists = WordLists()
  var errors: [PatternError] = []
  let text = "map moods\n  glad merry = good\n  sad glad = bad\nmap tempers\n  glad = even\n"
  Array(text.utf8).withUnsafeBytes { lists.add($0, file: "mine", errors: &errors) }
  #expect(errors.map(\.problem) == [.repeatedWord("glad")])
  #expect(errors.map(\.place.line) == [3])
  #expect(lists.value(of: "glad", in: "moods") == "good")
  #expect(lists.value(of: "glad", in: "tempers") == "even")
}
