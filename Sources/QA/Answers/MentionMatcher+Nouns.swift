extension MentionMatcher {
  /// The noun phrases of an article that may be what `asked` describes, with how like it they are.
  func nouns(like asked: Description, in view: ArticleView) -> [(phrase: Mention, similarity: Double)] {
    view.sentences.enumerated().flatMap { number, sentence in
      sentence.words.indices.compactMap { head in
        guard terms.isNoun(sentence.words[head], like: asked.head) else { return nil }
        let phrase = Mention(
          describer.nounPhrase(of: head, in: sentence), head: head, of: sentence, number: number)
        let similarity = similarity(of: asked, to: phrase, in: view)
        return similarity >= Self.leastOfTheSame ? (phrase, similarity) : nil
      }
    }
  }
}

extension Fact {
  /// What a noun phrase says of itself by something in it or beside it: "the December auction".
  init(of noun: Mention, saying argument: Argument, in sentence: Sentence, pattern: String) {
    self.init(
      predicate: Predicate(
        lemma: "be", text: noun.text, head: noun.head, range: sentence.words[noun.head].range),
      subject: noun, arguments: [argument], sentence: noun.sentence, pattern: pattern)
  }
}
