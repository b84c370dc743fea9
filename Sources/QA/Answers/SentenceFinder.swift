/// Finds the sentences of articles that say most of what a question says.
struct SentenceFinder {
  let mentions: MentionMatcher

  /// A sentence of an article with what it has of the question.
  struct Found {
    let view: ArticleView
    let alignment: WordAlignment
  }

  /// Sentences with less of the question are not looked at.
  private static let leastCoverage = 0.3
  private static let most = 5
  /// How many sentences are aligned word by word, the others being told apart by the words alone.
  private static let mostAligned = 6

  /// The sentences that have most of `asked`, those with most first, earlier ones first of equals.
  func sentences(with asked: AskedTerms, in views: [ArticleView]) -> [Found] {
    guard !asked.terms.isEmpty else { return [] }
    var counted: [(view: Int, sentence: Int, count: Int)] = []
    for (number, view) in views.enumerated() {
      var counts: [Int: Int] = [:]
      for term in asked.terms {
        for sentence in view.sentencesByTerm.value[term.lemma] ?? [] { counts[sentence, default: 0] += 1 }
      }
      counted += counts.map { (number, $0.key, $0.value) }
    }
    counted.sort { ($1.count, $0.view, $0.sentence) < ($0.count, $1.view, $1.sentence) }
    let aligned = counted.prefix(Self.mostAligned).map { place in
      Found(
        view: views[place.view],
        alignment: WordAlignment(of: asked, with: place.sentence, of: views[place.view], by: mentions))
    }
    return Array(
      aligned.enumerated().filter { $0.element.alignment.coverage >= Self.leastCoverage }
        .sorted { ($1.element.alignment.coverage, $0.offset) < ($0.element.alignment.coverage, $1.offset) }
        .map(\.element).prefix(Self.most))
  }
}
