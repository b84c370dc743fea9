/// One possible answer from one fact.
struct Candidate: Sendable {
  var text: String
  /// The words in the article that give it.
  var range: TextRange
  var sentence: Int
  var score: Double
  var stored: StoredFact
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

/// How a fact failed to answer a query.
struct Mismatch: Sendable {
  var stored: StoredFact
  var reason: String
  /// How near it came, 0...1.
  var score: Double
}

/// What a fact gives to a query.
enum Judgement {
  case candidates([Candidate])
  case miss(Mismatch)
  /// Nothing in common.
  case unrelated
}
