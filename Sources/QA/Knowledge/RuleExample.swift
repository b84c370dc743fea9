/// A line under a rule that shows what it gives (`example`) or must not give (`not`), in plain words: a
/// sentence, a question and the answer, separated by `|`. A counter-example has no answer.
public struct RuleExample: Sendable, Equatable {
  /// The index of the first rule of the line above in `RuleBook.rules`.
  public var rule: Int
  public var sentence: String
  public var question: String
  /// Nil for a counter-example: the sentence does not answer the question.
  public var answer: String?
  /// From 1.
  public var line: Int
}
