/// What the likelihood that the ranking model gives a candidate is multiplied by, for something that the model does
/// not weigh.
public struct Adjustment: Sendable, Equatable {
  public enum Reason: String, Sendable {
    /// Whether the fact came about at all: `Standing`.
    case standing
    /// The answer only points to another, or is one name beside another.
    case clarity
    /// It began what is asked for in the past, and so rather came after it.
    case successor
    /// It is joined by "and" to a likelier answer.
    case coordination
    /// What is known of when it held: `Tenure`.
    case tenure
  }

  public var reason: Reason
  /// 0 for what is ruled out; more than 1 for what gains by it.
  public var factor: Double
}
