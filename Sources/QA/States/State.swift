/// That somebody was in a lasting relation to something, and when: "islamic state controlled mosul from 2014 until
/// july 2017".
public struct State: Sendable {
  /// The predicate of the relation: "control", "back".
  public var relation: String
  /// Who is in it, and to what.
  public var holder: String
  public var held: String
  /// All that the articles say of its time, taken together.
  public var period: Period
  /// The rules by which it follows from what the articles say, each as "capture => control from".
  public var rules: [String]
  /// At least one, best first.
  public var evidence: [Evidence]
}
