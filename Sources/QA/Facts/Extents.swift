/// How far the subtree of each word of a sentence reaches, computed once.
package struct Extents: Sendable {
  /// The words from the first to the last of each subtree, half-open.
  package let ranges: [Range<Int>]

  package init(of sentence: Sentence) {
    ranges = sentence.subtrees.map(\.span)
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
