/// The best tree for given arc scores: Chu and Liu ("On the Shortest Arborescence of a Directed Graph", 1965) and
/// Edmonds ("Optimum Branchings", 1967), with a single root.
///
/// Nodes count from 0, which is the root; scores are (nodes x nodes), row = dependent, column = head.
/// - Complexity: O(n²).
package enum TreeDecoder {
  /// For each node its head; that of node 0 is 0.
  package static func heads(scores: [Float], nodes: Int) -> [Int] {
    var heads = greedy(scores, nodes)
    let roots = heads.dropFirst().count { $0 == 0 }
    if roots == 1, cycle(in: heads) == nil { return heads }
    var dear = scores
    let cost = penalty(scores, nodes)
    for node in stride(from: 1, to: nodes, by: 1) { dear[node * nodes] -= cost }
    heads = tree(dear, nodes)
    return heads
  }

  /// What a second root costs: more than it can be worth, for it may always hang on the first one instead.
  private static func penalty(_ scores: [Float], _ nodes: Int) -> Float {
    var least: Float = 0
    var most: Float = 0
    for node in stride(from: 1, to: nodes, by: 1) {
      for head in 0..<nodes where head != node {
        least = min(least, scores[node * nodes + head])
        most = max(most, scores[node * nodes + head])
      }
    }
    return most - least + 1
  }

  private static func greedy(_ scores: [Float], _ nodes: Int) -> [Int] {
    var heads = [Int](repeating: 0, count: nodes)
    for node in stride(from: 1, to: nodes, by: 1) {
      var best = -Float.infinity
      for head in 0..<nodes where head != node && scores[node * nodes + head] > best {
        best = scores[node * nodes + head]
        heads[node] = head
      }
    }
    return heads
  }

  /// The nodes of a cycle, or nil.
  package static func cycle(in heads: [Int]) -> [Int]? {
    var visit = [Int](repeating: 0, count: heads.count)
    for start in stride(from: 1, to: heads.count, by: 1) {
      var node = start
      while node != 0, visit[node] == 0 {
        visit[node] = start
        node = heads[node]
      }
      guard node != 0, visit[node] == start else { continue }
      var members = [node]
      var next = heads[node]
      while next != node {
        members.append(next)
        next = heads[next]
      }
      return members
    }
    return nil
  }

  /// The best head of each node, cycles opened where that costs least: each cycle in turn becomes one node, which its
  /// first member stands for from then on, and what was put together last is taken apart first.
  private static func tree(_ scores: [Float], _ nodes: Int) -> [Int] {
    var graph = ContractedGraph(scores: scores, nodes: nodes, heads: greedy(scores, nodes))
    while let cycle = cycle(in: graph.heads) { graph.contract(cycle) }
    return graph.expanded()
  }
}
