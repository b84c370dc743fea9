import Glibc

/// Shows what does not fit the window page by page, with $PAGER or less.
struct Pager {
  private let program: String

  /// nil if none is wanted: $PAGER is empty or "cat", or the terminal is dumb.
  init?() {
    program = getenv("PAGER").map { String(cString: $0) } ?? Self.lessIfThere
    if program.trimmed.isEmpty || program == "cat" || Style.isDumbTerminal { return nil }
  }

  private static let lessIfThere = "command -v less > /dev/null || exit 127; exec less"

  /// True if `text` has more lines than the window; then it should be shown here.
  static func isNeeded(for text: [UInt8]) -> Bool {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
      return false
    }
    let width = Int(window.ws_col)
    var rows = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let columns = line.count < width ? 1 : String(decoding: line, as: UTF8.self).displayWidth
      rows += max(1, (columns + width - 1) / width)
      if rows > Int(window.ws_row) { return true }
    }
    return false
  }

  /// Shows `text` and waits until the reader has left; false if the program cannot be run.
  func show(_ text: [UInt8]) -> Bool {
    TerminalState.whileRestored {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return false }
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
      let process = start(readingFrom: ends[0])
      close(ends[0])
      // A reader who leaves early takes no more: that is no failure.
      if process != nil { _ = writeAll(text, to: ends[1]) }
      close(ends[1])
      guard let process else { return false }
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
      // The status of sh where there is no such program.
      return status >> 8 & 0xff != 127
    }
  }

  private func start(readingFrom input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, input)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // Colours as they are, and no screen of its own: what was shown stays.
    setenv("LESS", "RX", 0)
    var process: pid_t = 0
    let words = ["sh", "-c", program]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ) == 0 ? process : nil
  }
}
