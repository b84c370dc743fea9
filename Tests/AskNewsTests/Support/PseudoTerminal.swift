import Foundation

/// The binary under test in a real pseudo-terminal, and a person at its keyboard.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let master: Int32
  private let process: pid_t
  private var status: Int32?
  /// All that the program has sent.
  private(set) var sent = ""
  private(set) var screen = Screen()
  /// How much of `sent` was waited for.
  private var seen: String.Index
  private var pending: [UInt8] = []

  /// Starts asknews, or another program, with `arguments`; `home` is where it keeps its history.
  init(
    _ arguments: [String] = [], home: String, environment changes: [String: String] = [:],
    program: String = Repository.asknews
  ) throws {
    seen = sent.startIndex
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // What unlockpt and ptsname do, which Swift does not see: TIOCSPTLCK and TIOCGPTN.
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else {
      throw Failure(description: "no pseudo-terminal")
    }
    let name = "/dev/pts/\(number)"
    var window = winsize(ws_row: 24, ws_col: 200, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // A session of its own, so that the terminal becomes the one that controls it, and no signal blocked or ignored
    // as they are in the threads of the tests.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Swift does not see
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var environment = Shell.environment(home: home)
    environment["COLUMNS"] = nil
    environment["PAGER"] = "cat"
    environment.merge(changes) { $1 }
    var arguments: [UnsafeMutablePointer<CChar>?] =
      ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer {
      for pointer in arguments + variables { free(pointer) }
    }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, &attributes, &arguments, &variables)
    guard failure == 0 else {
      throw Failure(description: "not started: \(String(cString: strerror(failure)))")
    }
    self.process = process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(master)
  }

  // MARK: Typing

  func type(_ text: String) {
    var bytes = Array(text.utf8)
    _ = write(master, &bytes, bytes.count)
  }

  /// Types `keys` and Enter, and waits until `command`, which is none, is complained about: that was in the line.
  func enter(_ keys: String, taken command: String) throws {
    type(keys + "\r")
    try wait(for: "no command \(command);")
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Gives the window another width; from now on its screen breaks lines there only if it `wraps`.
  func resize(columns: UInt16, wraps: Bool = false) {
    if wraps { screen.width = Int(columns) }
    var window = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  // MARK: Looking

  /// Waits until `text` is sent after what was waited for before.
  func wait(for text: String) throws {
    try wait(until: "\"\(text)\"") {
      guard let range = sent[seen...].range(of: text) else { return false }
      seen = range.upperBound
      return true
    }
  }

  /// Waits until the line with the cursor is `line`.
  func waitForLine(_ line: String) throws {
    try wait(until: "the line \"\(line)\"") { screen.line == line }
  }

  /// Waits until the cursor is in `column`, from 0.
  func waitForColumn(_ column: Int) throws {
    try wait(until: "column \(column)") { screen.column == column }
  }

  /// Waits until `text` is on the screen.
  func waitToSee(_ text: String) throws {
    try wait(until: "\"\(text)\" on the screen") { screen.text.contains(text) }
  }

  private func wait(until what: String, _ condition: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while !condition() {
      guard Date() < end, readMore() else {
        throw Failure(description: "\(what) did not come; the screen:\n\(screen.text)")
      }
    }
  }

  private static let patience = 20.0

  /// Waits for an empty line behind the prompt, and for the terminal to hand over each key.
  func waitForPrompt() throws {
    try wait(until: "the prompt") { screen.line == "asknews>" && !isInOrder }
    seen = sent.endIndex
  }

  /// Waits until the program has ended and returns its status, or 128 and the number of the signal.
  func waitForEnd() throws -> Int32 {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while status == nil {
      var value: Int32 = 0
      if waitpid(process, &value, WNOHANG) == process {
        status = value & 0x7f == 0 ? value >> 8 & 0xff : 128 + value & 0x7f
      } else if Date() > end {
        throw Failure(description: "it did not end; the screen:\n\(screen.text)")
      }
      _ = readMore()
    }
    return status ?? -1
  }

  /// True if the terminal echoes and takes whole lines, as a shell needs it.
  var isInOrder: Bool {
    var state = termios()
    guard tcgetattr(master, &state) == 0 else { return false }
    return state.c_lflag & tcflag_t(ECHO) != 0 && state.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Reads what has come within a short time; false at the end.
  private func readMore() -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 50) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    pending += buffer[..<count]
    // A character may have come only in part.
    var whole = pending.count
    while whole > 0, pending.count - whole < 4, String(validating: pending[..<whole], as: UTF8.self) == nil {
      whole -= 1
    }
    let offset = sent.utf8.distance(from: sent.startIndex, to: seen)
    let text = String(decoding: pending[..<whole], as: UTF8.self)
    sent += text
    screen.show(text)
    seen = sent.utf8.index(sent.startIndex, offsetBy: offset)
    pending.removeFirst(whole)
    return true
  }
}

extension TemporaryFolder {
  /// A session at a terminal, of somebody whose home this folder is, after its first prompt.
  func startSession(
    _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(arguments, home: path, environment: environment)
    try terminal.waitForPrompt()
    return terminal
  }
}
