/// Sentences in, facts out. Immutable: one extractor may serve several threads.
///
/// A coordination gives one fact for each of its members. Only readings that need all members at once ("between X and
/// Y", "X and Y met") are kept as one joint mention.
public struct Extractor: Sendable {
  package let book: PatternBook

  package init(book: PatternBook) {
    self.book = book
  }

  /// With the embedded patterns.
  public init() {
    book = PatternBook.embedded
  }

  /// With the embedded patterns and pattern files of the user's, each a name and a text.
  public init(adding files: [(name: String, text: String)]) throws(PatternErrors) {
    book = try PatternBook(adding: files)
  }

  /// The facts of an article's sentences, by sentence, then by the place of the predicate, then by pattern.
  ///
  /// Times that count from the day of publication become dates where `published` tells that day.
  public func facts(in sentences: [Sentence], published: CalendarDate? = nil) -> [Fact] {
    var facts: [Fact] = []
    for (number, sentence) in sentences.enumerated() {
      facts += self.facts(in: sentence, number: number, published: published)
    }
    return Quotes(in: sentences).attributing(facts, in: sentences)
  }

  /// A sentence with the tree that facts are read in.
  public func read(_ sentence: Sentence) -> Sentence { sentence.mended(by: book.lists) }

  /// The facts of one sentence, which is number `number` of its article.
  public func facts(in sentence: Sentence, number: Int, published: CalendarDate? = nil) -> [Fact] {
    facts(of: Tree(sentence, number: number, lists: book.lists, published: published))
  }

  /// The facts of a question of the user's, as if it stated what it asks.
  public func facts(inQuestion sentence: Sentence) -> [Fact] {
    facts(of: Tree(sentence, number: 0, lists: book.lists, isOwnQuestion: true))
  }

  private func facts(of tree: Tree) -> [Fact] {
    let matcher = Matcher(tree: tree)
    var facts: [Fact] = []
    for holding in holding(by: matcher) where holding.winner == nil {
      facts += FactBuilder(tree: tree, pattern: holding.shared.pattern).facts(of: holding.match)
    }
    return Extractor.distinct(facts.filter { $0.confidence >= Extractor.leastConfidence })
  }

  /// Of facts less certain than this more are wrong than right.
  static let leastConfidence = 0.2

  /// A pattern that holds at a word, and the pattern that takes its place there, if one does.
  struct Holding {
    var shared: SharedPattern
    var match: Match
    var winner: String?
  }

  /// All patterns that hold in a tree, by the place of their trigger, then by name.
  func holding(by matcher: Matcher) -> [Holding] {
    let words = matcher.tree.words
    var found = words.indices.map { word -> [Holding] in
      if words[word].upos == .punctuation { return [] }
      return matches(at: word, by: matcher).map { Holding(shared: $0.shared, match: $0.match) }
    }
    for holding in found.joined() {
      for replaced in holding.shared.pattern.replaces {
        let trigger = holding.match.trigger
        guard let word = replaced.isAbove ? matcher.tree.head(of: trigger) : trigger else { continue }
        for index in found[word].indices where found[word][index].shared.pattern.name == replaced.name {
          found[word][index].winner = holding.shared.pattern.name
        }
      }
    }
    return found.flatMap(\.self)
  }

  /// The patterns that hold with `word` as their trigger, in the order of their names.
  private func matches(at word: Int, by matcher: Matcher) -> [(shared: SharedPattern, match: Match)] {
    book.candidates(for: matcher.tree.words[word].upos).compactMap { index in
      // Most fail here, and copying no pattern halves the time.
      guard book.triggers[index].mayHold(at: word, of: matcher.tree),
        matcher.holds(book.triggers[index].conditions, at: word)
      else { return nil }
      let shared = book.shared[index]
      return (try? matcher.match(shared.pattern, at: word)).map { (shared, $0) }
    }
  }

  /// In order, without those that say the same of the same words; of two the more confident stays.
  static func distinct(_ facts: [Fact]) -> [Fact] {
    let order = facts.indices.sorted { a, b in
      let x = facts[a]
      let y = facts[b]
      if x.predicate.head != y.predicate.head { return x.predicate.head < y.predicate.head }
      if x.pattern != y.pattern { return x.pattern < y.pattern }
      return a < b
    }
    var kept: [Fact] = []
    var seen: [FactKey: Int] = [:]
    for index in order {
      let fact = facts[index]
      let key = FactKey(fact)
      if let other = seen[key] {
        if kept[other].confidence < fact.confidence { kept[other] = fact }
      } else {
        seen[key] = kept.count
        kept.append(fact)
      }
    }
    return kept
  }
}

/// What makes two facts the same.
private struct FactKey: Hashable {
  var lemma: String
  var subject: TextRange?
  var object: TextRange?

  init(_ fact: Fact) {
    lemma = fact.predicate.lemma
    subject = fact.subject?.range
    object = fact.object?.range
    if object == nil, let first = fact.arguments.first { object = first.mention.range }
  }
}
