import Foundation
import QA

/// Reads sentences with their trees out of CoNLL-U.
enum Treebank {
  static func sentences(path: String) throws -> [Sentence] {
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    var sentences: [Sentence] = []
    var words: [Word] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !words.isEmpty { sentences.append(Sentence(words: words)) }
        words = []
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 10, Int(cells[0]) != nil, let head = Int(cells[6]) else { continue }
      words.append(
        Word(
          form: String(cells[1]), range: 0..<0, upos: UPOS(rawValue: String(cells[3])) ?? .other,
          xpos: String(cells[4]), head: head == 0 ? nil : head - 1, deprel: String(cells[7])))
    }
    if !words.isEmpty { sentences.append(Sentence(words: words)) }
    return sentences
  }
}
