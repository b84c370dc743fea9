/// Things that articles say which cannot all be so.
public struct Conflict: Sendable {
  public enum Kind: String, Sendable {
    /// Different numbers for one event.
    case number
    /// Different holders of one thing at one time.
    case holder
    /// One says that it happened, the other that it did not.
    case denial
  }

  /// What one side says, and where.
  public struct Side: Sendable {
    public var claim: String
    /// At least one.
    public var evidence: [Evidence]
  }

  public var kind: Kind
  /// What it is about: "kill policeman", "control mosul".
  public var topic: String
  /// At least two.
  public var sides: [Side]

  /// The numbers of the facts of all sides, which tell it from other conflicts.
  var facts: [Int64?] { sides.flatMap { $0.evidence.map(\.fact) } }
}
