import Glibc

/// How likely an anaphor means each of the phrases before it, or none of them: a mention-ranking model with latent
/// antecedents (Durrett and Klein, "Easy Victories and Uphill Battles in Coreference Resolution", EMNLP 2013).
///
/// The weights lie in `antecedents.weights`: a feature and, for each kind of anaphor, its weight; scripts/fit-coreference
/// fits them.
package struct AntecedentModel: Sendable {
  package static let english = AntecedentModel(English.bytes(of: "antecedents.weights"))

  /// By kind of anaphor and feature.
  private var weights: [[Double]]
  /// By kind of anaphor: what is less likely is not linked.
  private var thresholds = Anaphor.allCases.map { _ in 1.0 }

  /// The weights of a file; without one nothing is ever linked.
  package init(_ bytes: UnsafeRawBufferPointer?) {
    let names = AntecedentFeatures.all.names
    weights = Anaphor.allCases.map { _ in [Double](repeating: 0, count: names.count) }
    guard let bytes else { return }
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    bytes.forEachLine { _, line in
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == Anaphor.allCases.count + 1, let name = fields.first else { return }
      let feature = String(decoding: name, as: UTF8.self)
      for (anaphor, field) in fields.dropFirst().enumerated() {
        guard let value = Double(String(decoding: field, as: UTF8.self)) else { return }
        if feature == "threshold" { thresholds[anaphor] = value }
        if let number = numbers[feature] { weights[anaphor][number] = value }
      }
    }
  }

  func score(_ features: [Int], for anaphor: Anaphor) -> Double {
    let weights = weights[anaphor.rawValue]
    var sum = 0.0
    for feature in features { sum += weights[feature] }
    return sum
  }

  /// A phrase before the anaphor with its chain and its score.
  struct Candidate {
    var phrase: Int
    var root: Int
    var score: Double
  }

  /// The phrase that the anaphor takes up: the likeliest of the likeliest chain, if that is likely enough; `none` is the
  /// score of there being nothing.
  func winner(of candidates: [Candidate], none: Double, for anaphor: Anaphor) -> Int? {
    let greatest = candidates.reduce(none) { max($0, $1.score) }
    var total = exp(none - greatest)
    var chains: [(root: Int, weight: Double, best: Candidate)] = []
    for candidate in candidates {
      let weight = exp(candidate.score - greatest)
      total += weight
      guard let known = chains.firstIndex(where: { $0.root == candidate.root }) else {
        chains.append((candidate.root, weight, candidate))
        continue
      }
      chains[known].weight += weight
      if candidate.score > chains[known].best.score { chains[known].best = candidate }
    }
    var winner: (root: Int, weight: Double, best: Candidate)?
    for chain in chains where chain.weight > winner?.weight ?? 0 { winner = chain }
    guard let winner, winner.weight >= thresholds[anaphor.rawValue] * total else { return nil }
    return winner.best.phrase
  }
}
