/// What the parser, which has read few questions, gets wrong in them.
extension Sentence {
  /// The sentence as the tree of a question.
  func asQuestion(_ lists: QuestionWords) -> Sentence {
    var words = withoutProspects(lists)
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
      // "did she found the order": behind "do" stands the verb itself, not a past tense.
      if words[index].has(deprel: "aux"), words[index].lemma == "do", let verb = words[index].head,
        words[verb].upos == .verb, verb > index
      {
        words[verb].lemma = words[verb].lowercased
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

  /// The words with an infinitive as the predicate where only its prospect stands above it: "is he going to sell",
  /// "is he due to leave", "did they have to go". What stood above it becomes its auxiliary.
  private func withoutProspects(_ lists: QuestionWords) -> [Word] {
    var words = self.words
    for upper in words.indices {
      guard lists.has(words[upper].lowercased, in: "prospect"),
        words[upper].lemma == "have"
          || dependent(of: upper, "aux", "cop").map({ words[$0].lemma == "be" }) ?? false,
        let verb = dependents(of: upper, "xcomp").first(where: { $0 > upper }),
        dependent(of: verb, "mark").map({ words[$0].lowercased == "to" }) ?? false
      else { continue }
      for index in words.indices where index != verb && words[index].head == upper {
        words[index].head = verb
        if words[index].has(deprel: "cop") { words[index].deprel = "aux" }
      }
      words[verb].head = words[upper].head
      words[verb].deprel = words[upper].deprel
      words[upper].head = verb
      words[upper].deprel = "aux"
      words[upper].lemma = "will"
    }
    return words
  }
}
