import Foundation
import Testing

/// What Tab makes of a line in a real pseudo-terminal.
@Suite(.serialized) struct TabTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  /// Types each line, `mark` behind it, and waits for what Tab makes of it.
  private func expect(
    _ rows: [(typed: String, line: String)], before mark: String = "", in terminal: PseudoTerminal
  ) throws {
    for (typed, line) in rows {
      terminal.type(typed + mark)
      try terminal.waitForLine("asknews> \(line)\(mark)")
      terminal.type("\u{15}")
      try terminal.waitForPrompt()
    }
  }

  @Test func tabCompletesCommandsAndFiles() throws {
    try home.write("x", to: "some-article.txt")
    let terminal = try home.startSession()
    terminal.type(".art\t")
    try terminal.waitForLine("asknews> .articles")
    terminal.type("\u{15}.ent\t")
    try terminal.waitForLine("asknews> .entit")
    terminal.type("\t")
    try terminal.waitToSee("\n.entities  .entity\nasknews> .entit")
    terminal.type("\u{15}.mode j\t")
    try terminal.waitForLine("asknews> .mode json")
    terminal.type("\u{15}.load ~/some\t")
    try terminal.waitForLine("asknews> .load ~/some-article.txt")
  }

  @Test func tabCompletesNames() throws {
    let terminal = try home.startSession([Repository.root + "/examples/border/1-akashat.txt"])
    terminal.type("what is said of aka\t")
    try terminal.waitForLine("asknews> what is said of Akashat")
  }

  @Test func tabCompletesNamesOfFilesThatNeedQuotes() throws {
    try FileManager.default.createDirectory(atPath: home.path + "/odd", withIntermediateDirectories: true)
    try home.write("x", to: "odd/with space.txt")
    try home.write("x", to: "odd/it's \"q\".txt")
    let terminal = try home.startSession()
    try expect(
      [
        (".load \(home.path)/odd/wi\t", ".load \"\(home.path)/odd/with space.txt\""),
        (".load \"\(home.path)/odd/wi\t", ".load \"\(home.path)/odd/with space.txt\""),
        (".load \(home.path)/odd/it\t", ".load \"\(home.path)/odd/it's \\\"q\\\".txt\""),
        (".rules lo\t", ".rules load"),
      ], in: terminal)
  }

  @Test func tabCompletesQuestionsThatHaveAnswers() throws {
    let path = try home.write(
      "Rebels captured Lindau on Friday. Rebels captured Bregenz on Monday. The army left Lindau.\n",
      to: "article.txt")
    let terminal = try home.startSession([path])
    terminal.type("who capt\t")
    try terminal.waitForLine("asknews> who captured")
    terminal.type("\t")
    try terminal.waitToSee("who captured Bregenz?  who captured Lindau?")
    terminal.type("b\t\r")
    try terminal.waitToSee("Rebels\n")
    try terminal.waitForPrompt()
    // Nothing is offered where nothing would be answered.
    terminal.type("who captured zu\t")
    try terminal.waitForLine("asknews> who captured zu")
  }

  @Test func tabCompletesArguments() throws {
    try home.write("x", to: "folder-of-none.txt")
    let path = try home.write("Rebels captured Lindau on Friday.\n", to: "article.txt")
    let terminal = try home.startSession([path])
    try expect(
      [
        (".set tim\to\t", ".set timer o"), (".set mode csv\u{17}js\t", ".set mode json"),
        (".help entit\ty\r\u{15}.entity lin\t", ".entity Lindau"), (".facts subj\t", ".facts subject="),
        (".forget /\t", ".forget \(path)"), (".timer of\t", ".timer off"),
        (".facts relation=capt\t", ".facts relation=capture"),
        (".facts object=lin\t", ".facts object=Lindau"),
        (".facts factuality=pl\t", ".facts factuality=planned"),
        (".whynot who capt\t", ".whynot who captured Lindau?"),
      ], in: terminal)
  }

  @Test func tabCompletesTheValuesOfFilters() throws {
    let path = try home.write(
      "Anna Maria Stone left Lindau. Anna Maria Birch left Bregenz. Petra Vance left Rorschach.\n",
      to: "a.txt")
    let terminal = try home.startSession([path])
    try expect(
      [
        (".facts subject=pet\t", ".facts subject=\"Petra Vance\" "),
        (".facts subject=anna ma\t", ".facts subject=\"Anna Maria "),
        (".facts subject=\"anna maria b\t", ".facts subject=\"Anna Maria Birch\" "),
        (
          ".facts factuality=happened subject=petra v\t",
          ".facts factuality=happened subject=\"Petra Vance\" "
        ),
        (".facts subject=\"Petra Vance\" rel\t", ".facts subject=\"Petra Vance\" relation="),
        (".facts subject=\"Petra Vance\" relation=le\t", ".facts subject=\"Petra Vance\" relation=leave "),
      ], before: "|", in: terminal)
  }

  @Test func tabCompletesWhatStandsBehindOtherWords() throws {
    let path = try home.write("Petra Vance left Lindau. Pentacorp bought Lindau Foods.\n", to: "a.txt")
    let terminal = try home.startSession([path])
    try expect(
      [
        (".alias pv = pet\t", ".alias pv = Petra Vance"),
        (".entities person pet\t", ".entities person Petra Vance"),
        (".entities petra v\t", ".entities Petra Vance"),
        (".rules off recapture => ca\t", ".rules off recapture => capture"),
        (".export x.csv sub\t", ".export x.csv subject="), (".rules load a.t\t", ".rules load a.t"),
      ], in: terminal)
  }

  @Test func theMenuTellsHowManyMoreThereAre() throws {
    let letters = (0..<20).map { String(UnicodeScalar(UInt8(97 + $0))) }
    let names = letters.flatMap { first in letters.map { "Zor\(first)\($0)" } }
    let path = try home.write(names.map { "\($0) left Lindau.\n" }.joined(), to: "a.txt")
    let all = try Shell.run("asknews entities --start zor --format jsonl \(path)", in: home.path).output
    let count = all.split(separator: "\n").count
    #expect(count > 200)
    let terminal = try home.startSession([path])
    terminal.type(".entity zor\t")
    try terminal.waitToSee("… and \(count - 60) more\n")
  }

  @Test func tabKnowsTheFactsOfALargeStore() throws {
    let many = String(
      repeating: "Iraqi troops captured the desert town of Akashat on Saturday.\n", count: 5500)
    let path = try home.write(many + "Petra Vance bought Lindau Foods on Monday.\n", to: "a.txt")
    let terminal = try home.startSession([path])
    try expect(
      [
        ("who bou\t", "who bought Lindau Foods?"),
        ("when did petra va\t", "when did Petra Vance buy Lindau Foods?"),
      ], in: terminal)
  }

  @Test func tabFindsANameByALaterWord() throws {
    let path = try home.write("Petra Anna Vance left Lindau. Karl Birch met Otto Birch.\n", to: "a.txt")
    let terminal = try home.startSession([path])
    try expect(
      [
        (".entity vanc\t", ".entity Petra Anna Vance"), (".aliases vanc\t", ".aliases Petra Anna Vance"),
        (".facts negated=y\t", ".facts negated=yes"),
      ], in: terminal)
    try expect([(".facts subject=vanc\t", ".facts subject=\"Petra Anna Vance\" ")], before: "|", in: terminal)
    terminal.type(".entity birc\t")
    try terminal.waitToSee("Karl Birch  Otto Birch")
  }
}
