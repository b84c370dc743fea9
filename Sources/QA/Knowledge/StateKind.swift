/// How long a predicate holds, and for how many at once: "control", "back".
public enum StateKind: Sendable, Equatable {
  /// Several may stand in it to one thing at a time: a movement has many backers.
  case lasting
  /// Who enters it ends the other's: a town has one master.
  case exclusive
}
