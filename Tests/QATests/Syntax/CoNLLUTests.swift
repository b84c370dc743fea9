import QA
import Testing

@Suite struct CoNLLUTests {
  static let sample = """
    # newdoc id = a
    # sent_id = a-1
    # text = They don't sell (much).
    1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
    2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tsell\tsell\tVERB\tVB\t_\t0\troot\t_\t_
    5\t(\t(\tPUNCT\t-LRB-\t_\t6\tpunct\t_\tSpaceAfter=No
    6\tmuch\tmuch\tADV\tRB\t_\t4\tadvmod\t_\tSpaceAfter=No
    7\t)\t)\tPUNCT\t-RRB-\t_\t6\tpunct\t_\tSpaceAfter=No
    8\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tArcProb=0.50


    """

  @Test func readsWordsAndText() throws {
    let block = try #require(try CoNLLU.blocks(in: Self.sample, trees: true).first)
    #expect(block.text == "They don't sell (much).")
    #expect(block.words.map(\.form) == ["They", "do", "n't", "sell", "(", "much", ")", "."])
    #expect(block.words[2].range == 7..<10)
    #expect(block.words[7].confidence == 0.5)
    #expect(block.sentence.root == 3)
    #expect(block.comments.count == 3)
  }

  @Test func writesWhatItRead() throws {
    let blocks = try CoNLLU.blocks(in: Self.sample)
    #expect(blocks.map { $0.text() }.joined() == Self.sample)
    let again = try #require(blocks.first)
    #expect(again.annotated(with: again.sentence) == again)
  }

  @Test func emptyNodesAndCarriageReturnsArePassedOver() throws {
    let text =
      "1\ta\t_\t_\t_\t_\t_\t_\t_\t_\r\n1.1\tb\t_\t_\t_\t_\t_\t_\t_\t_\r\n2\tc\t_\t_\t_\t_\t_\t_\t_\t_"
    let blocks = try CoNLLU.blocks(in: text)
    #expect(blocks.map { $0.words.map(\.form) } == [["a", "c"]])
  }

  @Test(arguments: [
    ("1\ta\n", CoNLLUError.columns(found: 2, line: 1)),
    ("\n\n2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", .id("2", line: 3)),
    ("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\tb\t_\t_\t_\t_\t_\t_\t_\t_\n", .id("1", line: 2)),
    ("2-1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", .id("2-1", line: 1)),
    ("1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", .id("1-3", line: 2)),
    ("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", .emptyForm(line: 1)),
    ("1\ta\t_\tNOON\t_\t_\t_\t_\t_\t_\n", .partOfSpeech("NOON", line: 1)),
    ("1\ta\t_\t_\t_\t_\t1\t_\t_\t_\n", .head("1", line: 1)),
    ("1\ta\t_\t_\t_\t_\t7\t_\t_\t_\n", .head("7", line: 1)),
    ("1\ta\t_\t_\t_\t_\t99999999999\t_\t_\t_\n", .head("99999999999", line: 1)),
    ("# x\n1\ta\t_\t_\t_\t_\t2\t_\t_\t_\n2\tb\t_\t_\t_\t_\t1\t_\t_\t_\n", .noTree(line: 1)),
  ])
  func malformedInputIsAnErrorWithItsLine(text: String, error: CoNLLUError) {
    #expect(throws: error) { try CoNLLU.blocks(in: text, trees: true) }
  }

  @Test func aSentenceKeepsItsBlanks() throws {
    let sentence = Sentence(words: [
      Word(form: "No", range: 10..<12, lemma: "no", upos: .interjection, xpos: "UH"),
      Word(form: ".", range: 12..<13, lemma: ".", upos: .punctuation, xpos: ".", head: 0, deprel: "punct"),
    ])
    let block = CoNLLU.Block(sentence, comments: ["# sent_id = 1"])
    #expect(block.text == "No.")
    #expect(
      block.text(probabilities: true)
        == "# sent_id = 1\n1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No|ArcProb=1.00\n"
        + "2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\tArcProb=1.00\n\n")
  }
}
