/// A token with its analysis.
public struct Word: Sendable, Equatable {
  /// The characters of the text in `range`.
  public var form: String
  /// UTF-8 byte offsets in the article's text.
  public var range: TextRange
  /// The dictionary form, in lower case.
  public var lemma: String
  public var upos: UPOS
  /// The Penn Treebank tag as UD English writes it in XPOS, or "_".
  public var xpos: String
  /// The index of the head within the sentence, or nil at the root.
  public var head: Int?
  /// The relation to the head, with its subtype ("nsubj:pass").
  public var deprel: String
  /// The parser's probability of the arc to the head, 0...1.
  public var confidence: Float

  public init(
    form: String, range: TextRange, lemma: String = "", upos: UPOS = .other, xpos: String = "_",
    head: Int? = nil, deprel: String = "dep", confidence: Float = 1
  ) {
    self.form = form
    self.range = range
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.head = head
    self.deprel = deprel
    self.confidence = confidence
  }
}
