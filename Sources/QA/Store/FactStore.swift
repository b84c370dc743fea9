/// Articles, their sentences and their facts in SQLite.
public final class FactStore: Sendable {
  /// Where a store lives.
  public enum Location: Sendable {
    case memory
    case file(String)
  }

  public init(_ location: Location = .memory) throws(StoreError) {}
}
