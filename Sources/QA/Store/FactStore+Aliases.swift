extension FactStore {
  /// The setting with the shipped names that were taken away, one a line.
  private static let removedNames = "removed aliases"

  /// The table of names with what was added in this store and what was taken away.
  public func aliasTable() throws(StoreError) -> AliasTable {
    let added = try aliases()
    let removed = try setting(Self.removedNames)?.split(separator: "\n").map(String.init) ?? []
    return added.isEmpty && removed.isEmpty ? AliasTable() : AliasTable(added: added, removed: removed)
  }

  /// Keeps what `table` has beyond the shipped names: all of it, or after an error nothing.
  func keep(_ table: AliasTable) throws(StoreError) {
    try write { database in
      try Command("DELETE FROM alias", in: database).run()
      for alias in table.added { try Self.insert(alias, into: database) }
      let removed = table.removed.isEmpty ? nil : table.removed.joined(separator: "\n")
      try Self.set(Self.removedNames, to: removed, in: database)
    }
  }
}
