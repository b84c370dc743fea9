import QA
import Testing

@Suite struct FeaturesTests {
  private func rows(_ form: String) -> [Int32] {
    var rows: [Int32] = []
    Features.append(of: form, to: &rows)
    return rows
  }

  @Test(arguments: [
    "the", "Ünïcode", "u.s.-backed", "", "-", "東京", "\u{0}", String(repeating: "x", count: 100_000),
  ])
  func `every form has its rows, all within the table`(form: String) {
    let rows = rows(form)
    #expect(rows.count == Features.count)
    #expect(rows.allSatisfy { $0 >= 0 && $0 <= Features.padding })
    #expect(rows.prefix(2).allSatisfy { $0 < Features.formRows })
  }

  @Test func `case shows in the shape alone`() {
    #expect(rows("Mosul").dropLast(2) == rows("mosul").dropLast(2))
    #expect(rows("Mosul").suffix(2) != rows("mosul").suffix(2))
  }

  @Test func `numbers of one length are alike`() {
    #expect(rows("2014") == rows("1999"))
    #expect(rows("2014") != rows("12"))
  }

  @Test func `the hash is the one the model was fitted with`() {
    #expect(
      rows("u.s.-backed") == [
        39297, 12218, 55475, 56979, 44352, 56760, 44461, 47233, 46203, 40355, 9918, 54698, 41221,
      ])
  }
}
