import QA

/// How much a store holds.
struct StatisticsListing: Listing {
  private let store: String
  private let counts: [(name: String, count: Int)]

  let wordsIfEmpty = ""

  init(_ archive: Archive) throws(StoreError) {
    store = archive.store.path
    let stats = try archive.store.stats()
    let factuality = Factuality.allCases.map { ("facts \($0.rawValue)", stats.factuality[$0] ?? 0) }
    counts =
      [("articles", stats.articles), ("copies", stats.copies), ("sentences", stats.sentences)]
      + [("words", stats.words), ("facts", stats.facts)] + factuality
      + [("entities", try archive.store.vocabulary(.names).count)]
      + [("relations", try archive.store.vocabulary(.predicates).count), ("bytes", stats.bytes)]
  }

  var table: Table {
    Table(["what", "count"], counts.map { [.string($0.name), .integer($0.count)] })
  }

  func text(in style: Style) -> String {
    let rows = [["store", store.visible]] + counts.map { [$0.name, Self.grouped($0.count)] }
    return Columns(rows).text
  }

  /// "1,234,567".
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: index) }
    return String(digits)
  }

  func json() -> [JSONValue] {
    let members = counts.map { JSONValue.Member($0.name.replacing(" ", with: "_"), .integer($0.count)) }
    return [.object([.init("store", .string(store))] + members)]
  }
}
