import QA

/// The positions in the articles that answers point into, worked out once for each article.
final class ArticleTexts {
  private var positions: [String: ScalarPositions] = [:]

  func add(_ article: Article) {
    positions[article.id] = ScalarPositions(of: article.text)
  }

  /// The range in Unicode scalars of a range in bytes of the article `id`.
  func scalars(of range: TextRange, in id: String) -> Range<Int> {
    positions[id]?.scalars(of: range) ?? range
  }
}
