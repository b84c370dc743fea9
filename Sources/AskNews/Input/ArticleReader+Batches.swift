import QA

extension ArticleReader {
  /// Reads the articles of all files into `archive`.
  @discardableResult
  func load(_ paths: [String], into archive: Archive, threads: Int) throws -> LoadTally {
    var tally = LoadTally()
    let progress = LoadProgress()
    defer { progress.end() }
    try readInBatches(paths) { batch in
      tally.count(try storeErrors { () throws(StoreError) in try archive.load(batch, threads: threads) })
      progress.tell(tally.total)
    }
    return tally
  }

  /// Calls `body` with the articles of all files in order, in batches that are large enough to keep all threads
  /// busy and small enough to stay in memory.
  func readInBatches(_ paths: [String], _ body: ([Article]) throws -> Void) throws {
    var batch: [Article] = []
    var bytes = 0
    for path in paths {
      try read(path) { articles in
        batch += articles
        bytes += articles.reduce(0) { $0 + $1.text.utf8.count }
        // Small files wait for others; what comes by lines may come from an endless pipe and goes on at once.
        let isFile = articles.count == 1 && articles[0].id == path
        if !isFile || bytes >= 1 << 20 {
          try body(batch)
          batch = []
          bytes = 0
        }
      }
    }
    if !batch.isEmpty { try body(batch) }
  }
}
