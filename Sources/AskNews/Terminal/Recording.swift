import Glibc
import QA

/// A file of expectations that questions and their answers are written to as they are asked.
struct Recording {
  let path: String
  /// True if the file was there before.
  let goesOn: Bool
  private(set) var count = 0

  /// Adds to the file at `path`, made if it is not there.
  init(path: String) throws(Mistake) {
    self.path = path
    goesOn = access(path, F_OK) == 0
    try TextFile.append("", to: path)
  }

  mutating func add(_ question: String, _ reply: Reply) throws(Mistake) {
    try TextFile.append(Expectation.line(question: question, reply: reply) + "\n", to: path)
    count += 1
  }
}
