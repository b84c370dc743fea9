/// How far the words below a word reach, and how many they are, itself included.
package struct Subtree: Sendable {
  /// The words from the first to the last, half-open.
  package var span: Range<Int>
  package var count: Int
}

extension Sentence {
  /// The subtree of each word, in linear time.
  package var subtrees: [Subtree] {
    var subtrees = words.indices.map { Subtree(span: $0..<$0 + 1, count: 1) }
    var order = words.indices.filter { words[$0].head == nil }
    var next = 0
    while next < order.count, order.count <= words.count {
      order += dependents[order[next]]
      next += 1
    }
    for word in order.reversed() {
      guard let head = words[word].head, subtrees.indices.contains(head) else { continue }
      let (own, below) = (subtrees[head].span, subtrees[word].span)
      subtrees[head].span =
        min(own.lowerBound, below.lowerBound)..<max(own.upperBound, below.upperBound)
      subtrees[head].count += subtrees[word].count
    }
    return subtrees
  }
}
