import GRDB

/// How much a store holds.
public struct StoreStatistics: Sendable, Equatable {
  public var articles = 0
  /// Of the articles, those that are copies of others.
  public var copies = 0
  public var sentences = 0
  public var words = 0
  public var facts = 0
  public var factuality: [Factuality: Int] = [:]
  /// Bytes in the database.
  public var bytes = 0
}

extension FactStore {
  /// Counts everything. Reads all facts: takes about half a second for a million.
  public func stats() throws(StoreError) -> StoreStatistics {
    try read { database in
      var stats = StoreStatistics()
      let totals = try Command(
        """
        SELECT count(*), count(words_hash) - count(DISTINCT words_hash), total(sentences), total(words),
          total(facts) FROM article
        """, in: database)
      try totals.forEachRow {
        stats.articles = totals.count(0)
        stats.copies = totals.count(1)
        stats.sentences = totals.count(2)
        stats.words = totals.count(3)
        stats.facts = totals.count(4)
      }
      let factuality = try Command("SELECT factuality, count(*) FROM fact GROUP BY factuality", in: database)
      try factuality.forEachRow {
        if let value = Factuality(rawValue: factuality.string(0)) {
          stats.factuality[value] = factuality.count(1)
        }
      }
      let size = try Command(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", in: database)
      try size.forEachRow { stats.bytes = size.count(0) }
      return stats
    }
  }
}
