/// Verbs that may say much the same: "purchase" for "buy". Rules say what follows for certain; these only suggest.
///
/// From WordNet's synsets and verb groups by the commonest senses, best first (see scripts/make-synonyms).
struct Synonyms: Sendable {
  private let table = LineTable(embedded: "synonyms.txt")

  /// The verbs near to `verb`, a lemma, with how near they are, 0...1; the nearest first.
  func near(_ verb: String) -> [(verb: String, nearness: Double)] {
    (table.fields(of: verb) ?? []).compactMap { field in
      let parts = field.split(separator: ":")
      guard parts.count == 2, let nearness = Double(parts[1]) else { return nil }
      return (String(parts[0]), nearness)
    }
  }
}
