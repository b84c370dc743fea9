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
  /// What its likelihood is multiplied by for the standing of its fact.
  package var weight = 1.0
  /// What it is multiplied by for its words: an answer that only points to another is none to rely on.
  package var clarity = 1.0
  /// How likely it is the answer, 0...1, once it was weighed.
  package var score = 0.0
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
}
