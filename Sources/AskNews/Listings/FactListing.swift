import QA

/// Facts, numbered.
struct FactListing: Listing {
  let facts: [StoredFact]
  let store: FactStore
  let wordsIfEmpty: String
  var hint = ""
  /// How many are shown in text.
  var limit = Int.max
  /// Called before each fact is made JSON; may throw to stop.
  var beforeEach: () throws -> Void = {}

  init(_ facts: [StoredFact], of store: FactStore) {
    self.facts = facts
    self.store = store
    wordsIfEmpty = "no such facts"
  }

  /// The facts that fit `filter`, which is written as for `FilterReader`.
  init(_ archive: Archive, matching filter: String) throws {
    let filter = try FilterReader.filter(filter)
    facts = try archive.store.facts(matching: FactQuery(filter: filter))
    store = archive.store
    wordsIfEmpty = filter.isEmpty ? "no facts yet" : "no such facts"
    hint = filter.isEmpty && facts.isEmpty ? ".load FILE reads articles" : ""
  }

  static let columns = [
    "number", "subject", "relation", "object", "arguments", "negated", "factuality", "attribution", "article",
    "sentence",
  ]

  var table: Table {
    Table(Self.columns, facts.enumerated().map { Self.row($0.element, number: $0.offset + 1) })
  }

  static func row(_ fact: StoredFact, number: Int) -> [JSONValue] {
    let tuple = SurfaceTuple(of: fact.fact)
    return [
      .integer(number), .string(tuple.subject), .string(tuple.relation), .string(tuple.object),
      .array(tuple.arguments.map { .string($0.preposition + $0.text) }), .bool(fact.fact.negated),
      .string(fact.fact.factuality.rawValue),
      .string(fact.fact.attribution.map { $0.source.entity ?? $0.source.text }), .string(fact.articleID),
      .integer(fact.fact.sentence),
    ]
  }

  func text(in style: Style) -> String {
    var text = ""
    for (index, fact) in facts.prefix(limit).enumerated() {
      text += FactText(fact, style: style).text(number: index + 1)
    }
    if facts.count > limit {
      let more = "… and \(facts.count - limit) more; name words of those you look for: .facts army"
      text += style.faint(more).wrapped(to: style.width) + "\n"
    }
    return text
  }

  /// As `asknews extract` prints them.
  func json() throws -> [JSONValue] {
    var values: [JSONValue] = []
    try forEachValue { values.append($0) }
    return values
  }

  func forEachValue(_ body: (JSONValue) throws -> Void) throws {
    var rest = facts[...]
    while let first = rest.first {
      let group = rest.prefix { $0.article == first.article }
      rest = rest[group.endIndex...]
      guard let article = try store.article(number: first.article) else { continue }
      // Checks the facts against the sentences too.
      let contents = try store.contents(of: article.number)
      let report = FactReport(
        AnalyzedArticle(
          article: article.article, sentences: contents.sentences,
          facts: group.map(\.fact)))
      for fact in report.analyzed.facts {
        try beforeEach()
        try body(report.json(of: fact))
      }
    }
  }
}
