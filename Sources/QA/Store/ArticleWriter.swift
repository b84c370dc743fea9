import GRDB

/// Writes articles within one transaction.
struct ArticleWriter {
  private let database: Database
  private let insertArticle: Command
  private let insertSentence: Command
  private let insertFact: Command
  private let insertPosting: Command
  private let insertTerms: Command
  private var counters: Counters
  private let aliases: AliasTable

  /// `aliases` are the names that the store knows.
  init(_ database: Database, aliases: AliasTable = AliasTable()) throws {
    self.database = database
    self.aliases = aliases
    insertArticle = try Command(
      """
      INSERT INTO article (number, id, title, date, source, url, words_hash, words, first_sentence, sentences,
        first_fact, facts, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: database)
    insertSentence = try Command("INSERT INTO sentence VALUES (?, ?, ?, ?, ?)", in: database)
    insertFact = try Command("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)", in: database)
    insertPosting = try Command("INSERT INTO posting VALUES (?, ?, ?, ?, ?)", in: database)
    insertTerms = try Command("INSERT INTO article_terms VALUES (?, ?)", in: database)
    counters = try Counters(database)
  }

  /// With `isReread` an article is written even if it is there with the same text.
  mutating func add(_ analyzed: AnalyzedArticle, isReread: Bool = false) throws -> FactStore.Outcome {
    let stored = try ArticleRows.article(id: analyzed.article.id, in: database)
    if let stored {
      if stored.article == analyzed.article, !isReread { return .unchanged }
      try ArticleWriter.remove(stored, from: database)
    }
    try insert(analyzed, number: stored?.number ?? counters.next(\.article))
    return stored == nil ? .added : .replaced
  }

  /// Stores the numbers that were used up. To be called once, at the end.
  func finish() throws { try counters.store(in: database) }

  // MARK: -

  private mutating func insert(_ analyzed: AnalyzedArticle, number: Int64) throws {
    let firstSentence = counters.next(\.sentence, count: analyzed.sentences.count)
    let firstFact = counters.next(\.fact, count: analyzed.facts.count)
    var article = analyzed.article
    try insertArticle.bind(number, at: 1)
    try insertArticle.bind(article.id, at: 2)
    try insertArticle.bind(article.title, at: 3)
    try insertArticle.bind(article.date?.iso, at: 4)
    try insertArticle.bind(article.source, at: 5)
    try insertArticle.bind(article.url, at: 6)
    try insertArticle.bind(ContentHash.ofWords(in: article.text).map(Int64.init(bitPattern:)), at: 7)
    try insertArticle.bind(analyzed.sentences.reduce(0) { $0 + $1.words.count }, at: 8)
    try insertArticle.bind(firstSentence, at: 9)
    try insertArticle.bind(analyzed.sentences.count, at: 10)
    try insertArticle.bind(firstFact, at: 11)
    try insertArticle.bind(analyzed.facts.count, at: 12)
    try article.text.withUTF8 { bytes in
      let text = UnsafeRawBufferPointer(bytes)
      try insertArticle.bind(text, at: 13)
      try insertArticle.run()
      try insert(analyzed.sentences, of: number, from: firstSentence, in: text)
    }
    try insert(analyzed.facts, of: number, from: firstFact)
    try insertIndex(ArticleIndex(analyzed, firstFact: firstFact, aliases: aliases), of: number)
  }

  private func insert(
    _ sentences: [Sentence], of article: Int64, from first: Int64, in text: UnsafeRawBufferPointer
  ) throws {
    for (offset, sentence) in sentences.enumerated() {
      let range = sentence.range
      try insertSentence.bind(first + Int64(offset), at: 1)
      try insertSentence.bind(article, at: 2)
      try insertSentence.bind(range.lowerBound, at: 3)
      try insertSentence.bind(range.upperBound, at: 4)
      try insertSentence.bind(SentenceCoding.encode(sentence, in: text), at: 5)
      try insertSentence.run()
    }
  }

  private func insert(_ facts: [Fact], of article: Int64, from first: Int64) throws {
    for (offset, fact) in facts.enumerated() {
      let row = FactCoding.encode(fact)
      try insertFact.bind(first + Int64(offset), at: 1)
      try insertFact.bind(article, at: 2)
      try insertFact.bind(row.sentence, at: 3)
      try insertFact.bind(row.predicate, at: 4)
      try insertFact.bind(row.subject, at: 5)
      try insertFact.bind(row.object, at: 6)
      try insertFact.bind(row.factuality, at: 7)
      try insertFact.bind(row.rest, at: 8)
      try insertFact.run()
    }
  }

  private func insertIndex(_ index: ArticleIndex, of article: Int64) throws {
    var terms = ByteWriter(capacity: 12 * index.entries.count)
    for entry in index.entries {
      try insertPosting.bind(entry.kind.rawValue, at: 1)
      try insertPosting.bind(entry.term, at: 2)
      try insertPosting.bind(article, at: 3)
      try insertPosting.bind(entry.facts.count, at: 4)
      try insertPosting.bind(entry.facts.bytes, at: 5)
      try insertPosting.run()
      terms.unsigned(UInt64(entry.kind.rawValue))
      terms.string(entry.term)
    }
    try insertTerms.bind(article, at: 1)
    try insertTerms.bind(terms.bytes, at: 2)
    try insertTerms.run()
  }
}

extension ArticleWriter {
  /// Removes an article and all that was stored with it.
  static func remove(_ article: StoredArticle, from database: Database) throws {
    try TextIndex.remove(article, from: database)
    try removeIndex(of: article.number, from: database)
    for (table, numbers) in [("sentence", article.sentenceNumbers), ("fact", article.factNumbers)] {
      let delete = try Command("DELETE FROM \(table) WHERE number >= ? AND number < ?", in: database)
      try delete.bind(numbers.lowerBound, at: 1)
      try delete.bind(numbers.upperBound, at: 2)
      try delete.run()
    }
    let delete = try Command("DELETE FROM article WHERE number = ?", in: database)
    try delete.bind(article.number, at: 1)
    try delete.run()
  }

  private static func removeIndex(of article: Int64, from database: Database) throws {
    let terms = try Command("SELECT terms FROM article_terms WHERE article = ?", in: database)
    let delete = try Command("DELETE FROM posting WHERE kind = ? AND term = ? AND article = ?", in: database)
    try terms.bind(article, at: 1)
    try terms.forEachRow {
      var reader = ByteReader(terms.bytes(0))
      while !reader.isAtEnd {
        try delete.bind(Int64(truncatingIfNeeded: try reader.unsigned()), at: 1)
        try delete.bind(try reader.string(), at: 2)
        try delete.bind(article, at: 3)
        try delete.run()
      }
    }
    let deleteTerms = try Command("DELETE FROM article_terms WHERE article = ?", in: database)
    try deleteTerms.bind(article, at: 1)
    try deleteTerms.run()
  }
}

/// The last numbers given to articles, sentences and facts; none is given twice, even after a removal.
private struct Counters {
  var article: Int64 = 0
  var sentence: Int64 = 0
  var fact: Int64 = 0

  init(_ database: Database) throws {
    let select = try Command("SELECT name, last FROM counter", in: database)
    try select.forEachRow {
      switch select.string(0) {
      case "article": article = select.integer(1)
      case "sentence": sentence = select.integer(1)
      case "fact": fact = select.integer(1)
      default: break
      }
    }
  }

  /// Takes `count` numbers and returns the first.
  mutating func next(_ counter: WritableKeyPath<Counters, Int64>, count: Int = 1) -> Int64 {
    let first = self[keyPath: counter] + 1
    self[keyPath: counter] += Int64(count)
    return first
  }

  func store(in database: Database) throws {
    let update = try Command("UPDATE counter SET last = ? WHERE name = ?", in: database)
    for (name, last) in [("article", article), ("sentence", sentence), ("fact", fact)] {
      try update.bind(last, at: 1)
      try update.bind(name, at: 2)
      try update.run()
    }
  }
}
