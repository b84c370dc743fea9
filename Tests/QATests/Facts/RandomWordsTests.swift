import QA
import Testing

/// Words in any order are read to the end, whatever trees the parser makes of them.
@Suite struct RandomWordsTests {
  /// The words of the lexicon, with those that hold sentences together as often as all others.
  private static let words: [String] = {
    let lexicon = English.text(of: "words.txt")?.split(separator: "\n").filter { !$0.hasPrefix("#") } ?? []
    let joining = [
      "the", "a", "of", "to", "in", "that", "who", "which", "and", "he", "it", "is", "was", "be", "by", ",",
      ".",
      "\"", "-", "said", "captured", "president", "mr", "Mosul", "2014", "not", "'s", "(", ")", ":",
    ]
    return lexicon.map(String.init) + (0..<lexicon.count).map { joining[$0 % joining.count] }
  }()

  @Test(arguments: 1...12) func mentionsLieInTheirSentences(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    let text = (0..<6000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let word = Self.words[Int(state >> 33) % Self.words.count]
      return state >> 30 & 7 == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }.joined(separator: " ")
    let sentences = Analyzer().sentences(in: text)
    let read = Extractor().facts(in: sentences).resolved(with: Coreference().resolve(sentences))
    #expect(!read.isEmpty)
    for fact in read {
      for mention in [fact.subject, fact.object].compactMap(\.self) + fact.arguments.map(\.mention) {
        let words = sentences[mention.sentence].words.indices
        #expect(words.contains(mention.head) && !mention.words.isEmpty)
        #expect(mention.words.clamped(to: words) == mention.words)
      }
    }
  }
}
