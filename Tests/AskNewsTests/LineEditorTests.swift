import Foundation
import Testing

/// The line editor in a real pseudo-terminal. What ends up in the line shows by what is complained about: a
/// command that is not there is named.
@Suite(.serialized) struct LineEditorTests {
  let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  var historyFile: String { home.path + "/.local/state/asknews/history" }

  @Test func controlDLeavesWithStatus0AndTheTerminalInOrder() throws {
    let terminal = try home.startSession()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isInOrder)
  }

  @Test func quitLeaves() throws {
    let terminal = try home.startSession()
    terminal.type(".quit\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isInOrder)
  }

  @Test func controlCGivesUpTheLineAndNeverTheProgram() throws {
    let terminal = try home.startSession()
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
    (".bc\u{1b}[H\u{1b}[Ca", ".abc"), (".bc\u{1b}OH\u{1b}OCa", ".abc"),
    (".bc\u{1b}[1~\u{1b}[Ca", ".abc"),
    // Left, delete.
    (".abxc\u{1b}[D\u{1b}[D\u{1b}[3~", ".abc"),
    // Home, end.
    (".ab\u{1b}[H\u{1b}[Fc", ".abc"), (".ab\u{1b}[1~\u{1b}[4~c", ".abc"),
    // Ctrl-left goes a word back, Ctrl-right forward, and neither leaves letters behind.
    (".b foo\u{1b}[1;5D\u{1b}[1;5D\u{1b}[1;5D\u{1b}[Ca", ".ab"), (".ab foo\u{1b}[H\u{1b}[1;5Cc", ".abc"),
    // Backspace, Ctrl-A, Ctrl-E, Ctrl-W, page up and down.
    (".abx\u{7f}c", ".abc"), ("abc\u{1}.", ".abc"), (".ab\u{1}\u{5}c", ".abc"),
    (".abc foo\u{17}", ".abc"),
    (".a\u{1b}[5~b\u{1b}[6~c", ".abc"),
    // A tab that completes nothing leaves the line alone.
    (".abc\t", ".abc"),
    // Ctrl-Space sends a NUL, which is nothing.
    (".a\u{0}bc", ".abc"),
    // Exclamation marks stand for nothing but themselves.
    (".a!!b!$", ".a!!b!$"),
  ])
  func editingKeys(typed: String, command: String) throws {
    let terminal = try home.startSession()
    try terminal.enter(typed, taken: command)
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
    try terminal.enter("c", taken: ".abc")
  }

  @Test func theLineSurvivesResizing() throws {
    let terminal = try home.startSession()
    terminal.type(".abcdefghijklmnopqrstuvwxyz")
    try terminal.waitForLine("asknews> .abcdefghijklmnopqrstuvwxyz")
    terminal.resize(columns: 32)
    terminal.send(SIGWINCH)
    terminal.type("0\r")
    try terminal.wait(for: " .abcdefghijklmnopqrstuvwxyz0;")
  }

  @Test func outputFitsTheWindow() throws {
    let terminal = try home.startSession()
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
    let terminal = try home.startSession()
    terminal.type(".abc")
    try terminal.waitForLine("asknews> .abc")
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isInOrder)
  }

  @Test func controlDOnALineThatIsNotEmptyDoesNotLeave() throws {
    let terminal = try home.startSession()
    try terminal.enter(".abxc\u{1b}[D\u{1b}[D\u{4}", taken: ".abc")
  }
}
