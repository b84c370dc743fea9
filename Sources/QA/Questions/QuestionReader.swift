/// Reads a question in people's words as a query: a pattern over facts with a hole.
public struct QuestionReader: Sendable {
  /// More words than this are not a question.
  public static let longestQuestion = 120

  let analyzer: Analyzer
  let extractor: Extractor
  let words: QuestionWords
  let describer: Describer
  private let lexicon = Lexicon()

  public init(analyzer: Analyzer, extractor: Extractor, words: QuestionWords = QuestionWords()) {
    self.analyzer = analyzer
    self.extractor = extractor
    self.words = words
    describer = Describer(words: words)
  }

  /// The tokens of a question; one that is too long to be read gives none.
  public func tokens(of question: String) throws(QuestionError) -> [Token] {
    guard question.utf8.count <= 100 * Self.longestQuestion else {
      throw .tooManyBytes(question.utf8.count)
    }
    let tokens = analyzer.tokenizer.sentences(in: question).flatMap { $0 }
    guard !tokens.isEmpty else { throw .empty }
    guard tokens.count <= Self.longestQuestion else { throw .tooLong(words: tokens.count) }
    return tokens
  }

  /// The readings of the question with these tokens, the likeliest first; at least one.
  public func queries(for tokens: [Token], of question: String) throws(QuestionError) -> [Query] {
    guard let sentence = analyzer.annotate([tokens]).first else { throw .empty }
    return try queries(for: question, read: sentence.asQuestion(words))
  }

  /// The readings of an analysed question.
  public func queries(for question: String, read sentence: Sentence) throws(QuestionError) -> [Query] {
    let facts = extractor.facts(inQuestion: sentence)
    let conditions = ConditionReader(sentence: sentence, facts: facts, words: words, describer: describer)
    let queries = try plainQueries(for: question, read: sentence, facts: facts).filter(\.isRestricted)
    if queries.isEmpty { throw .nothingAsked }
    return queries.map(conditions.described)
  }

  private func plainQueries(
    for question: String, read sentence: Sentence, facts: [Fact]
  ) throws(QuestionError) -> [Query] {
    guard let root = sentence.root else { throw .empty }
    let reading = QuestionReading(sentence: sentence, words: words, describer: describer, question: question)
    if let wh = reading.questionWord {
      let asked = reading.queries(asking: wh, facts: facts)
      var queries = (asked + asked.compactMap { reading.passive(of: $0, at: root) }).map { query in
        var query = reading.normalized(query)
        if wh > 0, query.asked == .time { query.preposition = sentence.words[wh - 1].lowercased }
        return query
      }
      if let plain = reading.plainIdentity, !queries.contains(where: { $0.asked == .identity }) {
        queries.append(plain)
      }
      return queries + queries.flatMap(reading.rewordings)
    }
    if reading.isImperative(root) { return [try reading.imperative(root)] }
    if reading.isYesNo(root) {
      let plain = reading.yesNo(root)
      let others = reading.queries(from: facts, at: root, besides: plain.frame.predicate, asking: nil)
      return (others + [plain]).map(reading.normalized)
    }
    return try reading.telegraphic(root)
  }

  /// Whether `word`, in lower case, is a word of the language or a well-known name.
  func isKnown(_ word: String) -> Bool {
    words.has(word, in: "question") || words.has(word, in: "modal") || lexicon.knows(word)
  }
}

extension Query {
  /// Whether it says anything of what it asks for: "what is?" has everything as its answer.
  fileprivate var isRestricted: Bool {
    frame.predicate != "be" || frame.subject != nil || frame.object != nil || !frame.arguments.isEmpty
      || attribution != nil
  }
}
