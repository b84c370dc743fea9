import Foundation
import Testing

/// The REPL in a real pseudo-terminal while something runs, and when it ends.
@Suite(.serialized) struct TerminalTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  /// An article that takes a while: about `words` words.
  private func article(words: Int) throws -> String {
    let sentence = "Iraqi troops captured the desert town of Akashat from Islamic State on Saturday.\n"
    return try home.write(String(repeating: sentence, count: words / 13), to: "long.txt")
  }

  @Test func controlCStopsALongArticle() throws {
    let path = try article(words: 2_000_000)
    let terminal = try home.startSession()
    terminal.type(".load \(path)\r")
    try terminal.wait(for: "long.txt")
    Thread.sleep(forTimeInterval: 0.5)
    let start = Date()
    terminal.type("\u{3}")
    try terminal.wait(for: "stopped")
    #expect(Date().timeIntervalSince(start) < 5)
    try terminal.waitForPrompt()
    terminal.type(".articles\r")
    try terminal.wait(for: "no articles yet")
  }

  @Test func controlCStopsTheArticlesThatItStartsWith() throws {
    let path = try article(words: 2_000_000)
    let terminal = try PseudoTerminal([path], home: home.path)
    Thread.sleep(forTimeInterval: 0.5)
    terminal.type("\u{3}")
    try terminal.wait(for: "stopped")
    try terminal.waitForPrompt()
    terminal.type(".articles\r")
    try terminal.wait(for: "no articles yet")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isInOrder)
  }

  @Test func controlCStopsALongQuestion() throws {
    // Every fact is held against every description of the town.
    let text = String(repeating: "Rebels captured Lindau. Lindau is a pleasant little town.\n", count: 4000)
    let terminal = try home.startSession([try home.write(text, to: "many.txt")])
    terminal.type("who captured bregenz?\r")
    try terminal.wait(for: "bregenz?\r\n")
    Thread.sleep(forTimeInterval: 0.3)
    terminal.type("\u{3}")
    try terminal.wait(for: "stopped")
    try terminal.waitForPrompt()
    try terminal.enter(".abc", taken: ".abc")
  }

  @Test func controlCStopsFactsBeingWritten() throws {
    let terminal = try home.startSession([try article(words: 200_000)])
    let file = home.path + "/facts.jsonl"
    for line in [".export \(file)", ".mode jsonl", ".facts"] {
      terminal.type(line + "\r")
      try terminal.wait(for: line + "\r\n")
      if line != ".mode jsonl" {
        Thread.sleep(forTimeInterval: 0.1)
        terminal.type("\u{3}")
        try terminal.wait(for: "stopped")
      }
      try terminal.waitForPrompt()
    }
    // What is written only in part is taken away.
    #expect(access(file, F_OK) != 0)
    #expect(!terminal.sent.contains("\"article\""))
  }

  @Test func theWindowMayChangeWhileAQuestionRuns() throws {
    let path = try home.write(
      String(repeating: "Rebels captured Lindau on Friday after a long and bitter siege.\n", count: 4000),
      to: "many.txt")
    let terminal = try home.startSession([path])
    terminal.type("who captured Lindau?\r")
    try terminal.wait(for: "Lindau?\r\n")
    terminal.resize(columns: 40)
    terminal.send(SIGWINCH)
    try terminal.waitForPrompt()
    let answer = try #require(terminal.screen.text.components(separatedBy: "Lindau?\n").last)
    #expect(answer.hasPrefix("Rebels\n"))
    for line in answer.components(separatedBy: "\n") { #expect(line.count <= 40, "\(line)") }
    // The next line is edited in the new width.
    try terminal.enter(".abc\u{1b}[H\u{1b}[Cx", taken: ".xabc")
  }

  @Test func whatIsTypedAheadIsInTheNextLineAndNotInTheOutput() throws {
    let path = try article(words: 60_000)
    let terminal = try home.startSession()
    terminal.type(".load \(path)\r")
    try terminal.wait(for: "long.txt")
    Thread.sleep(forTimeInterval: 0.1)
    terminal.type(".typed")
    try terminal.wait(for: "new fact")
    let output = terminal.sent.components(separatedBy: "new fact").first
    #expect(output?.contains(".typed") == false)
    try terminal.waitForLine("asknews> .typed")
    try terminal.enter("ahead", taken: ".typedahead")
  }

  @Test func theTimerTellsHowLongEachLineTook() throws {
    let terminal = try home.startSession()
    terminal.type(".timer on\r")
    try terminal.wait(for: ".timer on\r\n")
    try terminal.waitForPrompt()
    #expect(terminal.screen.text.contains(/\n\d+\.\d{3} s\n/))
  }

  @Test func messagesFitTheWindow() throws {
    let terminal = try home.startSession()
    terminal.resize(columns: 30)
    terminal.send(SIGWINCH)
    terminal.type(".load /no/such/file.txt\r")
    try terminal.waitToSee("path\n")
    for line in terminal.screen.text.components(separatedBy: "\n").dropFirst(2) {
      #expect(line.count <= 30, "\(line)")
    }
  }

  @Test func outputThatDoesNotFitGoesThroughThePager() throws {
    let terminal = try home.startSession(environment: ["PAGER": "sed s/^/page:/"])
    terminal.type(".help quit\r")
    try terminal.waitToSee("\n.quit")
    try terminal.waitForPrompt()
    terminal.type(".help\r")
    try terminal.waitToSee("\npage:Type a question")
    try terminal.waitForPrompt()
    terminal.type(".pager off\r")
    try terminal.waitForPrompt()
    terminal.type(".help\r")
    try terminal.waitToSee("\nType a question")
  }

  @Test func aPagerThatIsLeftEarlyOrIsNotThereDoesNoHarm() throws {
    for pager in ["true", "no-such-pager-here"] {
      let terminal = try home.startSession(environment: ["PAGER": pager])
      terminal.type(".help\r")
      try terminal.wait(for: ".help\r\n")
      try terminal.waitForPrompt()
      #expect(terminal.screen.text.contains("Ctrl-D leaves.") == (pager != "true"))
      terminal.type("\u{4}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.isInOrder)
    }
  }

  @Test(arguments: [SIGQUIT, SIGABRT, SIGTERM, SIGHUP, SIGSEGV])
  func whateverEndsItLeavesTheTerminalInOrder(signal: Int32) throws {
    let path = try article(words: 500_000)
    let terminal = try home.startSession()
    terminal.type(".load \(path)\r")
    try terminal.wait(for: "long.txt")
    Thread.sleep(forTimeInterval: 0.2)
    #expect(!terminal.isInOrder)
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isInOrder)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func aSignalWhileTheFirstArticlesAreReadLeavesTheTerminalInOrder(signal: Int32) throws {
    let terminal = try PseudoTerminal([try article(words: 2_000_000)], home: home.path)
    Thread.sleep(forTimeInterval: 0.5)
    #expect(!terminal.isInOrder)
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isInOrder)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalWhileALineIsLookedForLeavesTheTerminalInOrder(signal: Int32) throws {
    let terminal = try home.startSession()
    terminal.type("\u{12}abc")
    try terminal.waitForLine("no line has \"abc\"")
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isInOrder)
  }

  @Test func theTerminalIsInOrderWhileThePagerHasIt() throws {
    let terminal = try home.startSession(environment: [
      "PAGER": "sh -c 'cat > /dev/null; echo paging; read answer < /dev/tty'"
    ])
    terminal.type(".help\r")
    try terminal.wait(for: "paging")
    #expect(terminal.isInOrder)
    terminal.type("\r")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func controlZWhileSomethingRunsLeavesTheTerminalInOrder() throws {
    let path = try article(words: 150_000)
    let script = "set -m; asknews; sleep 1; echo \"it stopped\"; fg"
    let terminal = try PseudoTerminal(["-c", script], home: home.path, program: "/bin/sh")
    try terminal.waitForPrompt()
    terminal.type(".load \(path)\r")
    try terminal.wait(for: "long.txt")
    Thread.sleep(forTimeInterval: 0.2)
    terminal.type("\u{1a}")
    Thread.sleep(forTimeInterval: 0.5)
    #expect(terminal.isInOrder)
    try terminal.wait(for: "it stopped")
    try terminal.wait(for: "1 article read")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func controlZWhileAFolderIsWatchedLeavesTheTerminalInOrder() throws {
    let questions = try home.write("who left Lindau?\n", to: "questions.txt")
    let news = try home.write("Rebels left Lindau.\n", to: "news.txt")
    let watch = "asknews watch -f \(questions) --store \(home.path)/s.db --follow \(news)"
    let script = "set -m; \(watch); sleep 1; echo \"it stopped\"; fg"
    let terminal = try PseudoTerminal(["-c", script], home: home.path, program: "/bin/sh")
    try terminal.waitToSee("news.txt, sentence 1")
    terminal.type("\u{1a}")
    Thread.sleep(forTimeInterval: 0.5)
    #expect(terminal.isInOrder)
    try terminal.wait(for: "it stopped")
    #expect(terminal.isInOrder)
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == 130)
  }

  /// A folder of `count` small articles.
  private func folder(of count: Int) throws -> String {
    let line = #"{"text":"Iraqi troops captured the desert town of Akashat from rebels on Saturday."}"# + "\n"
    return try home.write(String(repeating: line, count: count), to: "many.jsonl")
  }

  @Test func aLongLoadIsCountedAndWhatIsKeptIsTold() throws {
    let path = try folder(of: 60_000)
    let terminal = try home.startSession()
    terminal.type(".load \(path)\r")
    try terminal.wait(for: " articles read …")
    terminal.type("\u{3}")
    try terminal.wait(for: "stopped: ")
    try terminal.waitForPrompt()
    let told = try #require(
      terminal.screen.text.firstMatch(of: /stopped: (\d+) articles read; (\d+) new facts/))
    #expect(!terminal.screen.text.contains("read …"))
    terminal.type(".stats\r")
    try terminal.waitToSee("facts               ")
    try terminal.waitForPrompt()
    let count = try #require(Int(told.1))
    #expect(count > 0 && count < 60_000)
  }
}
