/// What speaks for and against a candidate answer, each thing with a name and a strength: the input of the
/// `RankingModel`.
package struct CandidateFeatures: Sendable {
  package private(set) var values: [(name: String, value: Double)] = []

  package init() {}

  package mutating func add(_ name: String, _ value: Double = 1) {
    if value != 0 { values.append((name, value)) }
  }

  mutating func add(_ others: CandidateFeatures) {
    values += others.values
  }
}
