/// Somebody or something that articles speak of, as an answer has it: what a variable stands for.
public struct Referent: Sendable, Equatable {
  /// Where an article speaks of it.
  public struct Place: Sendable, Equatable {
    /// The article's id.
    public var article: String
    /// The number of the sentence within the article, from 0.
    public var sentence: Int
    /// The index of the head word in the sentence.
    public var head: Int
    /// What it is filed under in that article.
    public var key: String
  }

  public var places: [Place]
  /// Whether its words name it, in whatever article they stand; "a driver" is somebody else in each.
  public var isNamed: Bool
}
