/// The content words of a question, as they are looked for in sentences.
struct AskedTerms: Sendable {
  /// Each once, in the order of the frame: the predicate first, where it is a word of its own.
  let terms: [Term]
  /// What other words may stand for the predicate, each with how near it is, 0...1.
  private let readings: [String: Double]
  /// Whether the first of `terms` is the predicate: "be", "do" and "have" say nothing by themselves.
  let hasPredicate: Bool

  init(of query: Query, readings: [PredicateReading], words: QuestionWords) {
    let predicate = query.frame.predicate.split(separator: " ").first.map(String.init) ?? ""
    hasPredicate = !predicate.isEmpty && !words.has(predicate, in: "light verb")
    var terms = hasPredicate ? [Term(lemma: predicate, isName: false)] : []
    let described =
      query.frame.participants.map(\.description) + [query.attribution, query.type].compactMap(\.self)
    for term in described.lazy.filter({ $0.kind != .wildcard }).flatMap(\.terms) where !terms.contains(term) {
      terms.append(term)
    }
    self.terms = terms
    self.readings = Dictionary(
      readings.map { (String($0.lemma.prefix { $0 != " " }), $0.likeness) }, uniquingKeysWith: max)
  }

  /// How near a word of an article is to the term number `index` as the predicate of the question, 0...1.
  func likenessAsPredicate(_ word: Term, toTerm index: Int) -> Double {
    index == 0 && hasPredicate && !word.isName ? readings[word.lemma] ?? 0 : 0
  }

  /// Whether a fact has the predicate of the question, or one that may stand for it.
  func isAbout(_ fact: Fact) -> Bool {
    hasPredicate && readings[String(fact.predicate.lemma.prefix { $0 != " " })] != nil
  }
}
