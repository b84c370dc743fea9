import Glibc

/// The lines of earlier sessions, in a file that only its owner can read: UTF-8, one line each, oldest first.
struct History {
  /// How many lines are kept.
  static let limit: Int32 = 2000

  private let path: String?
  private(set) var lines: [String] = []

  /// Reads the history file of this user; empty where there is none. What is no UTF-8 is left out.
  init() {
    self.init(path: Self.file)
  }

  init(path: String?) {
    self.path = path
    guard let path, let file = try? InputFile(path) else { return }
    var bytes: [UInt8] = []
    do { try file.readAll(into: &bytes) } catch { return }
    lines = bytes.split(separator: UInt8(ascii: "\n"))
      .compactMap { String(validating: $0, as: UTF8.self) }
    if lines.count > 2 * Int(Self.limit) {
      lines.removeFirst(lines.count - Int(Self.limit))
      rewrite()
    }
  }

  /// Adds a line, if it is not like the one before, and writes it at once, so that sessions side by side keep
  /// each other's.
  mutating func add(_ line: String) {
    guard line != lines.last else { return }
    lines.append(line)
    guard let path else { return }
    makeFolders(for: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    fchmod(descriptor, 0o600)
    var bytes = Array(line.utf8) + [UInt8(ascii: "\n")]
    _ = write(descriptor, &bytes, bytes.count)
    close(descriptor)
  }

  /// Writes the lines anew; where that cannot be done the file stays as it is.
  private func rewrite() {
    guard let path else { return }
    try? TextFile.replace(path, with: lines.map { $0 + "\n" }.joined(), isPrivate: true)
  }

  private func makeFolders(for path: String) {
    for index in path.indices.dropFirst() where path[index] == "/" { mkdir(String(path[..<index]), 0o700) }
  }

  /// $XDG_STATE_HOME/asknews/history, or the same in ~/.local/state; nil without a home.
  private static var file: String? {
    func variable(_ name: String) -> String? {
      guard let value = getenv(name), value.pointee == CChar(UInt8(ascii: "/")) else { return nil }
      return String(cString: value)
    }
    return (variable("XDG_STATE_HOME") ?? variable("HOME").map { $0 + "/.local/state" })
      .map { $0 + "/asknews/history" }
  }
}
