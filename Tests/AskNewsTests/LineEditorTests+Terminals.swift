import Foundation
import Testing

/// Other terminals, locales and bindings of keys.
extension LineEditorTests {
  @Test(arguments: ["C.UTF-8", "C", "POSIX", "de_DE.ISO-8859-1"])
  func lettersBeyondASCIIInAnyLocale(locale: String) throws {
    let terminal = try home.startSession(environment: ["LANG": locale, "LC_ALL": locale])
    try terminal.enter(".żółć漢字e\u{301}x\u{7f}", taken: ".żółć漢字e\u{301}")
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func terminalsThatCanDoLittle(name: String) throws {
    let terminal = try home.startSession(environment: ["TERM": name])
    try terminal.enter(".abc", taken: ".abc")
    try terminal.waitForPrompt()
    try terminal.enter("\u{12}ab", taken: ".abc")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(!terminal.sent.contains("\u{1b}") || name == "no-such-terminal")
    // libedit complains of a terminal that it does not know.
    #expect(!terminal.sent.contains("No entry") && !terminal.sent.contains("dumb terminal"))
  }

  @Test func noColoursWhereTheyAreNotWanted() throws {
    let terminal = try home.startSession(environment: ["NO_COLOR": "1"])
    terminal.type(".help quit\r")
    try terminal.wait(for: "example: .quit")
    #expect(!terminal.sent.contains(/\u{1b}\[[0-9;]*m/))
  }

  @Test func keysFromEditrc() throws {
    try home.write("asknews:bind ^T ed-move-to-beg\n", to: ".editrc")
    let terminal = try home.startSession()
    try terminal.enter("abc\u{14}.", taken: ".abc")
  }

  @Test func viKeysFromEditrc() throws {
    try home.write("asknews:bind -v\n", to: ".editrc")
    let terminal = try home.startSession()
    // Arrows work while letters are inserted.
    try terminal.enter(".ac\u{1b}[Db", taken: ".abc")
    try terminal.waitForPrompt()
    // Escape, to the start, append.
    terminal.type(".bc\u{1b}")
    Thread.sleep(forTimeInterval: 0.2)
    try terminal.enter("0aa\u{1b}[H\u{1b}[Cx", taken: ".xabc")
    try terminal.waitForPrompt()
    // End goes behind the last letter.
    try terminal.enter(".ab\u{1b}[H\u{1b}[Fc", taken: ".abc")
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "rxvt"])
  func keysInOtherTerminals(name: String) throws {
    let terminal = try home.startSession(environment: ["TERM": name])
    try terminal.enter(".bc\u{1b}[1~\u{1b}[Ca\u{1b}[4~d", taken: ".abcd")
    // Ctrl-Left twice, Delete, Ctrl-Right, and both ways of Home and End.
    try terminal.waitForPrompt()
    try terminal.enter(
      "xab+c\u{1b}[1;5D\u{1b}[1;5D\u{1b}[3~\u{1b}[1;5Cd\u{1b}[H.\u{1b}[Fe\u{1b}OH\u{1b}OFf", taken: ".abd+cef"
    )
  }

  @Test func linesAreEditedOnlyWhereInputAndOutputAreTerminals() throws {
    let path = try home.write("Rebels left Lindau.\n", to: "a.txt")
    for pipeline in ["asknews \(path) | cat", "cat | asknews \(path)"] {
      let terminal = try PseudoTerminal(["-c", pipeline], home: home.path, program: "/bin/sh")
      terminal.type("who left Lindau?\n")
      try terminal.waitToSee("\nRebels")
      terminal.type("\u{4}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(!terminal.sent.contains("asknews>"))
      #expect(!terminal.sent.contains("\u{1b}[?2004h"))
    }
  }
}
