import Foundation
import Testing

/// How output is laid out: colours only where they are wanted, lines that fit, columns that stand below each other.
@Suite struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Rebels captured 東京都市 on Friday. The army left Łódź on Monday.\n", to: "wide.txt")
    try folder.write(
      "Rebels captured the town of \(String(repeating: "Llanfair", count: 12)) on Friday.\n", to: "long.txt")
  }

  private func ask(_ settings: String) throws -> String {
    try Shell.run("\(settings) asknews ask -q 'who left łódź?' wide.txt", in: folder.path).output
  }

  @Test func coloursOnlyWhereTheyAreWanted() throws {
    let plain = try ask("")
    #expect(plain.contains("[The army]"))
    #expect(!plain.contains("\u{1b}"))
    let coloured = try ask("CLICOLOR_FORCE=1")
    #expect(coloured.contains("\u{1b}[1;32marmy\u{1b}[0m"))
    #expect(!coloured.contains("[The army]"))
    #expect(try ask("NO_COLOR=1 CLICOLOR_FORCE=1") == plain)
    #expect(try ask("CLICOLOR_FORCE=0 TERM=dumb") == plain)
  }

  @Test(arguments: [30, 40, 60, 100])
  func everyLineFits(width: Int) throws {
    for command in [
      "ask -q 'who captured the town?' -q 'who captured kirkuk?'", "facts", "facts --format table",
      "coverage",
      "articles", "entities", "grep town", "fact 1", "entity Łódź", "show", "templates", "timeline Łódź",
      "why -q 'who left łódź?'", "why -q 'what did rebels capture?'", "fact 1 --filter subject=rebels",
      "whynot 'who captured kirkuk?'", "rules --word retake", "stats",
    ] {
      // Rules are not asked of articles.
      let files = command.hasPrefix("rules") ? "" : "$PWD/long.txt wide.txt"
      let outcome = try Shell.run("COLUMNS=\(width) asknews \(command) \(files)", in: folder.path)
      #expect(outcome.errors == "" || command.hasPrefix("timeline"))
      for line in outcome.output.components(separatedBy: "\n") {
        #expect(Self.width(of: line) <= width, "\(command): \(line)")
      }
    }
  }

  @Test(arguments: [30, 40, 60])
  func everyTreeFits(width: Int) throws {
    let text =
      "Iraqi troops captured the town of \(String(repeating: "Llanfair", count: 12)) from rebels on Saturday."
    for command in ["parse --text", "explain"] {
      let outcome = try Shell.run("COLUMNS=\(width) asknews \(command) '\(text)'", in: folder.path)
      #expect(outcome.output.contains("│") && outcome.output.contains("nsubj"))
      for line in outcome.output.components(separatedBy: "\n") {
        #expect(Self.width(of: line) <= width, "\(command): \(line)")
      }
    }
  }

  @Test func wideCharactersTakeTwoColumns() throws {
    let table = try Shell.run(
      "COLUMNS=120 asknews facts --format table wide.txt", in: folder.path
    ).output.components(separatedBy: "\n")
    let columns = table.prefix(4).map { line in
      Self.width(of: line.components(separatedBy: "on ").first ?? "")
    }
    // "on Friday" and "on Monday" begin in the same column.
    #expect(columns[2] == columns[3])
  }

  /// The columns that a line takes, of the characters that are used here.
  private static func width(of line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ((0x4e00...0x9fff).contains($1.value) ? 2 : 1) }
  }

  @Test func whoPublishedItAndWhenStandsBesideTheSentence() throws {
    let folder = try TemporaryFolder()
    let article =
      #"{"id":"a","text":"Rebels left Lindau.","date":"2017-11-26","source":"Border \u001b[31mWire"}"#
    try folder.write(
      article + "\n" + #"{"id":"b","text":"Troops left Bregenz.","date":"2018"}"# + "\n", to: "a.jsonl")
    let typed = "who left Lindau?\n.why\n.show\n.facts\n.fact 1\nwho left Bregenz?\n"
    let outcome = try Shell.run("asknews a.jsonl", in: folder.path, input: typed)
    let places = outcome.output.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("— ") }
    let place = "— a, sentence 1 (Border ␛[31mWire, 2017-11-26)"
    #expect(
      places == [place, place, "— a (Border ␛[31mWire, 2017-11-26)", place, "— b, sentence 1 (2018)"])
  }
}
