import Foundation
import Testing

/// What every command says, in text and in JSON. Each file "NAME.input" in Transcripts holds lines that are typed into a
/// session over an article, and lines for the shell, which begin with "$ "; "NAME.transcript" holds all that comes of
/// them. The files in the folder `files` lie where they are run.
///
/// With ASKNEWS_RECORD=1 in the environment what comes is written there instead, and the tests fail.
@Suite struct TranscriptTests {
  static let folder = Repository.root + "/Tests/AskNewsTests/Transcripts"

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
    .filter { $0.hasSuffix(".input") }.map { String($0.dropLast(".input".count)) }.sorted() ?? []

  private static let article = "examples/border/5-rawa.txt"

  @Test(arguments: names)
  func command(name: String) throws {
    let input = try String(contentsOfFile: "\(Self.folder)/\(name).input", encoding: .utf8)
    let lines = input.split(separator: "\n").map(String.init)
    let typed = lines.filter { !$0.hasPrefix("$ ") }
    let shell = lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    var transcript = ""
    for mode in typed.isEmpty ? [] : ["text", "json"] {
      let run = "asknews --format \(mode) \(Self.article) 2>&1"
      let output = try Self.run(run, input: typed.map { $0 + "\n" }.joined())
      transcript += "== \(typed.joined(separator: " | ")) (\(mode))\n" + output
    }
    let commands = shell.map { line in
      "echo \(Self.quoted("== " + line)); { \(line); } 2>&1; status=$?; [ $status = 0 ] || echo status $status\n"
    }
    if !commands.isEmpty { transcript += try Self.run(commands.joined()) }
    let file = "\(Self.folder)/\(name).transcript"
    if ProcessInfo.processInfo.environment["ASKNEWS_RECORD"] != nil {
      try transcript.write(toFile: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(transcript == (try String(contentsOfFile: file, encoding: .utf8)))
  }

  /// What `command` prints in a folder of its own. The times in it are left out.
  private static func run(_ command: String, input: String? = nil) throws -> String {
    let copy = try TemporaryFolder()
    let work = copy.path + "/work"
    try FileManager.default.copyItem(atPath: folder + "/files", toPath: work)
    try FileManager.default.createSymbolicLink(
      atPath: work + "/examples", withDestinationPath: Repository.root + "/examples")
    return try Shell.run(command, in: work, input: input).output
      .replacing(/\b\d+\.\d{3} s\n/, with: "N s\n")
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  @Test func everyCommandHasATranscript() throws {
    struct Typed: Decodable { var command: String }
    let help = try Shell.asknews("--format", "json", input: ".help\n").output
    let typed = try JSONDecoder().decode([Typed].self, from: Data(help.utf8)).map(\.command)
    let shell = try Command.all().map(\.commandName)
    #expect(typed.count > 30 && shell.count > 30)
    for name in typed.map({ String($0.dropFirst()) }) + shell {
      #expect(Self.names.contains(name), "\(name)")
    }
    for name in Self.names {
      let transcript = try String(contentsOfFile: "\(Self.folder)/\(name).transcript", encoding: .utf8)
      if typed.contains("." + name) { #expect(transcript.contains(".\(name)"), "\(name)") }
      if shell.contains(name) { #expect(transcript.contains("asknews \(name)"), "\(name)") }
    }
  }
}
