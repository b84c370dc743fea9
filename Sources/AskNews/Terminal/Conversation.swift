import QA

/// The questions of a session that the next one may go on from.
struct Conversation {
  /// The last one last.
  private(set) var turns: [Turn] = []

  /// How many questions back a line may go on from.
  private static let mostTurns = 8

  /// The question that was asked last; nil before the first.
  var lastQuestion: String? { turns.last?.question }

  /// Adds what was asked and answered; a question that was asked before is now the last.
  mutating func add(_ turn: Turn) {
    turns.removeAll { $0.question == turn.question }
    turns = turns.suffix(Self.mostTurns - 1) + [turn]
  }
}
