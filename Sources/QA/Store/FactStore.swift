import GRDB
import Synchronization

/// Articles, their sentences and their facts in SQLite.
///
/// A store in memory makes its tables when something is looked up in them for the first time.
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
  private let content: Mutex<Content>
  /// True if the text index is kept up to date as articles come in, and not made at the first search.
  let indexesTextEagerly: Bool

  private enum Content: Sendable {
    case fresh(FreshArticles)
    case tables(DatabaseQueue)
  }

  /// Opens the store, or makes it. A file that is not ours is left as it is.
  public convenience init(_ location: Location = .memory) throws(StoreError) {
    try self.init(location, patience: 10)
  }

  /// `patience` is how long to wait for another process's transaction, in seconds.
  package init(_ location: Location, patience: Double) throws(StoreError) {
    switch location {
    case .memory:
      path = ":memory:"
      content = Mutex(.fresh(FreshArticles()))
      indexesTextEagerly = false
    case .file(let path):
      self.path = path
      content = Mutex(.tables(try FactStore.openFile(path, patience: patience)))
      indexesTextEagerly = true
    }
  }

  /// True if the file may only be read.
  public var isReadOnly: Bool {
    content.withLock { if case .tables(let database) = $0 { database.configuration.readonly } else { false } }
  }

  /// Writes everything to the file and lets go of it. The store cannot be used afterwards.
  public func close() throws(StoreError) {
    guard case .tables(let database) = content.withLock({ $0 }) else { return }
    do { try database.close() } catch { throw StoreError(error, path: path) }
  }

  // MARK: -

  /// The articles of a store in memory as long as it has no tables, and so neither settings nor aliases.
  var fresh: FreshArticles? {
    content.withLock { if case .fresh(let articles) = $0 { articles } else { nil } }
  }

  /// Adds articles to those that are in no tables yet; nil where they have to go into tables.
  func addFresh(_ articles: [AnalyzedArticle]) -> [Outcome]? {
    content.withLock { content in
      guard case .fresh(var fresh) = content, let outcomes = fresh.add(articles) else { return nil }
      content = .fresh(fresh)
      return outcomes
    }
  }

  /// The database, made now if there was none.
  func tables() throws -> DatabaseQueue {
    try content.withLock { content in
      switch content {
      case .tables(let database): return database
      case .fresh(let fresh):
        let database = try FactStore.openMemory()
        try database.write { database in
          var writer = try ArticleWriter(database)
          for article in fresh.articles { _ = try writer.add(article) }
          try writer.finish()
        }
        content = .tables(database)
        return database
      }
    }
  }

  /// Runs `body` on a state of the store that stays as it is meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try tables().read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs `body` in a transaction: all of it is stored, or nothing.
  package func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try tables().write(body) } catch { throw StoreError(error, path: path) }
  }
}
