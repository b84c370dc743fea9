import Foundation
import Testing

/// Lines that were typed before, and those that are pasted.
extension LineEditorTests {
  @Test func historyIsKeptForTheNextSessionInAPrivateFile() throws {
    let first = try home.startSession()
    for line in [".one alpha", ".two", ".two", ".one beta"] {
      first.type(line + "\r")
      try first.waitForPrompt()
    }
    first.type("\u{4}")
    _ = try first.waitForEnd()
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == ".one alpha\n.two\n.one beta\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: historyFile)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let second = try home.startSession()
    try second.enter("\u{1b}[A\u{1b}[A", taken: ".two")
    // With something typed, Up goes to lines that begin so.
    try second.waitForPrompt()
    second.type(".one\u{1b}[A\u{1b}[A")
    try second.waitForLine("asknews> .one alpha")
    second.type("\r")
    // Ctrl-R looks for what is typed next.
    try second.waitForPrompt()
    try second.enter("\u{12}bet", taken: ".one")
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8).hasSuffix(".one alpha\n.one beta\n"))
  }

  @Test func controlRFindsByAnyPartInAnyCase() throws {
    let terminal = try home.startSession()
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
    try terminal.enter("\u{15}\u{b}\u{12}RAWA", taken: ".two")
  }

  @Test func eachPastedLineIsAQuestion() throws {
    let terminal = try home.startSession()
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

  @Test func aLineMayGoOnInTheNext() throws {
    let terminal = try home.startSession()
    terminal.type(".first \\\r")
    try terminal.wait(for: "...>")
    try terminal.enter("rest", taken: ".first")
    try terminal.waitForPrompt()
    terminal.type(".quoted \"open\r")
    try terminal.wait(for: "quote...>")
    try terminal.enter("closed\"", taken: ".quoted")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    _ = try terminal.waitForEnd()
    #expect(
      try String(contentsOfFile: historyFile, encoding: .utf8) == ".first  rest\n.quoted \"open closed\"\n")
  }

  @Test func exclamationMarksStayAsTyped() throws {
    let terminal = try home.startSession()
    let lines = ["what! is", "!!", "!w", "!-1 and !?wh?", "who? !$ ^what^who"]
    for line in lines {
      terminal.type(line + "\r")
      try terminal.wait(for: line + "\r\n")
      try terminal.waitForPrompt()
    }
    for line in lines { #expect(terminal.screen.text.contains("asknews> \(line)\n")) }
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == lines.map { $0 + "\n" }.joined())
  }

  @Test func manyPastedQuestionsAreAnsweredEach() throws {
    let path = try home.write("Rebels captured Lindau on Friday. The army left Bregenz.\n", to: "a.txt")
    let terminal = try home.startSession([path])
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
    let terminal = try home.startSession()
    terminal.type("\u{1b}[A")
    try terminal.waitForLine("asknews> łódź 漢字")
    try terminal.enter("\u{1b}[A\u{1b}[A\u{1b}[B", taken: ".one")
  }
}
