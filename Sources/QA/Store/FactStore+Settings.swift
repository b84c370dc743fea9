import GRDB

extension FactStore {
  /// The value of a setting; nil if it was never set.
  public func setting(_ name: String) throws(StoreError) -> String? {
    if fresh != nil { return nil }
    return try read { database in
      let command = try Command("SELECT value FROM setting WHERE name = ?", in: database)
      try command.bind(name, at: 1)
      return try command.first { command.string(0) }
    }
  }

  /// Keeps a setting in the store; nil forgets it.
  public func set(_ name: String, to value: String?) throws(StoreError) {
    try write { try Self.set(name, to: value, in: $0) }
  }

  static func set(_ name: String, to value: String?, in database: Database) throws {
    let command = try Command(
      value == nil
        ? "DELETE FROM setting WHERE name = ?1" : "INSERT OR REPLACE INTO setting VALUES (?1, ?2)",
      in: database)
    try command.bind(name, at: 1)
    if let value { try command.bind(value, at: 2) }
    try command.run()
  }

  /// The aliases that were added, by name.
  public func aliases() throws(StoreError) -> [Alias] {
    if fresh != nil { return [] }
    return try read { database in
      let command = try Command("SELECT name, canonical FROM alias ORDER BY name", in: database)
      var aliases: [Alias] = []
      try command.forEachRow { aliases.append(Alias(name: command.string(0), canonical: command.string(1))) }
      return aliases
    }
  }

  /// Adds an alias, or gives a known name another meaning. Returns what the name stood for before.
  @discardableResult
  public func add(_ alias: Alias) throws(StoreError) -> Alias? {
    try write { database in
      let before = try FactStore.alias(alias.name, in: database)
      try Self.insert(alias, into: database)
      return before
    }
  }

  static func insert(_ alias: Alias, into database: Database) throws {
    let insert = try Command("INSERT OR REPLACE INTO alias VALUES (?, ?)", in: database)
    try insert.bind(alias.name, at: 1)
    try insert.bind(alias.canonical, at: 2)
    try insert.run()
  }

  /// Removes the alias of this name and returns it; nil if there is none.
  @discardableResult
  public func removeAlias(named name: String) throws(StoreError) -> Alias? {
    try write { database in
      let before = try FactStore.alias(name, in: database)
      let delete = try Command("DELETE FROM alias WHERE name = ?", in: database)
      try delete.bind(name, at: 1)
      try delete.run()
      return before
    }
  }

  private static func alias(_ name: String, in database: Database) throws -> Alias? {
    let command = try Command("SELECT canonical FROM alias WHERE name = ?", in: database)
    try command.bind(name, at: 1)
    return try command.first { Alias(name: name, canonical: command.string(0)) }
  }
}
