import GRDB

extension FactStore {
  /// All facts of an article in the order in which they were read; none for an unknown article.
  public func facts(inArticle article: Int64) throws(StoreError) -> [StoredFact] {
    if let fresh { return fresh.facts(of: article) }
    return try read { database in
      guard let stored = try ArticleRows.article(number: article, in: database) else { return [] }
      var rows = try FactRows(database, path: path)
      var facts: [StoredFact] = []
      try rows.forEach(in: stored.factNumbers) {
        facts.append($0)
        return true
      }
      return facts
    }
  }

  /// The facts with these numbers, in the order given; numbers without a fact are passed over.
  public func facts(numbers: some Sequence<Int64>) throws(StoreError) -> [StoredFact] {
    try read { database in
      var rows = try FactRows(database, path: path)
      var facts: [StoredFact] = []
      try rows.forEach(numbers) {
        facts.append($0)
        return true
      }
      return facts
    }
  }

  /// How many facts there are.
  public func count() throws(StoreError) -> Int {
    try read { database in
      let command = try Command("SELECT total(facts) FROM article", in: database)
      return try command.first { command.count(0) } ?? 0
    }
  }
}
