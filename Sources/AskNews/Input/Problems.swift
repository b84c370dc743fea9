/// Collects what went wrong with the input: one line each on standard error, and the exit status they lead to.
final class Problems {
  private(set) var count = 0
  private let write: (String) -> Void

  /// `write` gets each line without its end.
  init(write: @escaping (String) -> Void = StandardError.writeLine) {
    self.write = write
  }

  /// Reports `file:line: what, and what to do`; without a line where the file as a whole is meant.
  func report(_ problem: InputProblem, file: String, line: Int? = nil) {
    report(problem.words, file: file, line: line)
  }

  func report(_ words: String, file: String, line: Int? = nil) {
    count += 1
    write("\(file.visible):\(line.map { "\($0):" } ?? "") \(words)")
  }

  /// Tells of something that is odd but was read: it does not decide how the program ends.
  func warn(_ problem: InputProblem, file: String, line: Int) {
    write("\(file.visible):\(line): \(problem.words)")
  }

  /// Ends the program with status 3 if anything was reported.
  func check() throws {
    if count > 0 { throw ExitStatus.unreadable.code }
  }
}
