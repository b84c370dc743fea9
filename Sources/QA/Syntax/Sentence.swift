/// An analysed sentence: the common currency of all language work.
///
/// Words are numbered from 0. What makes one sees to it that exactly one word has no head and that there are no cycles.
public struct Sentence: Sendable, Equatable {
  public let words: [Word]
  /// For each word its dependents in the order of the text.
  public let dependents: [[Int]]

  public init(words: [Word]) {
    self.words = words
    var dependents = [[Int]](repeating: [], count: words.count)
    for (index, word) in words.enumerated() {
      if let head = word.head, head != index, words.indices.contains(head) { dependents[head].append(index) }
    }
    self.dependents = dependents
  }

  /// UTF-8 byte offsets of the whole sentence in the article's text; empty for no words.
  public var range: TextRange { range(of: words.indices) }

  /// UTF-8 byte offsets of the words `indices` in the article's text; empty for no words.
  public func range(of indices: Range<Int>) -> TextRange {
    guard let first = words[indices].first, let last = words[indices].last else { return 0..<0 }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }

  /// The word without a head.
  public var root: Int? { words.firstIndex { $0.head == nil } }
}
