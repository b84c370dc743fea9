import QA
import Testing

@Suite struct SpellingTests {
  private let spelling = Spelling(vocabulary: [
    "captured": 3, "capture": 5, "democratic": 1, "leaflets": 2, "the": 9, "drop": 1,
  ])

  @Test(arguments: [
    ("captred", "captured"), ("capturd", "captured"),
    ("democartic", "democratic"), ("leaflest", "leaflets"), ("leafltes", "leaflets"),
  ])
  func mendsASlip(_ slip: (word: String, meant: String)) {
    #expect(spelling.correction(of: slip.word, isKnown: { _ in false }) == slip.meant)
  }

  @Test(arguments: ["captured", "cap", "zebra", "dropped", ""])
  func leavesTheRest(_ word: String) {
    #expect(spelling.correction(of: word, isKnown: { $0 == "dropped" }) == nil)
  }

  @Test func knownWordsStay() {
    #expect(spelling.correction(of: "captures", isKnown: { $0 == "captures" }) == nil)
  }

  @Test(arguments: [
    ("abcd", "abdc", 1), ("abcd", "abcd", 0), ("abcd", "xbcd", 1), ("abcd", "abc", 1), ("abcd", "dcba", 3),
  ])
  func distances(_ row: (a: String, b: String, expected: Int)) {
    #expect(min(3, Spelling.distance(Array(row.a.utf8), Array(row.b.utf8), atMost: 2)) == row.expected)
  }
}
