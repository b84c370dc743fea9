/// A line under a rule that shows what it gives (`example`) or must not give (`not`).
///
/// Either in the form of facts, `recapture(army, town) |- capture(army, town)`, or in plain words, the parts
/// separated by `|`: a sentence, a question and the answer (a counter-example has none).
public struct RuleExample: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    /// The arguments of the frames are words.
    case frames(fact: RuleFrame, question: RuleFrame)
    case text(sentence: String, question: String, answer: String?)
  }

  /// The number of the rule in its file, from 0.
  public var rule: Int
  /// True for `not`.
  public var isCounterexample: Bool
  public var content: Content
  public var file: String
  /// From 1.
  public var line: Int
}
