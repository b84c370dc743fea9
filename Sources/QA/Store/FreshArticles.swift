/// The articles of a store in memory before anything was looked up by SQL: as they came, without tables.
///
/// A few articles are asked without a database ever being made, which takes longer than to answer. What is given
/// out here is what the tables would give.
struct FreshArticles: Sendable {
  /// More are kept in tables, which have an index.
  static let most = 32

  private struct Entry: Sendable {
    var analyzed: AnalyzedArticle
    var firstSentence: Int64
    var firstFact: Int64
    var wordsHash: UInt64?
  }

  /// Article number n is the entry n - 1.
  private var entries: [Entry] = []

  var articles: [AnalyzedArticle] { entries.map(\.analyzed) }

  var numbers: [Int64] { entries.indices.map { Int64($0) + 1 } }

  /// Takes articles in and says what became of each; nil, and nothing taken, where that is a matter for tables.
  mutating func add(_ articles: [AnalyzedArticle]) -> [FactStore.Outcome]? {
    var copy = self
    var outcomes: [FactStore.Outcome] = []
    for analyzed in articles {
      if let known = copy.article(.id(analyzed.article.id)) {
        guard known.article == analyzed.article else { return nil }
        outcomes.append(.unchanged)
      } else {
        guard copy.entries.count < Self.most else { return nil }
        copy.append(analyzed)
        outcomes.append(.added)
      }
    }
    self = copy
    return outcomes
  }

  private mutating func append(_ analyzed: AnalyzedArticle) {
    let last = entries.last
    entries.append(
      Entry(
        analyzed: analyzed,
        firstSentence: last.map { $0.firstSentence + Int64($0.analyzed.sentences.count) } ?? 1,
        firstFact: last.map { $0.firstFact + Int64($0.analyzed.facts.count) } ?? 1,
        wordsHash: ContentHash.ofWords(in: analyzed.article.text)))
  }

  private func index(of reference: ArticleReference) -> Int? {
    switch reference {
    case .number(let number): Int(exactly: number - 1).flatMap { entries.indices.contains($0) ? $0 : nil }
    case .id(let id): entries.firstIndex { $0.analyzed.article.id == id }
    }
  }

  func article(_ reference: ArticleReference) -> StoredArticle? {
    guard let index = index(of: reference) else { return nil }
    let entry = entries[index]
    let original = entry.wordsHash.flatMap { hash in entries.firstIndex { $0.wordsHash == hash } }
    return StoredArticle(
      number: Int64(index) + 1, article: entry.analyzed.article,
      wordCount: entry.analyzed.sentences.reduce(0) { $0 + $1.words.count },
      sentenceCount: entry.analyzed.sentences.count, factCount: entry.analyzed.facts.count,
      copyOf: original.flatMap { $0 == index ? nil : Int64($0) + 1 },
      sentenceNumbers: entry.firstSentence..<entry.firstSentence + Int64(entry.analyzed.sentences.count),
      factNumbers: entry.firstFact..<entry.firstFact + Int64(entry.analyzed.facts.count))
  }

  func sentences(of article: Int64) -> [Sentence] {
    index(of: .number(article)).map { entries[$0].analyzed.sentences } ?? []
  }

  func facts(of article: Int64) -> [StoredFact] {
    guard let index = index(of: .number(article)) else { return [] }
    let entry = entries[index]
    return entry.analyzed.facts.enumerated().map { offset, fact in
      StoredFact(
        number: entry.firstFact + Int64(offset), article: article, articleID: entry.analyzed.article.id,
        fact: fact)
    }
  }
}
