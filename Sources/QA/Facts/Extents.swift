/// How far the subtree of each word of a sentence reaches, computed once in linear time.
package struct Extents: Sendable {
  /// The words from the first to the last of each subtree, half-open.
  package let ranges: [Range<Int>]

  package init(of sentence: Sentence) {
    var ranges = sentence.words.indices.map { $0..<$0 + 1 }
    var order: [Int] = sentence.words.indices.filter { sentence.words[$0].head == nil }
    var next = 0
    while next < order.count, order.count <= ranges.count {
      order.append(contentsOf: sentence.dependents[order[next]])
      next += 1
    }
    for index in order.reversed() {
      guard let head = sentence.words[index].head, ranges.indices.contains(head) else { continue }
      let below = ranges[index]
      ranges[head] =
        min(ranges[head].lowerBound, below.lowerBound)..<max(ranges[head].upperBound, below.upperBound)
    }
    self.ranges = ranges
  }

  /// The noun phrase of `head`: determiners, adjectives and nouns before it and phrases after it, without
  /// prepositions, appositions, relative clauses, further conjuncts and surrounding punctuation.
  package func phrase(of head: Int, in sentence: Sentence) -> Range<Int> {
    var lower = head
    var upper = head + 1
    for child in sentence.dependents[head].reversed() where child < head && belongs(child, in: sentence) {
      lower = min(lower, ranges[child].lowerBound)
    }
    for child in sentence.dependents[head] where child > head && belongs(child, in: sentence) {
      upper = max(upper, ranges[child].upperBound)
    }
    return sentence.wholeNames(lower..<upper)
  }

  private func belongs(_ child: Int, in sentence: Sentence) -> Bool {
    switch sentence.words[child].universalDeprel {
    case "amod": child < sentence.words[child].head ?? child || sentence.dependents[child].isEmpty
    case "det", "nummod", "compound", "flat", "fixed", "nmod", "goeswith": true
    default: false
    }
  }
}
