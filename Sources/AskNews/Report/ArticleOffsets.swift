import QA

/// The Unicode-scalar offsets of what answers point to, with the work for each article done once.
final class ArticleOffsets {
  private let store: FactStore
  private var known: [String: ScalarOffsets] = [:]

  init(_ store: FactStore) {
    self.store = store
  }

  /// The range in Unicode scalars of a range in bytes of the article `id`.
  func scalars(in range: TextRange, of id: String) throws(StoreError) -> Range<Int> {
    if let offsets = known[id] { return offsets.scalars(in: range) }
    let offsets = ScalarOffsets(try store.article(id: id)?.text ?? "")
    known[id] = offsets
    return offsets.scalars(in: range)
  }
}
