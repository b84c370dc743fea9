import QA
import Testing

@Suite struct ParserTests {
  private let parser = Parser(model: .embedded)

  private func tokens(_ text: String) -> [Token] {
    text.split(separator: " ").map { Token(form: String($0), range: 0..<0) }
  }

  private func isTree(_ sentence: Sentence) -> Bool {
    let heads = [0] + sentence.words.map { ($0.head ?? -1) + 1 }
    return heads.dropFirst().count { $0 == 0 } == 1 && TreeDecoder.cycle(in: heads) == nil
  }

  @Test func `no sentences, empty sentences`() {
    #expect(parser.annotate([]).isEmpty)
    #expect(parser.annotate([[]]) == [Sentence(words: [])])
    let mixed = parser.annotate([[], tokens("Hello ."), []])
    #expect(mixed.map(\.words.count) == [0, 2, 0])
  }

  @Test func `a plain clause in both styles`() throws {
    for text in ["Iraqi forces captured the town of Rawa .", "iraqi forces captured the town of rawa ."] {
      let words = parser.annotate([tokens(text)])[0].words
      #expect(words.map(\.deprel) == ["amod", "nsubj", "root", "det", "obj", "case", "nmod", "punct"])
      #expect(words.map(\.head) == [1, 2, nil, 4, 2, 6, 4, 2])
      #expect(words[2].upos == .verb && words[2].xpos == "VBD")
      #expect(words.allSatisfy { $0.confidence > 0.3 && $0.confidence <= 1 })
    }
  }

  @Test func `a long sentence is one tree`() {
    let sentence = (0..<3000).map { Token(form: ["a", "dog", "barked", ",", "Paris"][$0 % 5], range: 0..<0) }
    let parsed = parser.annotate([tokens("Yes ."), sentence, tokens("No .")])
    #expect(parsed.map(\.words.count) == [2, 3000, 2])
    #expect(parsed.allSatisfy(isTree))
  }

  @Test(arguments: ["\u{0} \u{7} ¿ ☃ ☃ 東京", ". . . . . .", "a", "-", "( ( ( ) ) )", "ΑΒΓ DEF 12 % $ # @"])
  func `odd tokens still make a tree`(text: String) {
    #expect(isTree(parser.annotate([tokens(text)])[0]))
  }
}
