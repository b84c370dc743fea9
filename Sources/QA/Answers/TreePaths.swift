/// The ways through a tree from some of its words to any other.
struct TreePaths {
  private let sentence: Sentence
  /// For each start the words above it, with itself, the nearest first.
  private let above: [Int: [Int]]

  init(in sentence: Sentence, from starts: [Int]) {
    self.sentence = sentence
    above = Dictionary(uniqueKeysWithValues: starts.map { ($0, Self.chain(from: $0, in: sentence)) })
  }

  /// The relations on the way from a start to `end`, those that lead up with a caret: ["^obl", "nsubj"]; nil for what is
  /// no start.
  func path(from start: Int, to end: Int) -> [String]? {
    guard let ups = above[start] else { return nil }
    var downs: [String] = []
    var word = end
    while true {
      if let count = ups.firstIndex(of: word) {
        return ups.prefix(count).map { "^\(sentence.words[$0].universalDeprel)" } + downs.reversed()
      }
      downs.append(String(sentence.words[word].universalDeprel))
      guard let head = sentence.words[word].head else { return nil }
      word = head
    }
  }

  private static func chain(from word: Int, in sentence: Sentence) -> [Int] {
    var chain = [word]
    while let head = sentence.words[chain[chain.count - 1]].head { chain.append(head) }
    return chain
  }
}
