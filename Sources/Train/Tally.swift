import Foundation
import QA

/// Counts of right tags, heads and relations, subtypes left aside.
struct Tally {
  private(set) var words = 0
  private var upos = 0
  private var heads = 0
  private var labelled = 0
  /// relation: right, in gold, given
  private var counts: [String: (right: Int, gold: Int, given: Int)] = [:]

  init(gold: [Sentence], parsed: [Sentence]) {
    for (wanted, given) in zip(gold, parsed) {
      for (want, word) in zip(wanted.words, given.words) {
        words += 1
        upos += want.upos == word.upos ? 1 : 0
        heads += want.head == word.head ? 1 : 0
        let right = want.head == word.head && bare(want.deprel) == bare(word.deprel)
        labelled += right ? 1 : 0
        counts[bare(want.deprel), default: (0, 0, 0)].gold += 1
        counts[bare(word.deprel), default: (0, 0, 0)].given += 1
        if right { counts[bare(want.deprel), default: (0, 0, 0)].right += 1 }
      }
    }
  }

  private func bare(_ relation: String) -> String { String(relation.prefix { $0 != ":" }) }

  private func percent(_ part: Int, _ whole: Int) -> String {
    String(format: "%.2f", 100 * Double(part) / Double(max(whole, 1)))
  }

  var summary: String {
    "\(words) words, UPOS \(percent(upos, words)) UAS \(percent(heads, words)) LAS \(percent(labelled, words))"
  }

  /// A line for each relation, the most frequent first: F1, precision, recall, number.
  var table: String {
    counts.sorted { ($0.value.gold, $1.key) > ($1.value.gold, $0.key) }.map { name, count in
      let f1 = percent(2 * count.right, count.gold + count.given)
      return "  \(name) F1 \(f1) precision \(percent(count.right, count.given)) "
        + "recall \(percent(count.right, count.gold)) of \(count.gold)"
    }.joined(separator: "\n")
  }
}
