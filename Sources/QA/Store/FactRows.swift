import GRDB

/// Reads rows of the table `fact`.
struct FactRows {
  private static let select = """
    SELECT fact.number, fact.article, fact.sentence, predicate, subject, object, factuality, rest FROM fact
    """

  private let database: Database
  private let path: String
  private let articleID: Command
  /// The ids of the articles met so far.
  private var articleIDs: [Int64: String] = [:]

  init(_ database: Database, path: String) throws {
    self.database = database
    self.path = path
    articleID = try Command("SELECT id FROM article WHERE number = ?", in: database)
  }

  /// Calls `body` with each fact of which the number is in `numbers`, in the order of their numbers, until it returns
  /// false.
  mutating func forEach(in numbers: Range<Int64>, _ body: (StoredFact) throws -> Bool) throws {
    let command = try Command(
      FactRows.select + " WHERE number >= ?1 AND number < ?2 ORDER BY number", in: database)
    try command.bind(numbers.lowerBound, at: 1)
    try command.bind(numbers.upperBound, at: 2)
    defer { command.reset() }
    while try command.step() {
      guard try body(fact(of: command)) else { return }
    }
  }

  /// The same for single numbers, in the order given; numbers without a fact are passed over.
  mutating func forEach(_ numbers: some Sequence<Int64>, _ body: (StoredFact) throws -> Bool) throws {
    let command = try Command(FactRows.select + " WHERE number = ?", in: database)
    for number in numbers {
      try command.bind(number, at: 1)
      let found = try command.first { try fact(of: command) }
      if let found, try !body(found) { return }
    }
  }

  private mutating func fact(of row: Command) throws -> StoredFact {
    let number = row.integer(0)
    let article = row.integer(1)
    let columns = FactRow(
      sentence: row.count(2), predicate: row.string(3), subject: row.optionalString(4),
      object: row.optionalString(5), factuality: row.string(6), rest: [])
    do {
      let fact = try FactCoding.decode(columns, rest: row.bytes(7))
      return StoredFact(number: number, article: article, articleID: try id(of: article), fact: fact)
    } catch is CodingError {
      throw StoreError.damaged(path: path, what: "fact \(number)")
    }
  }

  private mutating func id(of article: Int64) throws -> String {
    if let id = articleIDs[article] { return id }
    try articleID.bind(article, at: 1)
    let id = try articleID.first { articleID.string(0) } ?? ""
    articleIDs[article] = id
    return id
  }
}
