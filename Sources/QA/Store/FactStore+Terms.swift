extension FactStore {
  /// The numbers of all articles, ascending.
  public func articleNumbers() throws(StoreError) -> [Int64] {
    if let fresh { return fresh.numbers }
    return try read { database in
      let command = try Command("SELECT number FROM article ORDER BY number", in: database)
      var numbers: [Int64] = []
      try command.forEachRow { numbers.append(command.integer(0)) }
      return numbers
    }
  }

  /// The numbers, ascending, of the articles with `term`, a lemma, in a mention of some fact; at most `limit`.
  public func articles(withTerm term: String, limit: Int = 20_000) throws(StoreError) -> [Int64] {
    try read { database in
      let command = try Command(
        "SELECT article FROM posting WHERE kind = ? AND term = ? ORDER BY article LIMIT ?", in: database)
      try command.bind(ArticleIndex.Kind.term.rawValue, at: 1)
      try command.bind(term.folded, at: 2)
      try command.bind(limit, at: 3)
      var numbers: [Int64] = []
      try command.forEachRow { numbers.append(command.integer(0)) }
      return numbers
    }
  }
}
