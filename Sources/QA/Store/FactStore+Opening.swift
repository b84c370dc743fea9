import GRDB

extension FactStore {
  static func openMemory() throws(StoreError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try queue.write(Schema.migrate)
      return queue
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  /// `patience` is how long to wait for another process's transaction, in seconds.
  static func openFile(_ path: String, patience: Double) throws(StoreError) -> DatabaseQueue {
    let file = try StoreFile(path)
    do {
      var configuration = configuration()
      configuration.busyMode = .timeout(patience)
      // Before a byte is written: is it ours?
      configuration.prepareDatabase { database in
        try checkOwner(of: database, path: path)
        try database.execute(sql: "PRAGMA cache_size = -32768; PRAGMA synchronous = NORMAL")
      }
      switch file.access {
      case .read:
        return try openToRead(file, configuration)
      case .write:
        let queue = try DatabaseQueue(path: file.plain, configuration: configuration)
        try bringUpToDate(queue, path: path)
        return queue
      }
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

  private static func bringUpToDate(_ queue: DatabaseQueue, path: String) throws {
    guard try queue.read(Schema.isBehind) else { return }
    try queue.write { database in
      // Again, now that nobody else can write: another process may have made something of an empty file.
      try checkOwner(of: database, path: path)
      try Schema.migrate(database)
    }
    // From now on readers and the writer do not wait for each other; the file remembers it. Where another
    // process is opening the file too it may stay as it was, which is slower and right as well.
    try queue.writeWithoutTransaction { database in
      do {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {}
    }
  }

  /// Opens a file that we may not write, or whose folder we may not.
  private static func openToRead(_ file: StoreFile, _ configuration: Configuration) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: file.plain, configuration: configuration)
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) && !file.hasLog
    {
      // SQLite could not make the "-shm" file that readers share; they need none if nobody writes.
      queue = try DatabaseQueue(path: file.uri + "?immutable=1", configuration: configuration)
    }
    if try queue.read(Schema.isBehind) { throw StoreError.readOnly(path: file.path) }
    return queue
  }

  private static func checkOwner(of database: Database, path: String) throws {
    // In one statement, that nobody can make a store of an empty file between two looks at it.
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
          (SELECT count(*) FROM sqlite_master)
        """)
    guard let row else { throw StoreError.notAStore(path: path) }
    let (owner, version, tables): (Int64, Int64, Int64) = (row[0], row[1], row[2])
    if owner == Schema.applicationID {
      guard version <= Schema.version else { throw StoreError.newerVersion(path: path) }
      return
    }
    guard owner == 0, version == 0, tables == 0 else { throw StoreError.notAStore(path: path) }
  }
}

extension FactStore {
  /// Writes all that is in the store into a new store at `path`, which must not be there.
  public func copy(to path: String) throws(StoreError) {
    let file = try StoreFile(path)
    do {
      try tables().writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [file.plain]) }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
