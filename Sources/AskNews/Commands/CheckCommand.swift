import ArgumentParser
import Glibc
import QA

extension CheckReport.Format: ExpressibleByArgument {}

/// Questions as tests.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that questions are answered as expected.",
    discussion: """
      Each line of an .ask file is a question, an arrow and what is expected:

        who captured akashat? => Iraqi troops             the first answer is this
        who captured akashat? => contains "troops"        this stands in the first answer
        which towns were captured? => lists "rawa"        one of the answers is this
        who captured akashat? !=> the militants           no answer is this
        who captured kirkuk? => none                      there is no answer
        who glorbed rawa? => not understood

      Further expectations for the same question stand on lines that begin with the arrow; case does not count. \
      Lines that begin with # are comments; .load FILE and other commands of the REPL are run, and what they print is \
      left out. With --record today's answers are written in place of expectations that do not hold, and behind \
      questions that have none.

      The status is 0 if all is as expected and 1 if not; 3 if a line could not be read, which is told and left out, or \
      if a command could not be done, which ends its file.

      EXAMPLE
        asknews check examples/border.ask --articles examples/border/*.txt
      """)

  @ArgumentParser.Argument(help: "The .ask files.", completion: .file(extensions: ["ask"]))
  var files: [String]

  @Option(
    name: [.customShort("a"), .long], parsing: .upToNextOption,
    help: ArgumentHelp("Files with articles to ask.", valueName: "path"), completion: .file())
  var articles: [String] = []

  @Option(name: .long, help: "What to print: text, tap (Test Anything Protocol) or junit (XML).")
  var format: CheckReport.Format = .text

  @Flag(name: .long, help: "Write today's answers into the files where what is expected does not hold.")
  var record = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let problems = Problems()
    let session = Session(
      archive: try store.archive(), output: StandardOutput { _ in }, problems: problems
    ) { .plain }
    session.start(with: articles, greets: false)
    var results: [CheckResult] = []
    for path in files {
      let file = AskFile.read(path, problems: problems)
      let checked = try check(file, in: session)
      try requireArticles(in: session.archive.store)
      if record, !file.hasMistakes { try write(file, checked) }
      results += checked
    }
    let report = CheckReport(results: results)
    let output = StandardOutput()
    if record {
      let kept = results.count(where: \.holds)
      output.writeLine("\(Counted(results.count - kept, "answer")) recorded, \(kept) as expected")
    } else {
      output.write(report.text(as: format, style: Style.of(STDOUT_FILENO)))
    }
    output.flush()
    try problems.check()
    if session.status != .done { throw session.status.code }
    if !record && !report.allHold { throw ExitStatus.unexpected.code }
  }

  /// What came of the questions of a file, as far as the commands between them could be done.
  private func check(_ file: AskFile, in session: Session) throws -> [CheckResult] {
    session.conversation = Conversation()
    var results: [CheckResult] = []
    for item in file.cases {
      if item.followsMistake { session.conversation = Conversation() }
      guard session.run(Script(lines: item.commands)) else { break }
      try endingOnMistakes {
        results.append(CheckResult(item, reply: try session.reply(to: item.question)))
      }
    }
    return results
  }

  /// Without articles no question has an answer, which tells nothing.
  private func requireArticles(in store: FactStore) throws {
    let articles = try storeErrors { () throws(StoreError) in try store.articleNumbers() }
    if articles.isEmpty {
      throw ValidationError(
        "No articles to answer from: name files with --articles, or a store with --store")
    }
  }

  private func write(_ file: AskFile, _ results: [CheckResult]) throws {
    do {
      try TextFile.replace(file.path, with: file.text(recording: results))
    } catch {
      StandardError.writeLine(error.words.visible)
      throw error.status.code
    }
  }
}
