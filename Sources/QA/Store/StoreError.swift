/// What can go wrong with a store. `path` is the file as it was given, or ":memory:".
public enum StoreError: Error, Equatable, Sendable {
  /// The file is there but is no AskNews store: no database, or another program's. It was left as it is.
  case notAStore(path: String)
  /// The store was made by a newer version of the program. It was left as it is.
  case newerVersion(path: String)
  /// The path names a folder, or another thing that is no file.
  case notAFile(path: String)
  /// The folder that the file should be in does not exist.
  case noSuchFolder(path: String)
  /// The system does not let us read or make the file.
  case unreadable(path: String, reason: String)
  /// The store can be read but not written.
  case readOnly(path: String)
  /// The disk is full. What was added before is safe.
  case full(path: String)
  /// Another process has kept the store locked for longer than we wait.
  case busy(path: String)
  /// The file is a store but part of it is broken; `what` names the part ("sentence 3 of article 2").
  case damaged(path: String, what: String)
  /// Anything else, in SQLite's own words.
  case database(path: String, reason: String)
}
