import Foundation
import Testing

/// What cannot be read is told on one line each, with status 3, and the rest is done all the same.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder
  private let good: String

  init() throws {
    folder = try TemporaryFolder()
    good = try folder.write("Rebels captured the town on Friday.\n", to: "good.txt")
  }

  /// Extracts from a file of `bytes`, and from a good one after it.
  private func extract(_ bytes: [UInt8], name: String = "bad.txt") throws -> Outcome {
    try folder.write(bytes, to: name)
    return try Shell.run("asknews extract --format conllu \(name) good.txt", in: folder.path)
  }

  private func expectGoodIsRead(_ outcome: Outcome) {
    #expect(outcome.output.contains("# text = Rebels captured the town on Friday."))
  }

  @Test func missingFile() throws {
    let outcome = try Shell.run("asknews extract --format conllu nothing.txt good.txt", in: folder.path)
    #expect(outcome.errors == "nothing.txt: no such file; check the path\n")
    #expect(outcome.status == 3)
    expectGoodIsRead(outcome)
  }

  @Test func folderInsteadOfFile() throws {
    let outcome = try Shell.run("mkdir no; asknews parse --format conllu no good.txt", in: folder.path)
    #expect(outcome.errors.hasPrefix("no: is a folder without articles"))
    #expect(outcome.status == 3)
    expectGoodIsRead(outcome)
  }

  @Test func aFolderWithoutFiles() throws {
    let outcome = try Shell.run("mkdir none && asknews ask -q 'who left?' none", in: folder.path)
    #expect(outcome.errors.hasPrefix("none: is a folder without articles (.txt .text .md "))
    #expect(outcome.errors.hasSuffix("\nno articles were read yet\n"))
    #expect(outcome.status == 3)
  }

  @Test(.disabled(if: getuid() == 0, "root reads everything"))
  func unreadableFile() throws {
    try folder.write("text", to: "secret.txt")
    chmod(folder.path + "/secret.txt", 0)
    let outcome = try Shell.run("asknews extract secret.txt", in: folder.path)
    #expect(outcome.errors.hasPrefix("secret.txt: cannot be read"))
    #expect(outcome.status == 3)
  }

  @Test func binaryJunk() throws {
    let outcome = try extract((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) })
    #expect(outcome.errors == "bad.txt: is not text; give plain text or JSON lines\n")
    #expect(outcome.status == 3)
    expectGoodIsRead(outcome)
  }

  @Test func aStoreIsNoArticle() throws {
    let outcome = try Shell.run(
      "asknews load --store s.db good.txt 2> /dev/null; asknews facts s.db", in: folder.path)
    #expect(outcome.errors.hasPrefix("s.db: is a store, and no article; asknews open FILE"))
    #expect(outcome.status == 3)
  }

  @Test(arguments: ["", "   \n\n\t\n"])
  func emptyFile(text: String) throws {
    let outcome = try extract(Array(text.utf8))
    #expect(outcome.errors == "bad.txt: is empty; there is nothing to read\n")
    #expect(outcome.status == 3)
    expectGoodIsRead(outcome)
  }

  @Test func brokenUTF8() throws {
    let outcome = try extract(
      Array("One line.\nThe caf".utf8) + [0xe9] + Array(" was closed on Monday.\n".utf8))
    #expect(outcome.errors.hasPrefix("bad.txt:2: broken UTF-8 (byte 0xe9)"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("The caf\u{fffd} was closed on Monday."))
    expectGoodIsRead(outcome)
  }

  @Test func nulBytes() throws {
    let outcome = try extract(Array("One line.\nThe town\0was captured by rebels.\n".utf8))
    #expect(outcome.errors == "bad.txt:2: a NUL byte, read as a space; take it out\n")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("# text = The town was captured by rebels."))
  }

  @Test func markupIsTold() throws {
    try folder.write("\n<!DOCTYPE html>\n<html><p>Rebels left Daro.</p></html>\n", to: "page.html")
    let outcome = try Shell.run("asknews facts page.html", in: folder.path)
    #expect(outcome.errors.hasPrefix("page.html:1: is HTML or XML, whose tags are read as words"))
    #expect(outcome.status == 0)
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    for (name, text) in [("bom.txt", "Rebels left."), ("bom.jsonl", #"{"text":"Rebels left."}"#)] {
      try folder.write(mark + Array(text.utf8), to: name)
      let outcome = try Shell.run("asknews extract \(name)", in: folder.path)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains(#""text":"Rebels","head":"Rebels","start":0,"end":6"#))
    }
  }

  @Test func oddJSONLinesAreToldByWhatIsOdd() throws {
    let lines = #"""
      {"id":"a","text":5}
      {"id":"b","text":"Rebels left."}
      {"id":"b","text":"Troops left."}
      """#
    try folder.write(lines, to: "odd.jsonl")
    let outcome = try Shell.run("asknews extract --format tuples odd.jsonl", in: folder.path)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first?.hasPrefix("odd.jsonl:1: \"text\" is no string") == true)
    #expect(errors.last?.hasPrefix("odd.jsonl:3: the id \"b\" is that of line 2 too") == true)
    #expect(outcome.status == 3)
  }

  @Test func theTildeOfAnotherUserIsAFileThatIsNotThere() throws {
    let typed = ".load ~someone.txt\n.rules load ~someone\n.read ~someone\n.load ~/good.txt\n"
    let outcome = try Shell.run("HOME=$PWD asknews", in: folder.path, input: typed)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("~someone.txt: no such file"))
    #expect(outcome.errors.contains("~someone: no such file"))
    #expect(outcome.errors.hasSuffix("1 article read; 1 new fact\n"))
  }

  @Test func badLinesAmongGoodJSON() throws {
    let lines = [
      #"{"id":"a","text":"Rebels captured the town."}"#, #"{"id":"b","text":"#, "", #"{"id":"c"}"#, "[1]",
      #"{"id":"d","text":"Rebels left the town.","date":"yesterday"}"#, #"{"id":"e","text":"x"} y"#,
      #"{"id":"\ud83d\ude00","text":"Rebels entered the \u0063ity."}"#,
    ]
    try folder.write(lines.joined(separator: "\n"), to: "articles.jsonl")
    let outcome = try Shell.run("asknews extract --format conllu articles.jsonl", in: folder.path)
    let errors = outcome.errors.split(separator: "\n").map(String.init)
    #expect(
      errors.map { String($0.prefix { $0 != " " }) } == [
        "articles.jsonl:2:", "articles.jsonl:4:", "articles.jsonl:5:", "articles.jsonl:6:",
        "articles.jsonl:7:",
      ])
    #expect(outcome.status == 3)
    for id in ["a", "d", "😀"] { #expect(outcome.output.contains("# newdoc id = \(id)\n")) }
    #expect(outcome.output.contains("# text = Rebels entered the city."))
  }

  @Test func deepJSONIsRefused() throws {
    let deep = String(repeating: "[", count: 100_000)
    try folder.write(#"{"text":"# + deep + "\n" + #"{"text":"Rebels left."}"# + "\n", to: "deep.jsonl")
    let outcome = try Shell.run("asknews extract --format conllu deep.jsonl", in: folder.path)
    #expect(outcome.errors.hasPrefix("deep.jsonl:1: bad JSON"))
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("Rebels left."))
  }

  @Test func aWordOfFiveMegabytes() throws {
    let outcome = try extract([UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000))
    #expect(outcome.status == 0)
    expectGoodIsRead(outcome)
  }

  @Test func noFullStopForManyWords() throws {
    let outcome = try extract(Array(String(repeating: "the army said that ", count: 50_000).utf8))
    #expect(outcome.status == 0)
    expectGoodIsRead(outcome)
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    let text = "The \u{1b}[31mrebels\u{1b}[0m captured\u{7} the town of \u{202e}nadroJ\u{9b}2J on Friday.\n"
    try folder.write(text, to: "evil.txt")
    for command in [
      "extract --format jsonl", "extract --format tuples", "extract --format triples",
      "extract --format conllu",
      "parse --format tree", "parse --format table", "parse --format conllu", "facts",
      "ask -q 'who captured the town?'",
    ] {
      let outcome = try Shell.run("asknews \(command) evil.txt", in: folder.path)
      for bad in ["\u{1b}", "\u{7}", "\u{202e}", "\u{9b}"] {
        #expect(!outcome.output.contains(bad), "\(command)")
        #expect(!outcome.errors.contains(bad), "\(command)")
      }
    }
  }

  @Test func storeThatIsNoDatabase() throws {
    try folder.write("this is no database, but long enough to look at", to: "news.db")
    let outcome = try Shell.run("asknews ask --store news.db -q 'who?' good.txt", in: folder.path)
    #expect(outcome.errors == "news.db: is no AskNews store; name another file\n")
    #expect(outcome.status == 3)
  }

  @Test(arguments: [
    (
      "ask --formt jsonl -q x y",
      "unknown option '--formt'. Did you mean '--format'? (see asknews ask --help)"
    ),
    ("exract a.txt", "no command or file 'exract'; did you mean 'extract'?"),
    (
      "ask x.txt",
      "no question: give one with -q 'who ...?' or a file of them with -f. (see asknews ask --help)"
    ),
    (
      "ask -q x",
      "no articles: name files, - for standard input, or a store with --store. (see asknews ask --help)"
    ),
    ("load good.txt", "nothing would be kept: name a store with --store FILE. (see asknews load --help)"),
    ("extract --threads 0 x", "--threads takes a number from 1 to 256. (see asknews extract --help)"),
  ])
  func wrongUsage(arguments: String, words: String) throws {
    let outcome = try Shell.run("asknews \(arguments)", in: folder.path)
    #expect(outcome.errors == "asknews: \(words)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }

  @Test func aFullDiskIsTold() throws {
    try #require(access("/dev/full", W_OK) == 0)
    let outcome = try Shell.run("asknews parse good.txt > /dev/full", in: folder.path)
    #expect(outcome.errors.hasPrefix("asknews: cannot write the output"))
    #expect(outcome.status == 5)
  }

  @Test func onlyTextsAreReadFromFolders() throws {
    let script = """
      mkdir -p tree/deep && cp good.txt tree/deep/notes && cp good.txt tree/a.md
      for i in 1 2; do cp good.txt tree/$i.swift; done; cp good.txt tree/x.c
      asknews load --store s.db tree; asknews articles --store s.db --format csv
      asknews facts tree/x.c --format csv | wc -l
      """
    let outcome = try Shell.run(script, in: folder.path)
    #expect(
      outcome.errors == """
        3 files left out (.swift, .c); name a file to read it all the same
        2 articles read

        """)
    #expect(outcome.output.contains("tree/a.md") && outcome.output.contains("tree/deep/notes"))
    #expect(!outcome.output.contains("tree/1.swift") && outcome.output.hasSuffix("\n2\n"))
  }

  @Test(arguments: [
    "export none/x.csv good.txt", "save none/x.db good.txt", "record none/x.ask -q 'who left?' good.txt",
  ])
  func aFileThatCannotBeWrittenIsTold(command: String) throws {
    let outcome = try Shell.run("asknews \(command)", in: folder.path)
    #expect(outcome.errors.contains("none/x"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.status == 5)
  }
}
