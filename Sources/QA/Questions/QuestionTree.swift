/// What the parser, which has read few questions, gets wrong in them.
extension Sentence {
  /// The sentence as the tree of a question.
  func asQuestion() -> Sentence {
    var words = self.words
    for index in words.indices.dropFirst() {
      // "did Tarn lay off": a capital within a question is a name's, and the auxiliary is the verb's.
      if startsWithCapital(index), words[index].head != nil,
        [.noun, .verb, .adjective, .adverb].contains(words[index].upos)
      {
        words[index].upos = .properNoun
      }
      if words[index].has(deprel: "aux"), let noun = words[index].head, words[noun].upos != .verb,
        words[noun].has(deprel: "nsubj"), let verb = words[noun].head, words[verb].upos == .verb
      {
        words[index].head = verb
      }
    }
    // "what flooded the town": no determiner of a verb.
    if let wh = words.first, wh.has(deprel: "det"), let verb = wh.head, words[verb].upos == .verb,
      words[verb].head == nil, dependent(of: verb, "nsubj", "csubj") == nil
    {
      words[0].deprel = "nsubj"
    }
    return words == self.words ? self : Sentence(words: words)
  }
}
