import Glibc

/// How likely a candidate is the answer: a logistic regression over named features.
///
/// The weights lie in `ranking.weights`, those of phrases that no fact gives in `phrases.weights`: a name, a tab and a weight each line, sorted by name; `scripts/fit-ranking`
/// fits them. A feature without a weight counts nothing.
package struct RankingModel: Sendable {
  private let weight: @Sendable (String) -> Double?
  private let bias: Double
  /// Candidates less likely than this are not given as answers.
  package let threshold: Double
  /// Answers less likely than this share of the best one are left out.
  package let share: Double

  /// The embedded weights of the file `name`, looked up where they lie.
  package init(embedded name: String = "ranking.weights") {
    let table = LineTable(embedded: name)
    let known = Memo<String, Double?>(most: 1 << 13)
    self.init { name in
      known.value(for: name) { table.rest(of: name).flatMap { Double(String(decoding: $0, as: UTF8.self)) } }
    }
  }

  /// A model with weights of its own; "bias", "threshold" and "share" are among them.
  package init(weights: [String: Double]) {
    self.init { weights[$0] }
  }

  private init(_ weight: @escaping @Sendable (String) -> Double?) {
    self.weight = weight
    bias = weight("bias") ?? 0
    threshold = weight("threshold") ?? 0.5
    share = weight("share") ?? 0.75
  }

  /// 0...1.
  package func probability(of features: CandidateFeatures) -> Double {
    var sum = bias
    for (name, value) in features.values { sum += value * (weight(name) ?? 0) }
    return 1 / (1 + exp(-sum))
  }

  /// What each feature that counts adds to the sum.
  func weights(of features: CandidateFeatures) -> [FeatureWeight] {
    features.values.compactMap { name, value in
      weight(name).map { FeatureWeight(feature: name, weight: value * $0) }
    }
  }
}
