import QA
import Testing

@Suite struct ScalarOffsetsTests {
  @Test(arguments: ["", "plain", "café – “x”", "日本語 and English", "👨‍👩‍👧x", "e\u{301}", "ééé"])
  func agreesWithCountingScalars(text: String) {
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      let length = String(scalar).utf8.count
      #expect(offsets.scalar(at: byte) == number)
      if length > 1 { #expect(offsets.scalar(at: byte + 1) == number) }
      byte += length
    }
    #expect(offsets.scalars(in: 0..<byte) == 0..<text.unicodeScalars.count)
  }
}
