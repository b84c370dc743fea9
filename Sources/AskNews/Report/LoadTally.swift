import QA

/// What became of the articles that were read.
struct LoadTally {
  private var added = 0
  private var replaced = 0
  private var unchanged = 0

  mutating func count(_ outcomes: [FactStore.Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .added: added += 1
      case .replaced: replaced += 1
      case .unchanged: unchanged += 1
      }
    }
  }

  var total: Int { added + replaced + unchanged }

  var isEmpty: Bool { total == 0 }

  /// "5 articles read", or "3 articles: 1 new, 2 known already".
  var words: String {
    let all = Counted(total, "article")
    if replaced == 0 && unchanged == 0 { return "\(all) read" }
    let parts = [(added, "new"), (replaced, "changed"), (unchanged, "known already")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(all): " + parts.joined(separator: ", ")
  }
}
