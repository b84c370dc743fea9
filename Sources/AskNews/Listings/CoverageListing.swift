import QA

/// What was not read: the sentences without a fact, and the verbs that head none.
struct CoverageListing: Listing {
  private let coverage: Coverage
  private let sentences: [(article: String, sentence: Int, text: String)]

  let wordsIfEmpty = "no articles yet"
  var hint: String { isEmpty ? ".load FILE reads some" : "" }

  /// How many sentences and verbs are shown in text.
  private static let shown = 20

  /// `beforeEach` is called for every article and may throw to stop.
  init(_ archive: Archive, beforeEach: () throws -> Void = {}) throws {
    var coverage = Coverage()
    var sentences: [(article: String, sentence: Int, text: String)] = []
    for number in try archive.store.articleNumbers() {
      try beforeEach()
      guard let article = try archive.store.article(number: number) else { continue }
      let analyzed = AnalyzedArticle(
        article: article.article, sentences: try archive.store.sentences(of: number),
        facts: try archive.store.facts(inArticle: number).map(\.fact))
      let known = coverage.uncovered.count
      coverage.add(analyzed)
      sentences += coverage.uncovered[known...].map { place in
        (place.article, place.sentence, analyzed.sentences[place.sentence].range.slice(of: article.text))
      }
    }
    self.coverage = coverage
    self.sentences = sentences
  }

  var isEmpty: Bool { coverage.sentences == 0 }

  var table: Table {
    Table(
      ["article", "sentence", "text"],
      sentences.map { [.string($0.article), .integer($0.sentence), .string($0.text)] })
  }

  func text(in style: Style) -> String {
    let covered = coverage.sentences - sentences.count
    var text = "\(covered) of \(Counted(coverage.sentences, "sentence")) gave a fact"
    if coverage.sentences > 0 { text += " (\(covered * 100 / coverage.sentences)%)" }
    text = text.wrapped(to: style.width) + "\n"
    if !sentences.isEmpty { text += style.strong("sentences without a fact") + "\n" }
    for sentence in sentences.prefix(Self.shown) {
      let place = style.faint(Place(article: sentence.article, sentence: sentence.sentence).label)
      text += "  " + "\(sentence.text.visible) \(place)".wrapped(to: style.width, from: 2) + "\n"
    }
    text += Self.rest(sentences.count, style)
    let verbs = coverage.verbs
    if !verbs.isEmpty { text += style.strong("verbs that head no fact") + "\n" }
    let rows = verbs.prefix(Self.shown).map { ["  " + $0.lemma.visible, "\($0.count)"] }
    return text + Columns(rows, rightAligned: [1]).text + Self.rest(verbs.count, style)
  }

  private static func rest(_ count: Int, _ style: Style) -> String {
    count > shown ? style.faint("  … and \(count - shown) more") + "\n" : ""
  }

  func json() -> [JSONValue] {
    [
      [
        "sentences": .integer(coverage.sentences),
        "uncovered": .array(table.objects),
        "verbs": .array(coverage.verbs.map { ["lemma": .string($0.lemma), "count": .integer($0.count)] }),
      ]
    ]
  }
}
