/// The chains that a phrase could belong to, each with the best score that any of its mentions got.
package struct Antecedents: Sendable {
  /// A chain by its root, the mention that scored and the score.
  package struct Candidate: Sendable {
    package var root: Int
    package var phrase: Int
    package var score: Double
  }

  private var candidates: [Candidate] = []

  package init() {}

  package mutating func add(_ phrase: Int, root: Int, score: Double) {
    if let known = candidates.firstIndex(where: { $0.root == root }) {
      if candidates[known].score < score {
        candidates[known] = Candidate(root: root, phrase: phrase, score: score)
      }
    } else {
      candidates.append(Candidate(root: root, phrase: phrase, score: score))
    }
  }

  /// The best candidate, if it has `threshold` and no other comes nearer to it than `margin`.
  package func winner(threshold: Double, margin: Double) -> Candidate? {
    var best: Candidate?
    var second = -Double.infinity
    for candidate in candidates {
      if candidate.score > best?.score ?? -Double.infinity {
        second = best?.score ?? second
        best = candidate
      } else {
        second = max(second, candidate.score)
      }
    }
    guard let best, best.score >= threshold, best.score - second >= margin else { return nil }
    return best
  }
}
