import QA
import Testing

@Suite struct QuantityValueTests {
  private static let analyzer = Analyzer()
  private static let extractor = Extractor()

  @Test(arguments: [
    ("At least 24 policemen fled.", "24.."), ("Up to 1,500 people fled.", "..1500"),
    ("More than 30 rebels fled.", ">30"), ("About 30 rebels fled.", "~30"),
    ("About a third of the rebels fled.", "~1/3"), ("Two thousand rebels fled.", "2000"),
    ("Three rebels fled.", "3"), ("The rebels fled.", nil),
    ("The third quarter was bad.", nil), ("Two thirds of the rebels fled.", "2/3"),
    ("Some 20 to 30 rebels fled.", "20..30"), ("Two thousand five hundred rebels fled.", "2500"),
    ("Some \(String(repeating: "9", count: 400)) rebels fled.", nil),
  ])
  func whatCountsASubject(_ row: (text: String, value: String?)) throws {
    let sentence = try #require(Self.analyzer.sentences(in: row.text).first)
    let fact = try #require(Self.extractor.facts(in: sentence, number: 0).last)
    let subject = try #require(fact.subject)
    #expect(QuantityValue().value(of: subject, in: sentence) == row.value)
  }
}
