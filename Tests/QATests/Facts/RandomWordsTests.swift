import QA
import Testing

/// Words in any order are read to the end, whatever trees the parser makes of them.
@Suite struct RandomWordsTests {
  @Test(arguments: 1...12) func mentionsLieInTheirSentences(seed: Int) {
    var random = RandomText(seed: seed)
    let sentences = Analyzer().sentences(in: random.words(6000))
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
