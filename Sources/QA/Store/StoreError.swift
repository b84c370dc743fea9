/// What can go wrong with a store.
public enum StoreError: Error, Equatable, Sendable {
  /// The file is there but is no AskNews store.
  case notAStore(path: String)
  /// The store was made by a newer version of the program.
  case newerVersion(path: String)
  /// SQLite's own words.
  case database(path: String, reason: String)
}
