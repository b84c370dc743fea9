import Foundation
import Testing

/// Whole sessions on the command line. Each folder in Golden holds `command`, run with sh in a copy of the folder,
/// with `input` as standard input if there is one, and what must come of it: `stdout`, `stderr`, `status`.
///
/// With ASKNEWS_RECORD=1 in the environment what comes is written there instead, and the tests fail.
@Suite struct GoldenTests {
  static let folder = Repository.root + "/Tests/AskNewsTests/Golden"

  static let cases =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
    .filter { !$0.hasPrefix(".") }.sorted() ?? []

  @Test func thereAreCases() {
    #expect(!Self.cases.isEmpty)
  }

  @Test(arguments: cases)
  func session(name: String) throws {
    let source = Self.folder + "/" + name
    let copy = try TemporaryFolder()
    let work = copy.path + "/work"
    try FileManager.default.copyItem(atPath: source, toPath: work)
    try FileManager.default.createSymbolicLink(
      atPath: work + "/examples", withDestinationPath: Repository.root + "/examples")
    func expected(_ file: String) -> String? {
      FileManager.default.contents(atPath: source + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }
    let command = try #require(expected("command"))
    let outcome = try Shell.run(command, in: work, input: expected("input"))
    if ProcessInfo.processInfo.environment["ASKNEWS_RECORD"] != nil {
      try outcome.output.write(toFile: source + "/stdout", atomically: true, encoding: .utf8)
      try outcome.errors.write(toFile: source + "/stderr", atomically: true, encoding: .utf8)
      try "\(outcome.status)\n".write(toFile: source + "/status", atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(outcome.output == expected("stdout"))
    #expect(outcome.errors == expected("stderr"))
    #expect("\(outcome.status)\n" == expected("status"))
  }
}
