import QA
import Testing

@Test func dependentsAreListedInTextOrder() {
  let sentence = Sentence(words: [
    Word(form: "rebels", range: 0..<6, head: 1, deprel: "nsubj"),
    Word(form: "fled", range: 7..<11, deprel: "root"),
    Word(form: "north", range: 12..<17, head: 1, deprel: "advmod"),
  ])
  #expect(sentence.dependents == [[], [0, 2], []])
  #expect(sentence.root == 1)
  #expect(sentence.range == 0..<17)
}
