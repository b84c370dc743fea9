/// Text in, analysed sentences out: tokenizer, tagger, parser and lemmatizer in one.
///
/// Immutable: one analyzer may serve several threads.
public struct Analyzer: Sendable {
  public let tokenizer: Tokenizer
  public let parser: Parser
  public let lemmatizer: Lemmatizer

  /// With the embedded model, or one of the caller's own.
  public init(model: SyntaxModel = .embedded) {
    tokenizer = Tokenizer()
    parser = Parser(model: model)
    lemmatizer = Lemmatizer()
  }

  /// The sentences of an article's text.
  public func sentences(in text: String, threads: Int = 1) -> [Sentence] {
    annotate(tokenizer.sentences(in: text), threads: threads)
  }

  /// The analysis of given tokens, one sentence out for each one in. A dateline is kept from the parser and hung on
  /// the sentence behind it.
  public func annotate(_ sentences: [[Token]], threads: Int = 1) -> [Sentence] {
    let datelines = sentences.map(tokenizer.dateline)
    let bodies = zip(sentences, datelines).map { $1 == 0 ? $0 : Array($0.dropFirst($1)) }
    return parser.annotate(bodies, threads: threads).enumerated().map { index, body in
      let sentence = body.adding(dateline: sentences[index].prefix(datelines[index]))
      var words = sentence.words
      lemmatizer.addLemmas(to: &words)
      return Sentence(words: words)
    }
  }
}
