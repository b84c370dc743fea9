import QA
import Testing

@Suite struct TreeDecoderTests {
  /// Scores of nodes x nodes from (dependent, head, score); all others are -9.
  private func scores(_ nodes: Int, _ arcs: [(Int, Int, Float)]) -> [Float] {
    var scores = [Float](repeating: -9, count: nodes * nodes)
    for (dependent, head, score) in arcs { scores[dependent * nodes + head] = score }
    return scores
  }

  @Test func `the best heads, where they are a tree`() {
    let scores = scores(4, [(1, 2, 5), (2, 0, 5), (3, 2, 5), (3, 1, 4)])
    #expect(TreeDecoder.heads(scores: scores, nodes: 4) == [0, 2, 0, 2])
  }

  @Test func `a cycle is opened where it costs least`() {
    let scores = scores(4, [(1, 2, 9), (2, 1, 9), (1, 0, 1), (2, 0, 5), (3, 2, 3)])
    #expect(TreeDecoder.heads(scores: scores, nodes: 4) == [0, 2, 0, 2])
  }

  @Test func `only one word is the root`() {
    let scores = scores(4, [(1, 0, 9), (2, 0, 8), (3, 0, 7), (2, 1, 1), (3, 2, 1), (1, 2, 2), (3, 1, 0)])
    #expect(TreeDecoder.heads(scores: scores, nodes: 4) == [0, 0, 1, 2])
  }

  @Test(arguments: 1...64) func `random scores give one tree, the best of all where all can be tried`(
    seed: Int
  ) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 20)
    }
    let nodes = seed <= 30 ? 2 + seed % 4 : seed
    var scores = (0..<(nodes * nodes)).map { _ in next() }
    // All words would like best to be the root.
    if seed > 60 { for node in 0..<nodes { scores[node * nodes] += 1000 } }
    let heads = TreeDecoder.heads(scores: scores, nodes: nodes)
    #expect(isTree(heads))
    if nodes <= 5 {
      let best = allTrees(nodes).map { total(scores, $0) }.max() ?? 0
      #expect(abs(total(scores, heads) - best) < 1e-3)
    }
  }

  /// Each cycle that is contracted gives the next one: with a thousand of them, reading all scores for each would take
  /// minutes.
  @Test(.timeLimit(.minutes(1))) func `cycles within cycles cost no more than the scores`() {
    let nodes = 2500
    var scores = [Float](repeating: -1000, count: nodes * nodes)
    for node in 1..<nodes {
      scores[node * nodes] = -Float(100 + node)
      if node > 1 { scores[node * nodes + node - 1] = 100 }
      if node + 1 < nodes { scores[node * nodes + node + 1] = 50 }
    }
    let heads = TreeDecoder.heads(scores: scores, nodes: nodes)
    #expect(heads == [0, 0] + (1..<nodes - 1))
  }

  private func total(_ scores: [Float], _ heads: [Int]) -> Float {
    heads.indices.dropFirst().reduce(0) { $0 + scores[$1 * heads.count + heads[$1]] }
  }

  private func isTree(_ heads: [Int]) -> Bool {
    heads.dropFirst().count { $0 == 0 } == 1 && TreeDecoder.cycle(in: heads) == nil
  }

  private func allTrees(_ nodes: Int) -> [[Int]] {
    var all: [[Int]] = [[0]]
    for _ in 1..<nodes { all = all.flatMap { heads in (0..<nodes).map { heads + [$0] } } }
    return all.filter { heads in heads.indices.dropFirst().allSatisfy { heads[$0] != $0 } && isTree(heads) }
  }
}
