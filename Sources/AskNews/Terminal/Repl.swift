import Glibc
import QA

/// Reads lines, from a terminal or a pipe, and gives them to a session.
struct Repl {
  let session: Session

  /// Runs until the input ends or `.quit`; returns the status to exit with.
  func run() throws -> ExitStatus {
    defer { session.end() }
    if Self.isAtTerminal && runAtTerminal() { return .done }
    try runOnInput()
    return session.status
  }

  static var isAtTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  // MARK: A pipe or a file

  private struct Over: Error {}

  /// Takes the lines of standard input as they come, without prompts.
  private func runOnInput() throws {
    var joiner = LineJoiner()
    do {
      try InputFile("-").forEachLines { lines in
        for line in lines {
          let text = InputText.text(of: line.bytes, file: "-", line: line.number, problems: session.problems)
          guard let complete = joiner.add(text) else { continue }
          session.run(complete)
          if session.isOver || Signals.isTerminating { throw Over() }
        }
      }
      if let rest = joiner.rest { session.run(rest) }
    } catch is Over {
    } catch let problem as InputProblem {
      session.problems.report(problem, file: "-")
    }
  }

  // MARK: A terminal

  /// From now on the terminal echoes nothing, Ctrl-C stops what runs, and the terminal is put in order at the end.
  static func takeTerminal() {
    guard isAtTerminal else { return }
    TerminalState.restoreAtExit()
    // Before the line editor looks at the terminal: between two lines it puts it back as it was then.
    TerminalState.silence()
    Signals.catchAll()
  }

  /// False if the terminal cannot be used for editing.
  private func runAtTerminal() -> Bool {
    if let pager = Pager() {
      session.output.isPatient = true
      session.page = { Pager.isNeeded(for: $0) && pager.show($0) }
    }
    var history = History()
    let completer = Completer(session)
    guard
      let editor = LineEditor(history: history.lines, style: session.style, completer: completer.completion)
    else {
      TerminalState.restore()
      return false
    }
    var joiner = LineJoiner()
    while !session.isOver {
      switch editor.next(prompt: joiner.prompt) {
      case .interrupt: joiner = LineJoiner()
      case .end: return true
      case .line(let line):
        guard let complete = joiner.add(line) else { continue }
        if complete.trimmed.isEmpty { continue }
        history.add(complete)
        editor.remember(complete)
        Signals.reset()
        session.run(complete)
        if Signals.isInterrupted && !Signals.isTerminating {
          editor.clearInput()
          Signals.reset()
        }
      }
    }
    return true
  }
}

/// Joins lines that belong together: after a backslash at the end, or while a double quote is open.
struct LineJoiner {
  private var parts: [String] = []

  /// What a person is asked for the next line with; an open quote is easily overlooked.
  var prompt: String {
    if parts.isEmpty { return "asknews>" }
    return Self.hasOpenQuote(parts.joined(separator: " ")) ? "quote...>" : "     ...>"
  }

  /// What has come of a line that was not finished; nil if there is none.
  var rest: String? { parts.isEmpty ? nil : parts.joined(separator: " ") }

  /// The whole line if it is complete with `line`, else nil.
  mutating func add(_ line: String) -> String? {
    if line.last == "\\" {
      parts.append(String(line.dropLast()))
      return nil
    }
    parts.append(line)
    let whole = parts.joined(separator: " ")
    if !line.isEmpty && Self.hasOpenQuote(whole) { return nil }
    parts = []
    return whole
  }

  /// Whether a double quote is open at the end of `text`; one behind a backslash neither opens nor closes.
  private static func hasOpenQuote(_ text: String) -> Bool {
    var isOpen = false
    var isEscaped = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\""), !isEscaped { isOpen.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return isOpen
  }
}
