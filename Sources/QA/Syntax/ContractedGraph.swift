/// Arc scores while cycles of best heads are contracted, each to one node.
///
/// A contraction writes over one row and one column of the scores and drops the other members, so that all of them
/// together cost no more than reading the scores a few times, however deeply cycles lie in one another.
struct ContractedGraph {
  /// The best head of each node that is left; 0 for the root and for nodes that were contracted.
  private(set) var heads: [Int]
  private var scores: [Float]
  private var isLeft: [Bool]
  private var contractions: [Contraction] = []
  private let nodes: Int

  /// A cycle that became one node.
  private struct Contraction {
    /// Its members, the first of which stands for all, each with its head in the cycle.
    let members: [(node: Int, head: Int)]
    /// For each node outside the member that is its best head.
    let leaving: [Int]
    /// For each node outside the member whose head it best becomes.
    let entering: [Int]
  }

  init(scores: [Float], nodes: Int, heads: [Int]) {
    self.scores = scores
    self.nodes = nodes
    self.heads = heads
    isLeft = [Bool](repeating: true, count: nodes)
  }

  /// Makes one node of `cycle`, which does not hold the root.
  mutating func contract(_ cycle: [Int]) {
    let knot = cycle[0]
    for member in cycle { isLeft[member] = false }
    var leaving = [Int](repeating: knot, count: nodes)
    var entering = leaving
    var best = (head: 0, gain: -Float.infinity)
    for node in 0..<nodes where isLeft[node] {
      var most = -Float.infinity
      var mostGain = -Float.infinity
      for member in cycle {
        let score = scores[node * nodes + member]
        if score > most { (most, leaving[node]) = (score, member) }
        let gain = scores[member * nodes + node] - scores[member * nodes + heads[member]]
        if gain > mostGain { (mostGain, entering[node]) = (gain, member) }
      }
      scores[node * nodes + knot] = most
      scores[knot * nodes + node] = mostGain
      if mostGain > best.gain { best = (node, mostGain) }
      if node != 0, !isLeft[heads[node]] { heads[node] = knot }
    }
    contractions.append(
      Contraction(members: cycle.map { ($0, heads[$0]) }, leaving: leaving, entering: entering))
    for member in cycle { heads[member] = 0 }
    isLeft[knot] = true
    heads[knot] = best.head
  }

  /// The head of each node, all contractions undone.
  func expanded() -> [Int] {
    var heads = heads
    for contraction in contractions.reversed() {
      let knot = contraction.members[0].node
      let head = heads[knot]
      for node in heads.indices where heads[node] == knot { heads[node] = contraction.leaving[node] }
      for member in contraction.members { heads[member.node] = member.head }
      heads[contraction.entering[head]] = head
    }
    return heads
  }
}
