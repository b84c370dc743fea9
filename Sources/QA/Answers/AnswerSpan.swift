/// Words of an article that may answer a query.
struct AnswerSpan: Sendable {
  var text: String
  var range: TextRange
  /// How well it stands where an answer is looked for, 0...1.
  var score: Double
  var entity: String?
  /// The index of its head word in the sentence; nil where it is no phrase of it.
  var head: Int?
}
