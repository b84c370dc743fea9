import Foundation
import Testing

/// The README and the pages in docs say what is so: their examples are run, and the README names every command.
@Suite struct ReadmeTests {
  /// A command of a console block, what is typed into it, and what it prints.
  struct Example: CustomTestStringConvertible {
    var command: String
    var typed: [String] = []
    var output: [String] = []

    var testDescription: String { command }
  }

  /// The examples in the blocks that begin with ```console: "$ command", then its output; lines after "asknews> "
  /// are typed into it.
  static let examples = documents.flatMap(examples)

  static let documents = ["README.md", "docs/variables.md"]

  private static func examples(in document: String) -> [Example] {
    var examples: [Example] = []
    var isInside = false
    // A document that cannot be read has none, which `everyDocumentHasExamples` tells.
    for line in ((try? Repository.text(document)) ?? "").components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2))))
      } else if isInside, line.hasPrefix("asknews> ") {
        examples[examples.count - 1].typed.append(String(line.dropFirst(9)))
      } else if isInside {
        examples[examples.count - 1].output.append(line)
      }
    }
    return examples
  }

  private static let isRecording = ProcessInfo.processInfo.environment["ASKNEWS_RECORD"] != nil

  /// What an example prints: with what is typed into it one after the other.
  private func run(_ example: Example) throws -> [String] {
    // The script builds first; here the binary is there already, and without arguments it opens the examples.
    var command = example.command.replacingOccurrences(of: "scripts/asknews", with: "asknews")
    if command == "asknews" { command += " examples/border/*.txt" }
    let input = example.typed.map { $0 + "\n" }.joined()
    let outcome = try Shell.run(command, in: Repository.root, input: input)
    return Self.withoutBlanks((outcome.output + outcome.errors).components(separatedBy: "\n"))
  }

  private static func withoutBlanks(_ lines: [String]) -> [String] {
    lines.filter { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
  }

  @Test(.disabled(if: isRecording), arguments: examples)
  func example(_ example: Example) throws {
    #expect(try run(example) == Self.withoutBlanks(example.output))
  }

  /// With ASKNEWS_RECORD=1: writes what the examples print into the document, and fails.
  @Test(.enabled(if: isRecording), arguments: documents)
  func record(_ document: String) throws {
    var lines: [String] = []
    var isInside = false
    var waiting = Self.examples(in: document)[...]
    for line in try Repository.text(document).components(separatedBy: "\n") {
      if line.hasPrefix("```") { isInside = line == "```console" }
      if !isInside || line.hasPrefix("```") {
        lines.append(line)
      } else if line.hasPrefix("$ "), let example = waiting.popFirst() {
        if lines.last != "```console" { lines.append("") }
        lines.append(line)
        if example.typed.isEmpty {
          lines += try run(example)
        } else {
          lines += try example.typed.flatMap { typed in
            ["asknews> " + typed] + (try run(Example(command: example.command, typed: [typed])))
          }
        }
      }
    }
    try lines.joined(separator: "\n").write(
      toFile: Repository.root + "/" + document, atomically: true, encoding: .utf8)
    Issue.record("recorded")
  }

  @Test(arguments: documents)
  func everyDocumentHasExamples(document: String) {
    #expect(Self.examples(in: document).count >= 3)
  }

  @Test func namesEveryCommand() throws {
    let readme = try Repository.text("README.md")
    let lines = try Shell.asknews("--help").output.components(separatedBy: "\n")
    let commands = lines.drop { $0 != "SUBCOMMANDS:" }.compactMap { line in
      line.firstMatch(of: /^  ([a-z]+)\s/).map { String($0.1) }
    }
    #expect(commands.count > 15)
    for command in commands {
      #expect(readme.contains("`asknews \(command)"), "the README does not name asknews \(command)")
      let help = try Shell.asknews(command, "--help")
      #expect(help.status == 0)
      #expect(help.output.contains("EXAMPLE"), "asknews \(command) --help has no example")
    }
  }

  @Test func tellsTheExitStatusesAsTheManualDoes() throws {
    let manual = try Shell.asknews("manual").output.replacing("\\", with: "")
    let rows = try Repository.text("README.md").matches(of: /\n\| (\d) \| (.+) \|/).map { $0.output }
    #expect(rows.count == 6)
    for (_, status, words) in rows {
      let sentence = words.prefix(1).uppercased() + words.dropFirst().replacing("`", with: "") + "."
      #expect(manual.contains(".B \(status)\n\(sentence)\n"), "\(status)")
    }
  }

  @Test func namesEveryDotCommand() throws {
    let readme = try Repository.text("README.md")
    let help = try Shell.asknews(input: ".help\n").output
    let names = help.components(separatedBy: "\n").filter { $0.hasPrefix("  .") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.count > 8)
    for name in names { #expect(readme.contains("`\(name)"), "the README does not name \(name)") }
  }
}
