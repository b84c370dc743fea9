import QA
import Testing

@Suite struct TokenizerTests {
  static let tokenizer = Tokenizer()

  private func cut(_ text: String) -> [String] {
    Self.tokenizer.sentences(in: text).map { $0.map(\.form).joined(separator: " ") }
  }

  @Test(arguments: [
    ("The minister's aides didn't say.", ["The minister 's aides did n't say ."]),
    ("They cannot pay $644 million, or 7% of it.", ["They can not pay $ 644 million , or 7 % of it ."]),
    ("An oil-rich, pro-government town.", ["An oil - rich , pro-government town ."]),
    ("U.S.-backed fighters left at 1:00 pm.", ["U.S. - backed fighters left at 1:00 pm ."]),
    ("It closed at 5pm on Nov. 28.", ["It closed at 5 pm on Nov. 28 ."]),
    ("He lives in the U.S.", ["He lives in the U.S."]),
    ("He left the U.S. The army stayed.", ["He left the U.S.", "The army stayed ."]),
    ("Gen. A. B. Khan met Mr. Lee.", ["Gen. A. B. Khan met Mr. Lee ."]),
    ("Nearly 2,00,000 fled; 1,500 stayed.", ["Nearly 2,00,000 fled ; 1,500 stayed ."]),
    ("“It’s over,” he said. “Go home.”", ["“ It ’s over , ” he said .", "“ Go home . ”"]),
    ("\"Stop!\" she said. \"Now.\" They did.", ["\" Stop ! \" she said .", "\" Now . \"", "They did ."]),
    ("Is it so? Perhaps ... Yes.", ["Is it so ?", "Perhaps ...", "Yes ."]),
    (
      "See http://example.org/a?b=c. Write to desk@example.org.",
      ["See http://example.org/a?b=c .", "Write to desk@example.org ."]
    ),
    ("the displaced persons' camps", ["the displaced persons ' camps"]),
    ("Acme Inc. said Widget Co. The firm grew.", ["Acme Inc. said Widget Co.", "The firm grew ."]),
  ])
  func printedTextIsCutAsEnglishTreebanksAre(text: String, sentences: [String]) {
    #expect(cut(text) == sentences)
  }

  @Test(arguments: [
    ("rebels took al-tanf , an oil-rich town .", ["rebels took al-tanf , an oil-rich town ."]),
    ("it is an ally of the u.s .", ["it is an ally of the u.s ."]),
    ("iran s allies said : the army didn t leave .", ["iran s allies said : the army didn t leave ."]),
    (
      "( reuters ) - shi ite fighters left . they went north .",
      ["( reuters ) - shi ite fighters left .", "they went north ."]
    ),
    ("the russian- and u.s.-led drives , he said .", ["the russian- and u.s.-led drives , he said ."]),
    ("`` Yes , '' he said . -LRB- He smiled . -RRB-", ["`` Yes , '' he said .", "-LRB- He smiled . -RRB-"]),
  ])
  func tokensBetweenBlanksAreKept(text: String, sentences: [String]) {
    #expect(cut(text) == sentences)
  }

  @Test func linesOfLikeWidthAreOneParagraph() {
    let text = """
      The head of the provincial council said on Sunday that the last of the
      families who had fled the flooding would be able to return within a week
      if the two bridges were repaired in time. Engineers arrived on Friday.

      Another paragraph.
      """
    #expect(cut(text).count == 3)
  }

  @Test func aHeadlineEndsWithItsLine() {
    let text = "Flood waters recede in north\nThe river fell on Monday.\nFamilies went home.\n"
    #expect(
      cut(text) == ["Flood waters recede in north", "The river fell on Monday .", "Families went home ."])
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "\u{0}\u{0}", "a\u{0}b", "\u{FEFF}Text.", "...", ". . .", "'", "''", "\"", "((((", "-",
    "--",
    "\u{1B}[31mred\u{1B}[0m", "\u{202E}abc", "مرحبا بالعالم. كيف الحال؟", "今天天气很好。我们去公园！",
    "Привет, мир. Как дела?",
    "👨‍👩‍👧‍👦🇩🇪👍🏽", "e\u{301}te\u{301}", "a.b.c.d.e", "$$$", "#1 @x", "http://", "www.", "@", "x@", "1.", "1.2.", ".5",
    "can't've", "'s", "n't", "U.S", "U.S.S.R.", "\r\r\n\n\r", "end.Next one.", "<b>bold</b>", "a'b'c'd",
    "Ǆ ǅ",
    "\u{FFFD}\u{FFFD}", "don’t ‘quote’ ‚low‘", "5'10\"", "½ cup", "km²", "ﬁre", "٣٫١٤", "- item", "* * *",
    "…?!",
  ])
  func anyTextGivesTokensThatStandInIt(text: String) {
    expectSound(text)
  }

  @Test func longTextsAreCutInLinearTime() {
    expectSound(String(repeating: "x", count: 5_000_000))
    expectSound(String(repeating: "word ", count: 200_000))
    expectSound(String(repeating: ".", count: 1_000_000))
    expectSound(String(repeating: "\u{0}", count: 1_000_000))
    expectSound(String(repeating: "a.", count: 500_000))
    expectSound(String(repeating: "1,", count: 500_000))
    expectSound(String(repeating: "\"'", count: 300_000))
    expectSound(String(repeating: "( ", count: 300_000))
    expectSound(String(repeating: "a-", count: 500_000))
    expectSound(String(repeating: "é\u{301}", count: 500_000))
    let sentences = Self.tokenizer.sentences(in: String(repeating: "word ", count: 200_000))
    #expect(sentences.allSatisfy { $0.count <= 250 })
  }

  /// Every token's form is the text at its range, and ranges ascend without overlap.
  private func expectSound(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = Array(text.utf8)
    var position = 0
    for sentence in Self.tokenizer.sentences(in: text) {
      #expect(!sentence.isEmpty, sourceLocation: sourceLocation)
      for token in sentence {
        guard token.range.lowerBound >= position, token.range.upperBound <= bytes.count, !token.range.isEmpty,
          Array(token.form.utf8) == Array(bytes[token.range])
        else {
          Issue.record("\(token) after byte \(position)", sourceLocation: sourceLocation)
          return
        }
        position = token.range.upperBound
      }
    }
  }
}
