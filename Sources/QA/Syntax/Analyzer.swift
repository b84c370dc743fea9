/// Text in, analysed sentences out: tokenizer, tagger, parser and lemmatizer in one.
///
/// Immutable: one analyzer may serve several threads.
public struct Analyzer: Sendable {
  public let tokenizer: Tokenizer

  public init() {
    tokenizer = Tokenizer()
  }

  /// The sentences of an article's text.
  public func sentences(in text: String) -> [Sentence] {
    annotate(tokenizer.sentences(in: text))
  }

  /// The analysis of given tokens, one sentence out for each one in.
  public func annotate(_ sentences: [[Token]]) -> [Sentence] {
    []
  }
}
