import QA
import Testing

@Suite struct EscapeSequenceTests {
  @Test(arguments: [
    ("\u{1b}[31mRebels\u{1b}[0m took Rawa.", ["Rebels", "took", "Rawa", "."]),
    ("\u{9b}1;4mRebels took Rawa.", ["Rebels", "took", "Rawa", "."]),
    ("\u{1b}]0;a title\u{07}Rebels fled.", ["Rebels", "fled", "."]),
    ("\u{1b}]8;;http://example.org\u{1b}\\Rebels\u{1b}]8;;\u{1b}\\ fled.", ["Rebels", "fled", "."]),
    ("\u{1b}(BRebels fled.", ["Rebels", "fled", "."]),
    // Without an end on its line a string is none.
    ("\u{1b}]Rebels fled.", ["Rebels", "fled", "."]),
    ("Rebels fled.\u{1b}[", ["Rebels", "fled", "."]),
    ("Rebels [31m fled.", ["Rebels", "[", "31", "m", "fled", "."]),
  ])
  func nothingOfThemIsAWord(_ row: (text: String, words: [String])) {
    let tokens = Tokenizer().sentences(in: row.text).flatMap(\.self)
    #expect(tokens.map(\.form) == row.words)
  }

  @Test func aStringHasALimit() {
    let word = String(repeating: "a", count: 900)
    let text = "\u{1b}]\(word) \(word)\u{07}Rebels fled."
    let tokens = Tokenizer().sentences(in: text).flatMap(\.self)
    #expect(tokens.map(\.form).suffix(4) == [word, "Rebels", "fled", "."])
  }

  @Test func offsetsAreThoseOfTheText() throws {
    let text = "\u{1b}[1mRebels\u{1b}[0m fled."
    let tokens = Tokenizer().sentences(in: text).flatMap(\.self)
    for token in tokens {
      let bytes = Array(text.utf8)[token.range]
      #expect(String(decoding: bytes, as: UTF8.self) == token.form)
    }
  }
}
