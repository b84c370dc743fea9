import QA

/// The facts that are read in a text, with the patterns that made them.
struct ExplanationListing: Listing {
  let analyzed: AnalyzedArticle
  private let extractor: Extractor

  let wordsIfEmpty = "no fact is read in it"

  init(_ archive: Archive, of text: String) {
    extractor = archive.extractor
    analyzed = archive.analyze(Article(id: "text", text: text))
  }

  private var facts: [StoredFact] {
    analyzed.facts.map { StoredFact(number: 0, article: 0, articleID: analyzed.article.id, fact: $0) }
  }

  var table: Table {
    Table(
      ["pattern", "confidence"] + FactListing.columns,
      facts.enumerated().map { index, fact in
        [.string(fact.fact.pattern), .decimal(fact.fact.confidence)]
          + FactListing.row(fact, number: index + 1)
      })
  }

  var isEmpty: Bool { analyzed.sentences.isEmpty }

  func text(in style: Style) -> String { ExplanationText(analyzed, by: extractor, style: style).text }

  /// As `asknews extract` prints them.
  func json() -> [JSONValue] {
    let report = FactReport(analyzed)
    return analyzed.facts.map { report.json(of: $0) }
  }
}
