/// Collects what went wrong with the input: one line each on standard error, and the exit status they lead to.
final class Problems {
  private(set) var count = 0
  private let write: (String) -> Void
  /// The line of a script that asked for what is read now, "questions.txt:3: ": it stands before each message.
  private var place = ""

  /// `write` gets each line without its end.
  init(write: @escaping (String) -> Void = StandardError.writeLine) {
    self.write = write
  }

  /// Does `body`; what goes wrong in it is told with `place` before it.
  func placed<Value>(at place: String, _ body: () throws -> Value) rethrows -> Value {
    let outer = self.place
    self.place += place
    defer { self.place = outer }
    return try body()
  }

  /// Reports `file:line: what, and what to do`; without a line where the file as a whole is meant.
  func report(_ problem: InputProblem, file: String, line: Int? = nil) {
    report(problem.words, file: file, line: line)
  }

  func report(_ words: String, file: String, line: Int? = nil) {
    report("\(file.visible):\(line.map { "\($0):" } ?? "") \(words)")
  }

  /// Reports a whole line.
  func report(_ line: String) {
    count += 1
    write(place + line)
  }

  /// Tells of something that is odd but does not decide how the program ends.
  func warn(_ words: String, file: String, line: Int) {
    write("\(place)\(file.visible):\(line): \(words)")
  }

  /// Ends the program with status 3 if anything was reported.
  func check() throws {
    if count > 0 { throw ExitStatus.unreadable.code }
  }
}
