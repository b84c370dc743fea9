import GRDB

/// Finds the numbers of facts in the index: a conjunction of alternatives, the rarest first.
struct PostingSearch {
  /// Terms of which one must occur.
  private struct Alternatives {
    var kind: ArticleIndex.Kind
    var terms: [String]
    /// In how many articles they occur together, counted up to a bound.
    var weight = 0
  }

  /// Above so many articles the exact number makes no difference to the order of the search.
  private static let countedArticles = 2000

  private let database: Database
  private let postings: Command
  private let postingsOfArticle: Command

  init(_ database: Database) throws {
    self.database = database
    postings = try Command("SELECT article, facts FROM posting WHERE kind = ? AND term = ?", in: database)
    postingsOfArticle = try Command(
      "SELECT facts FROM posting WHERE kind = ? AND term = ? AND article = ?", in: database)
  }

  /// The numbers of the facts, ascending, that have the terms of `query`; nil if it names none.
  /// With `article`, of that article alone.
  func facts(for query: FactQuery, inArticle article: Int64?) throws -> [Int64]? {
    var conditions = alternatives(of: query)
    guard !conditions.isEmpty else { return nil }
    if let article {
      return try conditions.reduce(nil) { found, condition in
        try intersect(found, facts(with: condition, inArticle: article))
      }
    }
    if conditions.count > 1 {
      for index in conditions.indices { conditions[index].weight = try weight(of: conditions[index]) }
      conditions.sort { $0.weight < $1.weight }
    }
    var (articles, found) = try facts(with: conditions[0])
    for condition in conditions.dropFirst() where !found.isEmpty {
      // Looking into one article costs about as much as reading eight postings in a row.
      if articles.count < condition.weight / 8 {
        var others: [Int64] = []
        for article in articles { others += try facts(with: condition, inArticle: article) }
        found = intersect(found, others.sorted())
      } else {
        found = intersect(found, try facts(with: condition).facts)
      }
    }
    return found
  }

  private func alternatives(of query: FactQuery) -> [Alternatives] {
    var conditions: [Alternatives] = []
    if !query.predicates.isEmpty {
      conditions.append(Alternatives(kind: .predicate, terms: query.predicates.map(\.folded)))
    }
    if !query.anyTerms.isEmpty {
      conditions.append(Alternatives(kind: .term, terms: query.anyTerms.map(\.folded)))
    }
    if !query.names.isEmpty {
      conditions.append(Alternatives(kind: .name, terms: query.names.map(\.folded)))
    }
    // Sorted: a set's order differs from run to run.
    conditions += query.allTerms.sorted().map { Alternatives(kind: .term, terms: [$0.folded]) }
    return conditions
  }

  private func weight(of condition: Alternatives) throws -> Int {
    let count = try Command(
      "SELECT count(*) FROM (SELECT 1 FROM posting WHERE kind = ? AND term = ? LIMIT ?)", in: database)
    var weight = 0
    for term in condition.terms {
      try count.bind(condition.kind.rawValue, at: 1)
      try count.bind(term, at: 2)
      try count.bind(PostingSearch.countedArticles, at: 3)
      weight += try count.first { count.count(0) } ?? 0
    }
    return weight
  }

  private func facts(with condition: Alternatives) throws -> (articles: Set<Int64>, facts: [Int64]) {
    var articles: Set<Int64> = []
    var facts: [Int64] = []
    for term in condition.terms {
      try postings.bind(condition.kind.rawValue, at: 1)
      try postings.bind(term, at: 2)
      try postings.forEachRow {
        articles.insert(postings.integer(0))
        try PostingList.decode(postings.bytes(1), into: &facts)
      }
    }
    return (articles, sortedAndUnique(facts))
  }

  private func facts(with condition: Alternatives, inArticle article: Int64) throws -> [Int64] {
    var facts: [Int64] = []
    for term in condition.terms {
      try postingsOfArticle.bind(condition.kind.rawValue, at: 1)
      try postingsOfArticle.bind(term, at: 2)
      try postingsOfArticle.bind(article, at: 3)
      try postingsOfArticle.forEachRow { try PostingList.decode(postingsOfArticle.bytes(0), into: &facts) }
    }
    return sortedAndUnique(facts)
  }

  private func sortedAndUnique(_ numbers: [Int64]) -> [Int64] {
    var unique: [Int64] = []
    unique.reserveCapacity(numbers.count)
    for number in numbers.sorted() where number != unique.last { unique.append(number) }
    return unique
  }

  /// The numbers that are in both; both are ascending, `nil` stands for all numbers.
  private func intersect(_ first: [Int64]?, _ second: [Int64]) -> [Int64] {
    guard let first else { return second }
    var both: [Int64] = []
    var (left, right) = (0, 0)
    while left < first.count && right < second.count {
      if first[left] == second[right] { both.append(first[left]) }
      let step = first[left] <= second[right]
      if first[left] >= second[right] { right += 1 }
      if step { left += 1 }
    }
    return both
  }
}
