import Foundation
import Testing

/// Letters and prompts whose columns are not their bytes.
extension LineEditorTests {
  @Test func aPromptInColourHasTheRightWidth() throws {
    let terminal = try home.startSession()
    #expect(terminal.sent.contains("\u{1b}[1;36m"))
    // If the codes counted as columns the line would be broken before the edge of the window.
    let word = String(repeating: "abcdefghi ", count: 18)
    terminal.type("." + word)
    try terminal.waitForLine("asknews> ." + word.trimmingCharacters(in: .whitespaces))
  }

  @Test func wideLettersAndAccentsTakeTheirColumns() throws {
    let terminal = try home.startSession()
    let start = "asknews> ".count
    terminal.type(".a漢字e\u{301}!")
    try terminal.waitForLine("asknews> .a漢字e\u{301}!")
    try terminal.waitForColumn(start + 8)
    // Back over "!", over a letter of two scalars, over a wide one.
    for column in [7, 6, 4] {
      terminal.type("\u{1b}[D")
      try terminal.waitForColumn(start + column)
    }
    // What stands before the cursor goes, with all its columns, and what is typed comes there.
    terminal.type("\u{7f}")
    try terminal.waitForLine("asknews> .a字e\u{301}!")
    try terminal.waitForColumn(start + 2)
    terminal.type("o\u{308}\u{323}")
    try terminal.waitForLine("asknews> .ao\u{308}\u{323}字e\u{301}!")
    try terminal.waitForColumn(start + 3)
    try terminal.enter("\u{1b}[F\u{7f}\u{7f}", taken: ".ao\u{308}\u{323}字")
    // The same out of the history, and found by Ctrl-R.
    try terminal.waitForPrompt()
    terminal.type("\u{1b}[A\u{1b}[D\u{7f}")
    try terminal.waitForLine("asknews> .a字")
    terminal.type("\u{3}\u{12}字\u{1}x")
    try terminal.waitForLine("asknews> x.ao\u{308}\u{323}字")
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == ".ao\u{308}\u{323}字\n")
  }

  @Test func aLineOfSeveralRowsIsEditedInEachOfThem() throws {
    let terminal = try home.startSession()
    terminal.resize(columns: 30, wraps: true)
    terminal.send(SIGWINCH)
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789漢字éêàzyxwvutsrq"
    terminal.type("." + letters)
    try terminal.waitToSee("asknews> .abcdefghijklmnopqrst\nuvwxyz0123456789漢字éêàzyxwvut\nsrq")
    terminal.type("\u{1b}[H\u{1b}[CX")
    try terminal.waitToSee("asknews> .Xabcdefghijklmnopqrs\ntuvwxyz0123456789漢字éêàzyxwvu\ntsrq")
    terminal.type("Y\u{1b}[F\u{7f}\u{7f}")
    try terminal.waitToSee("asknews> .XYabcdefghijklmnopqr\nstuvwxyz0123456789漢字éêàzyxwv\nuts")
    terminal.type("\u{1b}[H\u{1b}[3~\u{1b}[3~\u{1b}[3~.\r")
    try terminal.wait(for: "no command")
    try terminal.waitForPrompt()
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == "." + letters.dropLast(2) + "\n")
  }

  @Test func anAccentThatBelongsToNoLetterIsShownOnACircle() throws {
    let terminal = try home.startSession()
    terminal.type("\u{301}ab")
    try terminal.waitForLine("asknews> \u{25cc}\u{301}ab")
    terminal.type("\u{1}\u{1b}[C\u{1b}[C\u{7f}")
    try terminal.waitForLine("asknews> \u{25cc}\u{301}b")
    try terminal.waitForColumn("asknews> ".count + 1)
    try terminal.enter("\u{7f}.", taken: ".b")
  }

  @Test func whatWouldTurnTheLineIsNotTaken() throws {
    let terminal = try home.startSession()
    try terminal.enter(".a\u{202e}b\u{200b}c\u{9b}d", taken: ".abcd")
    #expect(!terminal.sent.contains("\u{202e}"))
  }
}
