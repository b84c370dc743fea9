/// A file that holds text: not empty, no binary data, and read without a byte order mark.
struct TextSource: ~Copyable {
  private let file: InputFile
  /// What was read of it at once.
  let start: [UInt8]

  private static let databaseStart = "SQLite format 3\0"
  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  init(_ path: String) throws(InputProblem) {
    let file = try InputFile(path)
    start = try Self.start(of: file)
    self.file = file
  }

  private static func start(of file: borrowing InputFile) throws(InputProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try file.read(into: &bytes)
    if bytes.starts(with: byteOrderMark) { bytes.removeFirst(byteOrderMark.count) }
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: databaseStart.utf8) { throw .database }
    if InputText.areBinary(bytes) { throw .binary }
    return bytes
  }

  /// Calls `body` with the complete lines that have come in, each time some have.
  borrowing func forEachLines(_ body: ([InputLine]) throws -> Void) throws {
    try file.forEachLines(after: start, body)
  }

  /// All of it.
  borrowing func bytes() throws(InputProblem) -> [UInt8] {
    var bytes = start
    try file.readAll(into: &bytes)
    return bytes
  }

  /// The whole text of a file; what had to be repaired in it is reported.
  static func text(of path: String, problems: Problems) throws(InputProblem) -> String {
    InputText.text(of: try TextSource(path).bytes()[...], file: path, problems: problems)
  }
}
