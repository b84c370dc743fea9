/// Text in, analysed sentences out: tokenizer, tagger, parser and lemmatizer in one.
///
/// Immutable: one analyzer may serve several threads.
public struct Analyzer: Sendable {
  public let tokenizer: Tokenizer
  public let parser: Parser

  /// With the embedded model, or one of the caller's own.
  public init(model: SyntaxModel = .embedded) {
    tokenizer = Tokenizer()
    parser = Parser(model: model)
  }

  /// The sentences of an article's text.
  public func sentences(in text: String) -> [Sentence] {
    annotate(tokenizer.sentences(in: text))
  }

  /// The analysis of given tokens, one sentence out for each one in.
  public func annotate(_ sentences: [[Token]]) -> [Sentence] {
    parser.annotate(sentences)
  }
}
