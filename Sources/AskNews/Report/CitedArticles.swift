import QA

/// The articles that answers point to: what is told of them beside the answer, each looked up once.
final class CitedArticles {
  private let store: FactStore
  private var known: [String: (offsets: ScalarOffsets, origin: String)] = [:]

  init(_ store: FactStore) {
    self.store = store
  }

  /// The range in Unicode scalars of a range in bytes of the article `id`.
  func scalars(in range: TextRange, of id: String) throws(StoreError) -> Range<Int> {
    try article(id).offsets.scalars(in: range)
  }

  /// The sentence of `evidence`, with what is known of its article.
  func place(of evidence: Evidence) throws(StoreError) -> Place {
    var place = evidence.place
    place.origin = try article(evidence.article).origin
    return place
  }

  private func article(_ id: String) throws(StoreError) -> (offsets: ScalarOffsets, origin: String) {
    if let article = known[id] { return article }
    let stored = try store.article(id: id)
    let article = (offsets: ScalarOffsets(stored?.text ?? ""), origin: stored?.origin ?? "")
    known[id] = article
    return article
  }
}
