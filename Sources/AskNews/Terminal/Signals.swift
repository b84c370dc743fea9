import Glibc
import Synchronization

/// The signals that a terminal sends. Their handlers set a flag, and write a byte into a pipe so that whoever
/// waits for a key wakes up too, whichever thread the signal came to.
enum Signals {
  private static let interrupted = Atomic<Bool>(false)
  private static let resized = Atomic<Bool>(false)
  private static let stopped = Atomic<Bool>(false)
  private static let terminating = Atomic<Int32>(0)
  private static let pipeIn = Atomic<Int32>(-1)
  private static let pipeOut = Atomic<Int32>(-1)

  /// Ctrl-C: what is running should stop. Longer work looks here between its steps.
  static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) || isTerminating }

  /// The program was told to end.
  static var isTerminating: Bool { terminating.load(ordering: .relaxed) != 0 }

  /// The signal that told it so; 0 if none did.
  static var termination: Int32 { terminating.load(ordering: .relaxed) }

  /// The end of the pipe that becomes readable when a signal has come; -1 before `catchAll`.
  static var wakeUp: Int32 { pipeIn.load(ordering: .relaxed) }

  /// From now on Ctrl-C ends no program, and a request to end it lets it put the terminal in order first.
  static func catchAll() {
    guard wakeUp < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    pipeIn.store(ends[0], ordering: .relaxed)
    pipeOut.store(ends[1], ordering: .relaxed)
    for signal in [SIGINT, SIGWINCH, SIGTERM, SIGHUP] { handle(signal) }
    // A pager that is left early.
    signal(SIGPIPE, SIG_IGN)
    stopAtOnce()
  }

  /// While a line is edited Ctrl-Z is a key like others: the line editor puts the terminal in order before the
  /// program stops.
  static func catchStop(_ isCaught: Bool) {
    if isCaught { handle(SIGTSTP) } else { stopAtOnce() }
  }

  /// While something runs Ctrl-Z stops the program at once, with the terminal as it was before it; when it goes on
  /// the terminal is again as it is now.
  private static func stopAtOnce() {
    var action = sigaction()
    // Nothing here but what is safe in a signal handler.
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var current = termios()
      let isKnown = tcgetattr(STDIN_FILENO, &current) == 0
      TerminalState.restore()
      signal(number, SIG_DFL)
      raise(number)
      if isKnown { tcsetattr(STDIN_FILENO, TCSADRAIN, &current) }
      Signals.stopAtOnce()
      errno = saved
    }
    sigemptyset(&action.sa_mask)
    action.sa_flags = Int32(SA_RESTART) | Int32(SA_NODEFER)
    sigaction(SIGTSTP, &action, nil)
  }

  private static func handle(_ number: Int32) {
    var action = sigaction()
    // Nothing here but what is safe in a signal handler: atomic stores and write.
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      switch number {
      case SIGINT: Signals.interrupted.store(true, ordering: .relaxed)
      case SIGWINCH: Signals.resized.store(true, ordering: .relaxed)
      case SIGTSTP: Signals.stopped.store(true, ordering: .relaxed)
      default: Signals.terminating.store(number, ordering: .relaxed)
      }
      var byte: UInt8 = 0
      _ = write(Signals.pipeOut.load(ordering: .relaxed), &byte, 1)
      errno = saved
    }
    sigemptyset(&action.sa_mask)
    action.sa_flags = 0
    sigaction(number, &action, nil)
  }

  /// Forgets an interrupt before new work begins.
  static func reset() {
    interrupted.store(false, ordering: .relaxed)
  }

  /// What has come since the last call, and what is now taken as seen.
  static func take() -> (interrupted: Bool, resized: Bool, stopped: Bool) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while wakeUp >= 0 && read(wakeUp, &bytes, bytes.count) > 0 {}
    return (
      interrupted.exchange(false, ordering: .relaxed), resized.exchange(false, ordering: .relaxed),
      stopped.exchange(false, ordering: .relaxed)
    )
  }
}
