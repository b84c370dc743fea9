import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FactStore {
  /// How long a process waits for another one's transaction, in seconds.
  static let patience = 10.0

  static func openMemory() throws(StoreError) -> any DatabaseWriter {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try queue.write(Schema.migrate)
      return queue
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  static func openFile(_ path: String) throws(StoreError) -> any DatabaseWriter {
    let isThere = try checkFile(path)
    do {
      var configuration = configuration()
      configuration.busyMode = .timeout(patience)
      // Before GRDB or SQLite writes a byte: is it ours?
      configuration.prepareDatabase { database in
        try checkOwner(of: database, path: path)
        try database.execute(sql: "PRAGMA cache_size = -32768")
      }
      if isThere && access(path, W_OK) != 0 {
        configuration.readonly = true
        return try DatabasePool(path: path, configuration: configuration)
      }
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.write(Schema.migrate)
      return pool
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    // Nothing cascades: articles are removed by number ranges.
    configuration.foreignKeysEnabled = false
    return configuration
  }

  /// Throws if `path` cannot be a store, before it is opened: a pipe would make SQLite wait for ever.
  /// Returns whether there is a file.
  private static func checkFile(_ path: String) throws(StoreError) -> Bool {
    // SQLite takes an empty name for a temporary file, and a name in C ends at a NUL.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notAFile(path: path) }
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
      guard access(path, R_OK) == 0 else {
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      return true
    }
    let reason = errno
    guard reason == ENOENT else {
      throw .unreadable(path: path, reason: String(cString: strerror(reason)))
    }
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard stat(folder, &status) == 0 else { throw .noSuchFolder(path: path) }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    return false
  }

  private static func checkOwner(of database: Database, path: String) throws {
    let owner = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if owner == Schema.applicationID {
      let version = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version <= Schema.version else { throw StoreError.newerVersion(path: path) }
      return
    }
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    let version = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard owner == 0, version == 0, isEmpty else { throw StoreError.notAStore(path: path) }
  }
}
