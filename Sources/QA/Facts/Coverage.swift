/// Which sentences gave no fact, and which verbs they left unread.
public struct Coverage: Sendable {
  /// How many sentences were looked at.
  public private(set) var sentences = 0
  /// The numbers of those that gave no fact, within the articles they were added with.
  public private(set) var uncovered: [(article: String, sentence: Int)] = []
  private var counts: [String: Int] = [:]

  public init() {}

  public mutating func add(_ analyzed: AnalyzedArticle) {
    var heads: [Set<Int>] = Array(repeating: [], count: analyzed.sentences.count)
    for fact in analyzed.facts where heads.indices.contains(fact.sentence) {
      heads[fact.sentence].insert(fact.predicate.head)
    }
    for (number, sentence) in analyzed.sentences.enumerated() {
      sentences += 1
      if heads[number].isEmpty { uncovered.append((analyzed.article.id, number)) }
      for (index, word) in sentence.words.enumerated()
      where word.upos == .verb && !heads[number].contains(index) {
        counts[word.lemma, default: 0] += 1
      }
    }
  }

  /// The verbs that head no fact with the number of times, the commonest first.
  public var verbs: [(lemma: String, count: Int)] {
    counts.map { (lemma: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.lemma) < ($0.count, $1.lemma) }
  }
}
