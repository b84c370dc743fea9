/// Cuts a text into sentences and these into tokens, as UD English does.
public struct Tokenizer: Sendable {
  public init() {}

  /// The sentences of `text` in order, each with at least one token; ranges are UTF-8 bytes of `text`.
  public func sentences(in text: String) -> [[Token]] {
    []
  }
}
