extension Tree {
  /// From the first to the last word below `head`, itself included.
  func subtree(of head: Int) -> Range<Int> { subtrees[head] }

  /// For each word the range of its subtree; of a clause with a gap the part around its head, since what stands between
  /// does not belong to it. Punctuation makes no gap.
  static func subtrees(of sentence: Sentence) -> [Range<Int>] {
    let subtrees = sentence.subtrees
    var ranges = subtrees.map(\.span)
    for head in ranges.indices
    where subtrees[head].count < ranges[head].count && sentence.words[head].isClausal {
      ranges[head] = sentence.withoutGaps(ranges[head], around: head)
    }
    return ranges
  }
}

extension Sentence {
  /// The words next to each other in `range` that stand below `head`.
  fileprivate func withoutGaps(_ range: Range<Int>, around head: Int) -> Range<Int> {
    let isBelow = Set(subtree(of: head))
    func isGap(_ word: Int) -> Bool { !isBelow.contains(word) && words[word].upos != .punctuation }
    var first = head
    var last = head
    var index = head
    while index > range.lowerBound, !isGap(index - 1) {
      index -= 1
      if isBelow.contains(index) { first = index }
    }
    index = head
    while index + 1 < range.upperBound, !isGap(index + 1) {
      index += 1
      if isBelow.contains(index) { last = index }
    }
    return first..<last + 1
  }
}

extension Word {
  /// True for the head of a clause that hangs on another word.
  fileprivate var isClausal: Bool {
    switch universalDeprel {
    case "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis": true
    default: false
    }
  }
}
