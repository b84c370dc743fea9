import QA

/// What people type in a session, from `session.txt`.
struct SessionWords {
  static let english = SessionWords()

  /// What the first word of a question may be.
  private(set) var questionStarts: [String] = []
  /// The commands that lines without a dot mean, by these lines.
  private var commands: [String: String] = [:]

  private init() {
    WordFile.forEachLine(of: "session.txt") { heading, _, words in
      let line = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      switch (heading.first, heading.count) {
      case ("question", 1): questionStarts.append(line)
      case ("command", 2): commands[line] = heading[1]
      default: break
      }
    }
  }

  /// The name of the command that `line` means; nil where it is none.
  func command(meantBy line: String) -> String? { commands[line.lowercased()] }
}
