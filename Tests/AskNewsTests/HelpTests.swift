import Foundation
import Testing

/// The examples in the help of every command can be typed as they stand.
@Suite struct HelpTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/examples", withDestinationPath: Repository.root + "/examples")
    try folder.write("hail(X, Y) => greet(X, Y)\n", to: "my.rules")
  }

  /// What must have been typed before the example of a command.
  private static let before = [
    "show": ".articles", "fact": ".facts", "unalias": ".alias nf = northern front",
    "why": "who captured akashat?",
  ]

  @Test func examplesInASession() throws {
    struct Typed: Decodable {
      var command: String
      var example: String
    }
    let help = try Shell.asknews("--format", "json", input: ".help\n").output
    let commands = try JSONDecoder().decode([Typed].self, from: Data(help.utf8))
    #expect(commands.count > 30)
    for command in commands {
      #expect(command.example.hasPrefix(command.command))
      let lines = [Self.before[String(command.command.dropFirst())], command.example].compactMap(\.self)
      let work = try TemporaryFolder()
      let outcome = try Shell.run(
        "cp -r \(folder.path)/. .; asknews examples/border", in: work.path,
        input: lines.map { $0 + "\n" }.joined())
      #expect(outcome.status == 0, "\(command.example): \(outcome.errors)")
    }
  }

  @Test func examplesInTheShell() throws {
    for command in try Command.all() {
      let help = try Shell.asknews(command.commandName, "--help").output.components(separatedBy: "\n")
      let examples = help.drop { $0 != "EXAMPLE" }.dropFirst().prefix { $0.hasPrefix("  ") }
      #expect(!examples.isEmpty, "\(command.commandName)")
      let needsStore = examples.joined().contains("--store") && command.commandName != "load"
      let script =
        (needsStore ? "asknews load --store news.db examples/border\n" : "")
        + (command.commandName == "unalias" ? "asknews alias nf 'northern front' --store news.db\n" : "")
        + examples.map { "\($0) || echo failed\n" }.joined()
      let work = try TemporaryFolder()
      let folders = "HOME=$PWD; mkdir -p .local/share/man/man1 .local/share/bash-completion/completions\n"
      let outcome = try Shell.run("cp -r \(folder.path)/. .; " + folders + script, in: work.path)
      #expect(!outcome.output.contains("failed\n"), "\(examples): \(outcome.errors)")
    }
  }
}
