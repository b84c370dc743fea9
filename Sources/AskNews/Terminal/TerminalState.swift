import Glibc

/// The state that the terminal was in when the program began, put back on every way out.
enum TerminalState {
  // Written once, before the handlers that read it are there; never again.
  nonisolated(unsafe) private static var original = termios()

  /// From now on the terminal is put in order however the program ends.
  static func restoreAtExit() {
    guard tcgetattr(STDIN_FILENO, &original) == 0 else { return }
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
    var silent = original
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &silent)
  }

  /// Puts the terminal as it was. Safe in a signal handler.
  static func restore() {
    tcsetattr(STDIN_FILENO, TCSANOW, &original)
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
