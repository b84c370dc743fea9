import ArgumentParser

/// How the program ends, as programs that call it rely on.
enum ExitStatus: Int32 {
  /// The work was done, a question without an answer included.
  case done = 0
  /// With `--exit-status`: a question has no answer.
  case noAnswer = 1
  /// Wrong usage.
  case usage = 2
  /// Some input could not be read or parsed; the rest was processed.
  case unreadable = 3
  /// With `--exit-status`: a question was not understood.
  case notUnderstood = 4
  /// The output cannot be written.
  case unwritable = 5

  /// Of `check`: an answer is not as expected.
  static let unexpected = noAnswer

  var code: ExitCode { ExitCode(rawValue) }
}
