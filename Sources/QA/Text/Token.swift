/// A word, number or punctuation mark as it stands in the text.
public struct Token: Sendable, Equatable {
  /// The characters of the text in `range`.
  public var form: String
  /// UTF-8 byte offsets in the article's text.
  public var range: TextRange

  public init(form: String, range: TextRange) {
    self.form = form
    self.range = range
  }
}
