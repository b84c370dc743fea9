import Glibc

/// How likely a candidate is the answer: a logistic regression over named features.
///
/// The weights lie in `ranking.weights`, one "name weight" a line; `scripts/fit-ranking` fits them. A feature
/// without a weight counts nothing.
package struct RankingModel: Sendable {
  private let weights: [String: Double]
  /// Candidates less likely than this are not given as answers.
  package let threshold: Double
  /// Answers less likely than this share of the best one are left out.
  package let share: Double

  /// The embedded weights.
  package init() {
    self.init(parsing: English.text(of: "ranking.weights") ?? "")
  }

  /// Reads "name weight" lines; "#" starts a comment.
  package init(parsing text: String) {
    var weights: [String: Double] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let blank = line.lastIndex(of: UInt8(ascii: " ")),
        let weight = Double(Substring(line[line.index(after: blank)...]))
      else { continue }
      weights[String(Substring(line[..<blank]))] = weight
    }
    threshold = weights.removeValue(forKey: "threshold") ?? 0.5
    share = weights.removeValue(forKey: "share") ?? 0.75
    self.weights = weights
  }

  /// 0...1.
  package func probability(of features: CandidateFeatures) -> Double {
    var sum = weights["bias"] ?? 0
    for (name, value) in features.values { sum += value * (weights[name] ?? 0) }
    return 1 / (1 + exp(-sum))
  }
}
