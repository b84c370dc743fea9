import Foundation
import Testing

/// The line editor in a real pseudo-terminal. What ends up in the line shows by what is complained about: a
/// command that is not there is named.
@Suite(.serialized) struct LineEditorTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  func start(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(arguments, home: home.path, environment: environment)
    try terminal.waitForPrompt()
    return terminal
  }

  var historyFile: String { home.path + "/.local/state/asknews/history" }

  @Test func controlDLeavesWithStatus0AndTheTerminalInOrder() throws {
    let terminal = try start()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isInOrder)
  }

  @Test func quitLeaves() throws {
    let terminal = try start()
    terminal.type(".quit\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isInOrder)
  }

  @Test func controlCGivesUpTheLineAndNeverTheProgram() throws {
    let terminal = try start()
    for _ in 0..<3 {
      terminal.type(".rubbish")
      try terminal.waitForLine("asknews> .rubbish")
      terminal.type("\u{3}")
      try terminal.wait(for: "^C")
      try terminal.waitForPrompt()
    }
    terminal.type(".second\r")
    try terminal.waitToSee("no command .second;")
    #expect(!terminal.sent.contains("no command .rubbish"))
  }

  @Test(arguments: [
    // Home, right, insert; the same in other terminals' codes.
    (".bc\u{1b}[H\u{1b}[Ca\r", ".abc"), (".bc\u{1b}OH\u{1b}OCa\r", ".abc"),
    (".bc\u{1b}[1~\u{1b}[Ca\r", ".abc"),
    // Left, delete.
    (".abxc\u{1b}[D\u{1b}[D\u{1b}[3~\r", ".abc"),
    // Home, end.
    (".ab\u{1b}[H\u{1b}[Fc\r", ".abc"), (".ab\u{1b}[1~\u{1b}[4~c\r", ".abc"),
    // Ctrl-left goes a word back, Ctrl-right forward, and neither leaves letters behind.
    (".b foo\u{1b}[1;5D\u{1b}[1;5D\u{1b}[1;5D\u{1b}[Ca\r", ".ab"), (".ab foo\u{1b}[H\u{1b}[1;5Cc\r", ".abc"),
    // Backspace, Ctrl-A, Ctrl-E, Ctrl-W, page up and down.
    (".abx\u{7f}c\r", ".abc"), ("abc\u{1}.\r", ".abc"), (".ab\u{1}\u{5}c\r", ".abc"),
    (".abc foo\u{17}\r", ".abc"),
    (".a\u{1b}[5~b\u{1b}[6~c\r", ".abc"),
    // A tab that completes nothing leaves the line alone.
    (".abc\t\r", ".abc"),
    // Exclamation marks stand for nothing but themselves.
    (".a!!b!$\r", ".a!!b!$"),
  ])
  func editingKeys(typed: String, command: String) throws {
    let terminal = try start()
    terminal.type(typed)
    try terminal.wait(for: "no command \(command);")
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX", "de_DE.ISO-8859-1"])
  func lettersBeyondASCIIInAnyLocale(locale: String) throws {
    let terminal = try start(environment: ["LANG": locale, "LC_ALL": locale])
    terminal.type(".żółć漢字e\u{301}x\u{7f}\r")
    try terminal.wait(for: "no command .żółć漢字e\u{301};")
  }

  @Test func historyIsKeptForTheNextSessionInAPrivateFile() throws {
    let first = try start()
    for line in [".one alpha", ".two", ".two", ".one beta"] {
      first.type(line + "\r")
      try first.waitForPrompt()
    }
    first.type("\u{4}")
    _ = try first.waitForEnd()
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == ".one alpha\n.two\n.one beta\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: historyFile)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let second = try start()
    second.type("\u{1b}[A\u{1b}[A\r")
    try second.wait(for: "no command .two;")
    // With something typed, Up goes to lines that begin so.
    try second.waitForPrompt()
    second.type(".one\u{1b}[A\u{1b}[A")
    try second.waitForLine("asknews> .one alpha")
    second.type("\r")
    // Ctrl-R looks for what is typed next.
    try second.waitForPrompt()
    second.type("\u{12}bet\r")
    try second.wait(for: "no command .one;")
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8).hasSuffix(".one alpha\n.one beta\n"))
  }

  @Test func controlRFindsByAnyPartInAnyCase() throws {
    let terminal = try start()
    for line in [".one Akashat", ".two rawa", ".three"] {
      terminal.type(line + "\r")
      try terminal.wait(for: "no command .")
      try terminal.waitForPrompt()
    }
    terminal.type("begun\u{12}aka")
    try terminal.waitForLine("search \"aka\": .one Akashat")
    // Where nothing is found Enter runs nothing, and giving up leaves the line as it was.
    terminal.type("zz\r")
    try terminal.waitForLine("no line has \"akazz\"")
    terminal.type("\u{7}")
    try terminal.waitForLine("asknews> begun")
    // Another Ctrl-R goes on to an older line; any other key acts on what was found.
    terminal.type("\u{12}o\u{12}")
    try terminal.waitForLine("search \"o\": .one Akashat")
    terminal.type("\u{1}x")
    try terminal.waitForLine("asknews> x.one Akashat")
    terminal.type("\u{15}\u{b}\u{12}RAWA\r")
    try terminal.wait(for: "no command .two;")
  }

  @Test func eachPastedLineIsAQuestion() throws {
    let terminal = try start()
    #expect(terminal.sent.contains("\u{1b}[?2004h"))
    terminal.type("\u{1b}[200~.one\tx\r\n.two\n.th\u{1b}[201~ree\r")
    for name in ["one", "two", "three"] { try terminal.wait(for: "no command .\(name);") }
    try terminal.waitForPrompt()
    // Nothing in it is a key: a tab is a space, and an arrow moves nothing.
    terminal.type("\u{1b}[200~.a\tb\u{1b}[Hc\u{1b}[201~")
    try terminal.waitForLine("asknews> .a b[Hc")
    terminal.type("\r")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    _ = try terminal.waitForEnd()
    #expect(terminal.sent.contains("\u{1b}[?2004l"))
    #expect(
      try String(contentsOfFile: historyFile, encoding: .utf8) == ".one x\n.two\n.three\n.a b[Hc\n")
  }

  @Test func tabCompletesCommandsAndFiles() throws {
    try home.write("x", to: "some-article.txt")
    let terminal = try start()
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
    let terminal = try start([Repository.root + "/examples/border/1-akashat.txt"])
    terminal.type("what is said of aka\t")
    try terminal.waitForLine("asknews> what is said of Akashat")
  }

  @Test func aLineMayGoOnInTheNext() throws {
    let terminal = try start()
    terminal.type(".first \\\r")
    try terminal.wait(for: "...>")
    terminal.type("rest\r")
    try terminal.wait(for: "no command .first;")
    try terminal.waitForPrompt()
    terminal.type(".quoted \"open\r")
    try terminal.wait(for: "quote...>")
    terminal.type("closed\"\r")
    try terminal.wait(for: "no command .quoted;")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    _ = try terminal.waitForEnd()
    #expect(
      try String(contentsOfFile: historyFile, encoding: .utf8) == ".first  rest\n.quoted \"open closed\"\n")
  }

  @Test func controlZStopsAndTheLineIsThereAgain() throws {
    // Only a shell with job control lets its programs stop.
    let script = "set -m; asknews; echo \"it stopped\"; fg"
    let terminal = try PseudoTerminal(["-c", script], home: home.path, program: "/bin/sh")
    try terminal.waitForPrompt()
    terminal.type(".ab")
    try terminal.waitForLine("asknews> .ab")
    terminal.type("\u{1a}")
    try terminal.wait(for: "it stopped")
    try terminal.waitForLine("asknews> .ab")
    terminal.type("c\r")
    try terminal.wait(for: "no command .abc;")
  }

  @Test func theLineSurvivesResizing() throws {
    let terminal = try start()
    terminal.type(".abcdefghijklmnopqrstuvwxyz")
    try terminal.waitForLine("asknews> .abcdefghijklmnopqrstuvwxyz")
    terminal.resize(columns: 32)
    terminal.send(SIGWINCH)
    terminal.type("0\r")
    try terminal.wait(for: " .abcdefghijklmnopqrstuvwxyz0;")
  }

  @Test func outputFitsTheWindow() throws {
    let terminal = try start()
    terminal.resize(columns: 40)
    terminal.send(SIGWINCH)
    terminal.type(".help\r")
    try terminal.wait(for: "leaves.")
    let lines = terminal.screen.text.components(separatedBy: "\n").drop { !$0.contains(".help") }.dropFirst()
    #expect(lines.count > 10)
    for line in lines { #expect(line.count <= 40, "\(line)") }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalThatEndsItLeavesTheTerminalInOrder(signal: Int32) throws {
    let terminal = try start()
    terminal.type(".abc")
    try terminal.waitForLine("asknews> .abc")
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isInOrder)
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func terminalsThatCanDoLittle(name: String) throws {
    let terminal = try start(environment: ["TERM": name])
    terminal.type(".abc\r")
    try terminal.wait(for: "no command .abc;")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(!terminal.sent.contains("\u{1b}") || name == "no-such-terminal")
  }

  @Test func noColoursWhereTheyAreNotWanted() throws {
    let terminal = try start(environment: ["NO_COLOR": "1"])
    terminal.type(".help quit\r")
    try terminal.wait(for: "example: .quit")
    #expect(!terminal.sent.contains(/\u{1b}\[[0-9;]*m/))
  }

  @Test func keysFromEditrc() throws {
    try home.write("asknews:bind ^T ed-move-to-beg\n", to: ".editrc")
    let terminal = try start()
    terminal.type("abc\u{14}.\r")
    try terminal.wait(for: "no command .abc;")
  }

  @Test func viKeysFromEditrc() throws {
    try home.write("asknews:bind -v\n", to: ".editrc")
    let terminal = try start()
    // Arrows work while letters are inserted.
    terminal.type(".ac\u{1b}[Db\r")
    try terminal.wait(for: "no command .abc;")
    try terminal.waitForPrompt()
    // Escape, to the start, append.
    terminal.type(".bc\u{1b}")
    Thread.sleep(forTimeInterval: 0.2)
    terminal.type("0aa\u{1b}[H\u{1b}[Cx\r")
    try terminal.wait(for: "no command .xabc;")
    try terminal.waitForPrompt()
    // End goes behind the last letter.
    terminal.type(".ab\u{1b}[H\u{1b}[Fc\r")
    try terminal.wait(for: "no command .abc;")
  }

  @Test func controlDOnALineThatIsNotEmptyDoesNotLeave() throws {
    let terminal = try start()
    terminal.type(".abxc\u{1b}[D\u{1b}[D\u{4}\r")
    try terminal.wait(for: "no command .abc;")
  }

  @Test func exclamationMarksStayAsTyped() throws {
    let terminal = try start()
    let lines = ["what! is", "!!", "!w", "!-1 and !?wh?", "who? !$ ^what^who"]
    for line in lines {
      terminal.type(line + "\r")
      try terminal.wait(for: line + "\r\n")
      try terminal.waitForPrompt()
    }
    for line in lines { #expect(terminal.screen.text.contains("asknews> \(line)\n")) }
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == lines.map { $0 + "\n" }.joined())
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "rxvt"])
  func keysInOtherTerminals(name: String) throws {
    let terminal = try start(environment: ["TERM": name])
    terminal.type(".bc\u{1b}[1~\u{1b}[Ca\u{1b}[4~d\r")
    try terminal.wait(for: "no command .abcd;")
    // Ctrl-Left twice, Delete, Ctrl-Right, and both ways of Home and End.
    try terminal.waitForPrompt()
    terminal.type("xab+c\u{1b}[1;5D\u{1b}[1;5D\u{1b}[3~\u{1b}[1;5Cd\u{1b}[H.\u{1b}[Fe\u{1b}OH\u{1b}OFf\r")
    try terminal.wait(for: "no command .abd+cef;")
  }

  @Test func manyPastedQuestionsAreAnsweredEach() throws {
    let path = try home.write("Rebels captured Lindau on Friday. The army left Bregenz.\n", to: "a.txt")
    let terminal = try start([path])
    let lines = ["who captured Lindau?", "when?", "who left Bregenz?"]
    terminal.type("\u{1b}[200~" + lines.joined(separator: "\n") + "\n\u{1b}[201~")
    try terminal.waitToSee("asking: when did rebels capture Lindau")
    try terminal.waitToSee("The army\n")
    #expect(
      try String(contentsOfFile: historyFile, encoding: .utf8) == lines.map { $0 + "\n" }.joined())
  }

  @Test func typedWithHistoryFromAnEarlierSessionUpAndDown() throws {
    try FileManager.default.createDirectory(
      atPath: (historyFile as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try "who?\n.one\nłódź 漢字\n".write(toFile: historyFile, atomically: true, encoding: .utf8)
    let terminal = try start()
    terminal.type("\u{1b}[A")
    try terminal.waitForLine("asknews> łódź 漢字")
    terminal.type("\u{1b}[A\u{1b}[A\u{1b}[B\r")
    try terminal.wait(for: "no command .one;")
  }
}
