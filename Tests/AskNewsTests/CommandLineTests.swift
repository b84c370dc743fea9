import Foundation
import Testing

/// The words of the command line, in any order.
@Suite struct CommandLineTests {
  /// An option with a value, and a command that has it.
  struct Option: CustomTestStringConvertible {
    var name: String
    var command: String

    var testDescription: String { "\(name) \(command)" }
  }

  /// Every option with a value of every command, as the program itself tells.
  private static func options() throws -> [Option] {
    try Command.all().flatMap { command in
      command.names(ofKind: "option").map { Option(name: $0, command: command.commandName) }
    }
  }

  @Test func optionsMayStandBeforeTheCommand() throws {
    // --articles takes all words up to the next option.
    let options = try Self.options().filter {
      $0.command != "repl" && $0.name != "--articles" && $0.name != "-a"
    }
    #expect(options.count > 100)
    // One command for each option: what is tested is that its value is not taken for the command.
    let byName = Dictionary(options.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for option in byName.values.sorted(by: { $0.name < $1.name }) {
      let value = ["--format": "csv", "--from": "text", "--type": "person"][option.name] ?? "1"
      let outcome = try Shell.asknews(option.name, value, option.command, "--help")
      #expect(outcome.output.contains("USAGE: asknews \(option.command) "), "\(option)")
    }
  }

  @Test func aFileThatBeginsWithAHyphenIsNoCallForHelp() throws {
    let outcome = try Shell.asknews("ask", "-q", "who?", "-dash.txt")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "asknews: unknown option '-dash.txt'; for a file of that name write ./-dash.txt\n")
  }

  @Test(arguments: ["ask -q 'who left?' --store none.db", "facts --store none.db"])
  func aStoreThatIsNotThereIsNotMade(command: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Shell.run("asknews \(command); echo $?; ls", in: folder.path)
    #expect(outcome.output == "3\n")
    #expect(outcome.errors == "none.db: no such store; asknews load makes one\n")
  }

  @Test func foldersAreReadByEveryCommand() throws {
    let folder = try TemporaryFolder()
    let script = #"""
      mkdir news; echo 'Rebels left Lindau.' > news/a.txt; echo 'Troops left Bregenz.' > news/b.txt
      for command in articles extract "ask -q 'who left Bregenz?'" 'load --store s.db'; do
        eval "asknews $command news" > out 2> err || echo "$command failed"
        grep -c 'b.txt\|2 articles' out err | grep -q ':[1-9]' || echo "$command read nothing"
      done
      """#
    #expect(try Shell.run(script, in: folder.path).output == "")
  }
}
