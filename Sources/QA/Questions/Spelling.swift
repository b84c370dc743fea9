/// Mends the spelling of question words that neither the articles nor the lexicons know.
public struct Spelling: Sendable {
  /// The words that the articles use, in lower case, each with how often.
  private let vocabulary: [String: Int]
  /// The words of `vocabulary` by their length in bytes.
  private let byLength: [Int: [String]]

  public init(vocabulary: [String: Int]) {
    self.vocabulary = vocabulary
    byLength = Dictionary(grouping: vocabulary.keys.sorted(), by: \.utf8.count)
  }

  /// The word that `word` was meant to be; nil where it is known or nothing is near enough.
  ///
  /// One slip (a letter too many, too few, wrong or two swapped; Damerau 1964) is allowed from four letters on,
  /// two from eight on.
  public func correction(of word: String, isKnown: (String) -> Bool) -> String? {
    let length = word.utf8.count
    guard length >= 4, length <= 40, vocabulary[word] == nil, word.utf8.allSatisfy(Self.isLetter),
      !isKnown(word)
    else { return nil }
    return nearest(to: word, slips: length >= 8 ? 2 : 1)
  }

  /// The word that may have been meant, with two slips from five letters on: to be asked about, not taken.
  func suggestion(for word: String) -> String? {
    (5...40).contains(word.utf8.count) ? nearest(to: word, slips: 2) : nil
  }

  private func nearest(to word: String, slips: Int) -> String? {
    let length = word.utf8.count
    var best: (word: String, rank: (Int, Int, Int))?
    let bytes = Array(word.utf8)
    for other in (length - slips...length + slips).flatMap({ byLength[$0] ?? [] }) {
      let distance = Self.distance(bytes, Array(other.utf8), atMost: slips)
      guard distance <= slips, bytes[0] == other.utf8.first || distance == 1 else { continue }
      // "capturd" is no "capture": the ending that is typed is meant.
      let rank = (distance, bytes.last == other.utf8.last ? 0 : 1, -(vocabulary[other] ?? 0))
      if let found = best, found.rank <= rank { continue }
      best = (other, rank)
    }
    return best?.word
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || byte == UInt8(ascii: "-") || byte >= 0x80
  }

  /// Optimal string alignment distance; more than `limit` as soon as that is sure.
  package static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1] + [Int](repeating: 0, count: b.count)
      var least = i + 1
      for j in 0..<b.count {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return limit + 1 }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
