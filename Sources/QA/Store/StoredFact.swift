/// A fact with its place in the store.
public struct StoredFact: Sendable {
  /// Counts from 1 and stays the same as long as the fact is stored.
  public var number: Int64
  /// The number of its article in the store.
  public var article: Int64
  public var articleID: String
  public var fact: Fact
}
