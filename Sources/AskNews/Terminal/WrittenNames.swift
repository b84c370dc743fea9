import QA

/// How the articles write names, which the store lists in lower case.
struct WrittenNames {
  let store: FactStore

  /// How many facts with a name are looked at.
  private static let mostFacts = 8

  /// For each of `names` the spelling that most of its facts have, the first of several; the name itself where none is
  /// found.
  func written(_ names: [String]) throws(StoreError) -> [String] {
    let facts = try store.facts(matching: names.map { FactQuery(names: [$0], limit: Self.mostFacts) })
    return zip(names, facts).map { Self.written($0, in: $1.map(\.fact)) }
  }

  private static func written(_ name: String, in facts: [Fact]) -> String {
    let wanted = Array(name.utf8)
    var spellings: [(text: String, count: Int)] = []
    for text in facts.flatMap(\.mentions).flatMap({ [$0.entity, $0.text] }).compactMap(\.self) {
      guard let spelling = spelling(of: wanted, in: text) else { continue }
      if let known = spellings.firstIndex(where: { $0.text == spelling }) {
        spellings[known].count += 1
      } else {
        spellings.append((spelling, 1))
      }
    }
    let most = spellings.map(\.count).max()
    return spellings.first { $0.count == most }?.text ?? name
  }

  /// The words of `text` that are `name` in lower case.
  private static func spelling(of name: [UInt8], in text: String) -> String? {
    let lower = Array(text.lowercased().utf8)
    let bytes = Array(text.utf8)
    guard !name.isEmpty, lower.count == bytes.count, name.count <= lower.count else { return nil }
    for start in 0...(lower.count - name.count) where start == 0 || lower[start - 1] == UInt8(ascii: " ") {
      let range = start..<(start + name.count)
      let isWhole = range.upperBound == lower.count || lower[range.upperBound] == UInt8(ascii: " ")
      if isWhole && lower[range].elementsEqual(name) { return String(decoding: bytes[range], as: UTF8.self) }
    }
    return nil
  }
}
