import QA
import Testing

@Suite struct DatelineTests {
  static let tokenizer = Tokenizer()

  @Test(arguments: [
    ("WASHINGTON (Reuters) - The committee voted.", "WASHINGTON ( Reuters ) -"),
    ("LAHORE, Pakistan (Reuter) - Police said so.", "LAHORE , Pakistan ( Reuter ) -"),
    ("aden/riyadh ( reuters ) - rebels fired a missile .", "aden/riyadh ( reuters ) -"),
    ("lima ( reuters ) - the vote is over .", "lima ( reuters ) -"),
    ("(Reuters) - Shares rose.", "( Reuters ) -"),
    ("ST. LOUIS, March 3 (AP) — A river rose.", "ST. LOUIS , March 3 ( AP ) —"),
    ("BAGHDAD/BEIRUT (AFP) -- Troops left.", "BAGHDAD / BEIRUT ( AFP ) --"),
    ("GENEVA — Talks began.", "GENEVA —"),
    ("LOWELL (Sports Desk), May 18, 2024 - A striker left.", "LOWELL ( Sports Desk ) , May 18 , 2024 -"),
    ("NEW YORK, Aug. 23 - Stocks fell.", "NEW YORK , Aug. 23 -"),
    ("LONDON (Reuters): Oil fell.", "LONDON ( Reuters ) :"),
    ("Port Louis, 3 March 2024 - A ship sank.", "Port Louis , 3 March 2024 -"),
    ("port louis , march 3 - a ship sank .", "port louis , march 3 -"),
    ("On Monday, March 3 - the day he left - it rained.", ""),
    ("NATO - the alliance - said no.", ""),
    ("A spokesman ( who asked not to be named ) - left .", ""),
    ("He told Reuters (a news agency) - it is true.", ""),
    ("CUP FINAL - UNITED WIN", ""),
    ("WASHINGTON (Reuters) -", ""),
    ("The group ( sdf ) - said no .", ""),
    ("", ""),
  ])
  func isFoundAtTheStartOfASentence(text: String, dateline: String) {
    let tokens = Self.tokenizer.sentences(in: text).first ?? []
    let count = Self.tokenizer.dateline(of: tokens)
    #expect(tokens.prefix(count).map(\.form).joined(separator: " ") == dateline)
  }

  @Test func isNotParsedWithItsSentence() throws {
    let text = "SANAA, Yemen (Reuters) - Rebels seized a town."
    let sentences = Analyzer().sentences(in: text)
    let sentence = try #require(sentences.first)
    #expect(sentences.count == 1)
    let root = try #require(sentence.root)
    #expect(root >= 7)
    for word in sentence.words.prefix(7) {
      #expect(word.head == root)
      #expect(word.deprel == "dep" || word.deprel == "punct")
    }
    #expect(sentence.words.map(\.range) == Tokenizer().sentences(in: text).first?.map(\.range))
    #expect(sentence.words.allSatisfy { !$0.lemma.isEmpty })
  }
}
