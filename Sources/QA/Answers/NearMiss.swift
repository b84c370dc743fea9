/// A fact that came near to an answer.
public struct NearMiss: Sendable {
  public var difference: Difference
  public var fact: Fact
  public var evidence: Evidence
}

/// The condition by which a fact failed to answer a question.
public enum Difference: Sendable, Equatable {
  /// Who did it and whom it was done to have changed places.
  case swapped
  /// In this place stands `found`; the question has `asked` there.
  case participant(Slot, asked: String, found: String)
  /// The fact has nothing in this place.
  case nobody(Slot, asked: String)
  /// Something else was done: what was asked for is this predicate.
  case relation(asked: String)
  /// It is not said to have happened, but only this.
  case factuality(Factuality)
  /// It says that it did not happen, or that it did, and the question asks for the other.
  case negation
  /// A noun only names it.
  case onlyNamed
  /// It was at another time; nil where that is not said.
  case time(asked: String?, found: String?)
  /// It was so, and is no more.
  case over
  /// The answer would be `found`, which is nothing of the type asked for.
  case type(asked: String, found: String)
  /// It does not say what is asked: "when".
  case silent(String)
  /// A rule leads from the fact to what is asked, but asks for something that the fact does not have.
  case condition(rule: String, RuleCondition)
  /// The answer would be `answer`, which is less likely, 0...1, than is needed. `against` is what speaks against it,
  /// the heaviest first, and `adjustments` are what made it less likely than the ranking model has it.
  case unlikely(
    answer: String, likelihood: Double, needed: Double, against: [FeatureWeight], adjustments: [Adjustment])
  /// The answer would be `answer`, which is much less likely than the best one.
  case outranked(answer: String, likelihood: Double, best: String)

  /// One word for the kind of difference, for programs and to group by.
  public var kind: String {
    switch self {
    case .swapped: "swapped"
    case .participant, .nobody: "participant"
    case .relation: "relation"
    case .factuality: "factuality"
    case .negation: "negation"
    case .onlyNamed: "only-named"
    case .time: "time"
    case .over: "over"
    case .type: "type"
    case .silent: "silent"
    case .condition: "condition"
    case .unlikely: "unlikely"
    case .outranked: "outranked"
    }
  }
}

/// What one feature of a candidate adds to the sum whose logistic function is its likelihood.
public struct FeatureWeight: Sendable, Equatable {
  public var feature: String
  public var weight: Double
}
