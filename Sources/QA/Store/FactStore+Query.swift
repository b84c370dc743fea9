import GRDB

extension FactStore {
  /// The facts that `query` asks for, in the order of their numbers.
  public func facts(matching query: FactQuery) throws(StoreError) -> [StoredFact] {
    try read { database in try facts(matching: query, in: database) }
  }

  /// What each of `queries` asks for, looked up at once.
  public func facts(matching queries: [FactQuery]) throws(StoreError) -> [[StoredFact]] {
    try read { database in try queries.map { try facts(matching: $0, in: database) } }
  }

  /// The numbers of the facts that have the terms of each of `queries`, which name some and have no other conditions;
  /// looked up at once, without reading the facts.
  func factNumbers(matching queries: [FactQuery]) throws(StoreError) -> [[Int64]] {
    try read { database in
      let search = try PostingSearch(database)
      return try queries.map { try search.facts(for: $0, inArticle: nil) ?? [] }
    }
  }

  private func facts(matching query: FactQuery, in database: Database) throws -> [StoredFact] {
    var article: StoredArticle?
    if let reference = query.article {
      article = try ArticleRows.article(reference, in: database)
      if article == nil { return [] }
    }
    let search = FactSearch(query, path: path, in: database)
    if let numbers = try PostingSearch(database).facts(for: query, inArticle: article?.number) {
      return try search.facts(numbers)
    }
    return try search.facts(in: article?.factNumbers ?? 1..<Int64.max)
  }
}

/// Goes through facts and keeps those that meet a query's conditions which the index does not know of.
private struct FactSearch {
  private let query: FactQuery
  private let matcher: FactMatcher
  private let path: String
  private let database: Database

  init(_ query: FactQuery, path: String, in database: Database) {
    self.query = query
    self.path = path
    self.database = database
    matcher = FactMatcher(query.filter)
  }

  func facts(_ numbers: [Int64]) throws -> [StoredFact] {
    var rows = try FactRows(database, path: path)
    return try collect { try rows.forEach(numbers, $0) }
  }

  func facts(in numbers: Range<Int64>) throws -> [StoredFact] {
    var rows = try FactRows(database, path: path)
    return try collect { try rows.forEach(in: numbers, $0) }
  }

  private func collect(_ each: ((StoredFact) throws -> Bool) throws -> Void) throws -> [StoredFact] {
    let limit = query.limit ?? Int.max
    guard limit > 0 else { return [] }
    var found: [StoredFact] = []
    var articles = ArticleCache(database)
    try each { fact in
      if !query.filter.isEmpty {
        let article = matcher.needsArticle ? try articles.article(fact.article) : nil
        guard matcher.matches(fact.fact, published: article?.date, publisher: article?.source) else {
          return true
        }
      }
      found.append(fact)
      return found.count < limit
    }
    return found
  }
}

/// Date and source of articles, each read once.
private struct ArticleCache {
  private let database: Database
  private var known: [Int64: (date: CalendarDate?, source: String?)] = [:]

  init(_ database: Database) { self.database = database }

  mutating func article(_ number: Int64) throws -> (date: CalendarDate?, source: String?) {
    if let article = known[number] { return article }
    let command = try Command("SELECT date, source FROM article WHERE number = ?", in: database)
    try command.bind(number, at: 1)
    let article = try command.first {
      (date: command.optionalString(0).flatMap(CalendarDate.init(iso:)), source: command.optionalString(1))
    }
    known[number] = article ?? (nil, nil)
    return article ?? (nil, nil)
  }
}
