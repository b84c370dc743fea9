/// The front door: load articles, ask questions, look at what was read.
public final class Archive: Sendable {
  public let store: FactStore
  public let analyzer: Analyzer
  private let lazyExtractor: Lazy<Extractor>
  private let lazyReader: Lazy<QuestionReader>
  let lazyAliases: Lazy<Result<AliasTable, StoreError>>
  let lazyAnswerer: Lazy<Answerer>
  let views = ArticleViews()
  let isStopped: @Sendable () -> Bool

  public var extractor: Extractor { lazyExtractor.value }
  var reader: QuestionReader { lazyReader.value }
  /// What answers questions, with the names and rules that are known now.
  var answerer: Answerer { lazyAnswerer.value }

  /// An archive over `store`; `analyzer` and `extractor` may be those of other models and patterns. Long work asks
  /// `isStopped` between its steps: once that is true it ends early, and what it returns is of no use.
  public init(
    store: FactStore, analyzer: Analyzer = Analyzer(),
    extractor: @autoclosure @escaping @Sendable () -> Extractor = Extractor(),
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.store = store
    self.isStopped = isStopped
    self.analyzer = analyzer
    let lazyExtractor = Lazy(extractor)
    self.lazyExtractor = lazyExtractor
    lazyReader = Lazy {
      QuestionReader(analyzer: analyzer, extractor: lazyExtractor.value, words: QuestionWords())
    }
    let lazyAliases = Lazy {
      Result { () throws(StoreError) -> AliasTable in try store.aliasTable() }
    }
    self.lazyAliases = lazyAliases
    lazyAnswerer = Lazy {
      let words = QuestionWords()
      let mentions = MentionMatcher(
        describer: Describer(words: words), terms: TermLikeness(aliases: lazyAliases.value.orShipped))
      return Answerer(
        matcher: QueryMatcher(mentions: mentions, words: words), extractor: lazyExtractor.value,
        rules: .embedded, ranking: RankingModel(), phraseRanking: RankingModel(embedded: "phrases.weights"),
        times: TimeValue(lists: lazyExtractor.value.book.lists),
        isStopped: isStopped)
    }
  }

  /// Sentences and facts of an article, without storing them.
  public func analyze(_ article: Article, threads: Int = 1) -> AnalyzedArticle {
    var sentences: [Sentence] = []
    var tokens = analyzer.tokenizer.sentences(in: article.text)[...]
    while !tokens.isEmpty, !isStopped() {
      sentences += analyzer.annotate(Array(tokens.prefix(Self.step)), threads: threads)
      tokens = tokens.dropFirst(Self.step)
    }
    let (facts, entities) = factsAndEntities(in: sentences, of: article, threads: threads)
    if isStopped() { return AnalyzedArticle(article: article, sentences: [], facts: []) }
    return AnalyzedArticle(
      article: article, sentences: sentences, facts: entities.map(facts.resolved) ?? facts)
  }

  /// A share of the work on parsed sentences, and what comes of it.
  private enum Share: Sendable {
    case coreference
    case extraction(Range<Int>)
  }

  private enum ShareResult: Sendable {
    case entities(EntityMap)
    case facts([Fact])
  }

  /// Who is who takes the whole article and goes first; the sentences are read by the other threads meanwhile.
  private func factsAndEntities(
    in sentences: [Sentence], of article: Article, threads: Int
  ) -> ([Fact], EntityMap?) {
    let parts = stride(from: 0, to: sentences.count, by: Self.share).map {
      Share.extraction($0..<min($0 + Self.share, sentences.count))
    }
    let results = Threads.map([.coreference] + parts, threads: threads) { share -> ShareResult in
      switch share {
      case .coreference:
        .entities(Coreference(aliases: aliases).resolve(isStopped() ? [] : sentences))
      case .extraction(let part):
        .facts(
          isStopped()
            ? [] : part.flatMap { extractor.facts(in: sentences[$0], number: $0, published: article.date) })
      }
    }
    var facts: [Fact] = []
    var entities: EntityMap?
    for result in results {
      switch result {
      case .entities(let found): entities = found
      case .facts(let found): facts += found
      }
    }
    return (Quotes(in: sentences).attributing(facts, in: sentences), entities)
  }

  /// How many sentences a thread takes at a time.
  private static let share = 3

  /// After how many sentences `isStopped` is asked.
  private static let step = 256

  /// Reads `articles` on `threads` threads and stores them in order; an article that is stored already with
  /// the same text changes nothing. Stores nothing and returns nothing once it is stopped.
  @discardableResult
  public func load(_ articles: [Article], threads: Int = Threads.available) throws(StoreError)
    -> [FactStore.Outcome]
  {
    _ = try storedAliases()
    var isStored: [Bool] = []
    for article in articles { isStored.append(try store.contains(article)) }
    let new = zip(articles, isStored).filter { !$0.1 }.map(\.0)
    let analyzed =
      new.count == 1
      ? [analyze(new[0], threads: threads)] : Threads.map(new, threads: threads) { analyze($0) }
    if isStopped() { return [] }
    let added = try store.add(analyzed)
    views.forget()
    var next = added.makeIterator()
    return isStored.map { $0 ? .unchanged : next.next() ?? .unchanged }
  }

  /// Takes the article number `number` out of the store; false if there is none.
  @discardableResult
  public func forget(_ number: Int64) throws(StoreError) -> Bool {
    let isGone = try store.remove(article: .number(number))
    views.forget()
    return isGone
  }

