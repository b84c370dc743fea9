/// The forms and lemmas that articles use, in lower case, each with how often: counted article by article, when it is
/// first asked for.
struct WordCounts: Sendable {
  let articles: [Lazy<[String: Int]>]

  /// Whether an article uses `word`.
  func holds(_ word: String) -> Bool {
    articles.contains { $0.value[word] != nil }
  }

  /// The counts of all articles together.
  var all: [String: Int] {
    articles.dropFirst().reduce(articles.first?.value ?? [:]) { $0.merging($1.value, uniquingKeysWith: +) }
  }
}

extension WordCounts {
  /// Those of one article.
  static func counting(_ sentences: [Sentence]) -> Lazy<[String: Int]> {
    Lazy {
      var counts: [String: Int] = [:]
      for word in sentences.lazy.flatMap({ $0.words }) {
        counts[word.lowercased, default: 0] += 1
        if word.lemma != word.form { counts[word.lemma, default: 0] += 1 }
      }
      return counts
    }
  }
}
