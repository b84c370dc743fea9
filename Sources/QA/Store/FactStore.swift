import GRDB

/// Articles, their sentences and their facts in SQLite.
///
/// Safe to use from several threads and, in a file, from several processes: one writes at a time, and readers
/// see the store as it was before or after a whole call that writes.
public final class FactStore: Sendable {
  /// Where a store lives.
  public enum Location: Sendable {
    /// In memory, for as long as the object lives.
    case memory
    /// In a file, made if it is not there. Next to it SQLite keeps "-wal" and "-shm" files while it is open.
    case file(String)
  }

  /// The file as it was given, or ":memory:".
  public let path: String
  let database: DatabaseQueue
  /// True if the text index is kept up to date as articles come in, and not made at the first search.
  let indexesTextEagerly: Bool

  /// Opens the store, or makes it. A file that is not ours is left as it is.
  public convenience init(_ location: Location = .memory) throws(StoreError) {
    try self.init(location, patience: 10)
  }

  /// `patience` is how long to wait for another process's transaction, in seconds.
  package init(_ location: Location, patience: Double) throws(StoreError) {
    switch location {
    case .memory:
      path = ":memory:"
      database = try FactStore.openMemory()
      indexesTextEagerly = false
    case .file(let path):
      self.path = path
      database = try FactStore.openFile(path, patience: patience)
      indexesTextEagerly = true
    }
  }

  /// True if the file may only be read.
  public var isReadOnly: Bool { database.configuration.readonly }

  /// Writes everything to the file and lets go of it. The store cannot be used afterwards.
  public func close() throws(StoreError) {
    do { try database.close() } catch { throw StoreError(error, path: path) }
  }

  // MARK: -

  /// Runs `body` on a state of the store that stays as it is meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try database.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs `body` in a transaction: all of it is stored, or nothing.
  package func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try database.write(body) } catch { throw StoreError(error, path: path) }
  }
}
