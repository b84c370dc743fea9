import QA
import Testing

@Suite struct LinesTests {
  private func lines(_ text: String) -> [String] {
    var lines: [String] = []
    Array(text.utf8).withUnsafeBytes { bytes in
      bytes.forEachLine { number, line in
        #expect(number == lines.count + 1)
        lines.append(String(decoding: line, as: UTF8.self))
      }
    }
    return lines
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n\na", ["", "", "a"]), ("a\r\nb\r", ["a", "b"]),
    ("eight by\ntes", ["eight by", "tes"]), ("seven b\n\u{B}\u{A}\u{B}x", ["seven b", "\u{B}", "\u{B}x"]),
    ("\u{B}\u{B}\u{B}\u{B}\u{B}\u{B}\u{B}\u{B}\n", [String(repeating: "\u{B}", count: 8)]),
    ("Österreich – ŊŊŊŊŊŊ\nŠ", ["Österreich – ŊŊŊŊŊŊ", "Š"]),
  ])
  func endAtLineFeeds(_ row: (text: String, lines: [String])) {
    #expect(lines(row.text) == row.lines)
  }

  @Test(arguments: 0..<40) func lineFeedsAreFoundWhereverTheyStand(_ place: Int) {
    let text = String(repeating: "x", count: place) + "\n" + String(repeating: "y", count: 40 - place)
    #expect(lines(text) == [String(repeating: "x", count: place), String(repeating: "y", count: 40 - place)])
  }
}
