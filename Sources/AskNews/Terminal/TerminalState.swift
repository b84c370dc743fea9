import Glibc

/// The state that the terminal was in when the program began, put back on every way out.
enum TerminalState {
  // Written once, by `restoreAtExit`, before there is any handler that reads it: it installs its own, and whoever calls
  // it does so before `Signals.catchAll`. Where nobody does it stays nil, and nothing is put back.
  nonisolated(unsafe) private static var original: termios?

  /// From now on the terminal is put in order however the program ends.
  static func restoreAtExit() {
    var state = termios()
    guard original == nil, tcgetattr(STDIN_FILENO, &state) == 0 else { return }
    original = state
    atexit { TerminalState.restore() }
    for number in [SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGFPE, SIGBUS, SIGSEGV] {
      signal(number) { number in
        TerminalState.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// Echoes nothing from now on, whoever reads: what is typed ahead must not get into the output.
  static func silence() {
    guard var silent = original else { return }
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &silent)
  }

  /// Puts the terminal as it was. Safe in a signal handler.
  static func restore() {
    if var state = original { tcsetattr(STDIN_FILENO, TCSANOW, &state) }
  }

  /// Runs `body`, which uses the terminal as other programs do.
  static func whileRestored<Value>(_ body: () throws -> Value) rethrows -> Value {
    var current = termios()
    let isKnown = tcgetattr(STDIN_FILENO, &current) == 0
    restore()
    defer { if isKnown { tcsetattr(STDIN_FILENO, TCSADRAIN, &current) } }
    return try body()
  }
}
