import Glibc
import Synchronization

/// Ctrl-C: a request to stop what is running, which longer work looks at between its steps.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Forgets a request, before new work begins.
  static func reset() {
    requested.store(false, ordering: .relaxed)
  }

  /// From now on Ctrl-C ends no program but sets the request, and ends a waiting read with EINTR.
  static func catchSignal() {
    reset()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.requested.store(true, ordering: .relaxed) }
    sigemptyset(&action.sa_mask)
    action.sa_flags = 0
    sigaction(SIGINT, &action, nil)
  }
}
