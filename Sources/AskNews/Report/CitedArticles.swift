import QA

/// The articles that answers point to: what is told of them beside the answer, each looked up once.
final class CitedArticles {
  private let store: FactStore
  private var known: [String: Cited] = [:]

  /// Its text is counted only where somebody asks for scalars.
  private struct Cited {
    var text: String
    var origin: String
    lazy var offsets = ScalarOffsets(text)
  }

  init(_ store: FactStore) {
    self.store = store
  }

  /// The range in Unicode scalars of a range in bytes of the article `id`.
  func scalars(in range: TextRange, of id: String) throws(StoreError) -> Range<Int> {
    var article = try article(id)
    let scalars = article.offsets.scalars(in: range)
    known[id] = article
    return scalars
  }

  /// The sentence of `evidence`, with what is known of its article.
  func place(of evidence: Evidence) throws(StoreError) -> Place {
    var place = evidence.place
    place.origin = try article(evidence.article).origin
    return place
  }

  private func article(_ id: String) throws(StoreError) -> Cited {
    if let article = known[id] { return article }
    let stored = try store.article(id: id)
    let article = Cited(text: stored?.text ?? "", origin: stored?.origin ?? "")
    known[id] = article
    return article
  }
}
