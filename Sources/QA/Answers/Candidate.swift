/// One possible answer from one fact.
package struct Candidate: Sendable {
  package var text: String
  /// The words in the article that give it.
  package var range: TextRange
  var sentence: Int
  /// What the ranking model weighs.
  package var features: CandidateFeatures
  /// The first word of the coordination that it is a member of, or its own head; nil where it is no phrase.
  var coordination: Int?
  /// How likely the ranking model has it that it is the answer, 0...1, once it was weighed.
  var probability = 0.0
  /// What that is multiplied by, in the order in which it was.
  private(set) var adjustments: [Adjustment] = []
  var premise: Premise
  /// What the fact means for a state: it begins, it ends, it holds.
  var temporal = Rule.Temporal.same
  /// The rules that were used, each as "recapture => capture".
  var rules: [String] = []
  /// What was compared with what, one line each.
  var steps: [String] = []
  /// What it refers to, to merge answers by.
  var entity: String?
  /// When it holds, for an answer to a question about a state.
  var period: Period?

  /// How likely it is the answer, all told, 0...1.
  var score: Double { adjustments.reduce(probability) { $0 * $1.factor } }

  mutating func adjust(_ reason: Adjustment.Reason, by factor: Double) {
    if factor != 1 { adjustments.append(Adjustment(reason: reason, factor: factor)) }
  }

  /// What its likelihood is multiplied by for one reason.
  package func factor(of reason: Adjustment.Reason) -> Double {
    adjustments.lazy.filter { $0.reason == reason }.reduce(1) { $0 * $1.factor }
  }
}