  /// Answers a question from the facts in the store; with `article`, an id, from that article alone, and with
  /// `besides`, the answers that are known already, with others than these.
  public func ask(
    _ question: String, in article: String? = nil, besides known: [String] = []
  ) throws(StoreError) -> Reply {
    if ConjunctionScanner.isConjunction(question) {
      return try reply(toConjunction: question, in: article)
    }
    switch try read(question, in: article) {
    case .failure(let error):
      return Reply(question: question, status: .notUnderstood, reason: Self.reason(for: error))
    case .success(let read):
      var answerer = try currentAnswerer()
      answerer.known = Set(known.map(Wording.bare))
      let outcomes = answerer.outcomes(of: read.queries, from: read.sources)
      return try reply(to: question, read, outcomes, by: answerer, in: article)
    }
  }

  /// The reply to a question from what came of each reading of it.
  func reply(
    to question: String, _ read: ReadQuestion, _ outcomes: [Answerer.Outcome], by answerer: Answerer,
    in article: String?
  ) throws(StoreError) -> Reply {
    guard var reply = answerer.reply(from: outcomes, in: read.sources) else {
      return Reply(question: question, status: .notUnderstood)
    }
    if reply.status == .noAnswer, let joined = try joinedReply(to: read.queries, in: article) {
      reply.take(joined)
    }
    let unknown =
      reply.answers.isEmpty
      ? answerer.unknownNames(of: read.queries, in: read.sources, isWord: reader.isKnown) : []
    if reply.status == .noAnswer, unknown.isEmpty, let phrase = answerer.phraseReply(from: outcomes) {
      reply = phrase
    }
    reply.reading = reply.question == question ? read.reading : reply.question
    reply.question = question
    if !unknown.isEmpty { reply.reason = Self.reason(forUnknown: unknown, in: read.sources) }
    return ConflictFinder(answerer: answerer, views: read.sources).contested(reply)
  }

  /// What may answer a question, weighed or not: what the ranking models are fitted on.
  package struct Candidates: Sendable {
    /// From facts.
    package var ofFacts: [Candidate] = []
    /// From the words of sentences, each with the places of those of `ofFacts` that it is the same as.
    package var phrases: [(candidate: Candidate, same: [Int])] = []
  }

  package func candidates(for question: String, in article: String? = nil) throws(StoreError) -> Candidates {
    guard case .success(let read) = try read(question, in: article) else { return Candidates() }
    let outcomes = answerer.outcomes(of: read.queries, from: read.sources)
    let unknown = answerer.unknownNames(of: read.queries, in: read.sources, isWord: reader.isKnown)
    let phrases = unknown.isEmpty ? answerer.phrases(for: outcomes) : []
    return Candidates(
      ofFacts: outcomes.flatMap(\.candidates).map(\.0), phrases: phrases.map { ($0.candidate, $0.same) })
  }

  /// A question as it was read, and the articles to hold it against.
  struct ReadQuestion {
    var queries: [Query]
    var sources: [ArticleView]
    /// The question in other words, where it was not taken literally.
    var reading: String?
  }

  func read(_ question: String, in article: String?) throws(StoreError)
    -> Result<ReadQuestion, QuestionError>
  {
    let tokens: [Token]
    do { tokens = try reader.tokens(of: question) } catch { return .failure(error) }
    // "when?" by itself asks about nothing.
    if case .asking = reader.followUp(in: question) { return .failure(.nothingAsked) }
    let sources = try sources(for: tokens, in: article)
    let counts = WordCounts(articles: sources.map { $0.counts })
    let spelled = Spelled(tokens, reader: reader, names: sources.map { $0.names }, counts: counts)
    do {
      let queries = try reader.queries(for: spelled.tokens, of: question)
      if let word = reader.unknownPredicate(
        of: queries, typed: spelled.tokens, in: counts)
      {
        return .failure(.unknownWord(word))
      }
      return .success(ReadQuestion(queries: queries, sources: sources, reading: spelled.reading))
    } catch {
      return .failure(error)
    }
  }

  /// That no article has these names, and where it is one, what word of theirs may have been meant.
  private static func reason(forUnknown names: [String], in sources: [ArticleView]) -> String {
    let reason = "no article speaks of \(names.joined(separator: " or "))"
    guard names.count == 1, !names[0].contains(" ") else { return reason }
    let spelling = Spelling(vocabulary: WordCounts(articles: sources.map { $0.counts }).all)
    return spelling.suggestion(for: names[0].lowercased()).map { reason + "; did you mean \($0)?" } ?? reason
  }

  static func reason(for error: QuestionError) -> String {
    switch error {
    case .empty: return "the question is empty"
    case .tooLong(let words):
      return "a question of \(words) words is too long; ask with at most \(QuestionReader.longestQuestion)"
    case .tooManyBytes(let bytes):
      let most = QuestionReader.longestQuestion
      return "a question of \(bytes) bytes is too long; ask with at most \(most) words"
    case .tooManyFacts(let count, let most): return "\(count) facts are too many; ask with at most \(most)"
    case .unknownWord(let word): return "\"\(word)\" is no word that is known, and no article has it"
    case .nothingAsked:
      return "it does not say what is asked; ask with who, what, where, when, how many, why or did"
    case .expected(let what, let column): return "column \(column): \(what) expected"
    }
  }
}
