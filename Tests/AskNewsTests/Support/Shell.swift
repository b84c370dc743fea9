import Foundation

/// What a command did.
struct Outcome: Equatable {
  var output: String
  var errors: String
  var status: Int32
}

/// Runs command lines with the binary under test as `asknews`.
enum Shell {
  /// Runs `command` with sh in `folder`; ends it after a minute.
  static func run(_ command: String, in folder: String, input: String? = nil) throws -> Outcome {
    let files = try TemporaryFolder()
    let stdin = try input.map { try files.write($0, to: "in") } ?? "/dev/null"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["60", "/bin/sh", "-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment(home: files.path)
    try files.write("", to: "out")
    try files.write("", to: "err")
    process.standardInput = FileHandle(forReadingAtPath: stdin)
    process.standardOutput = FileHandle(forWritingAtPath: files.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: files.path + "/err")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) -> String {
      String(decoding: FileManager.default.contents(atPath: files.path + "/" + name) ?? Data(), as: UTF8.self)
    }
    return Outcome(output: text("out"), errors: text("err"), status: process.terminationStatus)
  }

  /// Runs the binary itself.
  static func asknews(_ arguments: String..., input: String? = nil) throws -> Outcome {
    let quoted = arguments.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
    return try run("exec asknews " + quoted.joined(separator: " "), in: Repository.root, input: input)
  }

  /// A small environment that is the same everywhere.
  static func environment(home: String) -> [String: String] {
    [
      "PATH": Repository.binaries + ":/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8",
      "TERM": "xterm-256color",
      "COLUMNS": "80",
    ]
  }
}
