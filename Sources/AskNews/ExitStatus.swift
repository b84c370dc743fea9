import ArgumentParser

/// How the program ends, as programs that call it rely on.
enum ExitStatus: Int32, CaseIterable {
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

  /// What it tells, as the manual says it.
  var words: String {
    switch self {
    case .done: "the work was done; a question without an answer included"
    case .noAnswer:
      "with ask --exit-status: a question has no answer; with check: an answer is not as expected"
    case .usage: "wrong usage"
    case .unreadable:
      "some input could not be read: file:line: what, and what to do on standard error; the rest was done"
    case .notUnderstood: "with ask --exit-status: a question was not understood"
    case .unwritable: "the output cannot be written: the disk is full, say"
    }
  }

  var code: ExitCode { ExitCode(rawValue) }
}
