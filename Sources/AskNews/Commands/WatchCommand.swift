import ArgumentParser
import Glibc
import QA

/// Standing questions.
struct WatchCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Read articles and tell which answers changed.",
    discussion: """
      Reads what is new in the files and folders, asks the questions, and prints only those whose answers differ \
      from the last time, each with the sentence that changed it. The store remembers the answers. Commands among the \
      questions are told and left out. With --follow it goes on with what comes into the folders until Ctrl-C. An \
      article whose file is taken away stays known, which is told, until asknews forget takes it out.

      jsonl prints what ask prints, with "change" (new, changed or gone) and "before" (the answers of the last time).

      EXAMPLE
        asknews watch -f examples/questions.txt --store news.db examples/border
      """)

  @Option(
    name: [.customShort("f"), .customLong("questions")],
    help: ArgumentHelp("A file with questions, as for ask.", valueName: "file"), completion: .file())
  var questionFile: String

  @Flag(name: .long, help: "Go on with what comes into the folders.")
  var follow = false

  @Option(name: .long, help: ArgumentHelp("How often to look, in seconds.", valueName: "seconds"))
  var every: Double = 2

  @Option(name: .long, help: "What to print: text or jsonl.")
  var format: Format = .text

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    guard store.store != nil else {
      throw ValidationError("Nothing would be remembered: name a store with --store FILE.")
    }
    guard (0.05...86_400).contains(every) else {
      throw ValidationError("--every takes a number of seconds from 0.05 to 86400.")
    }
    if follow && articles.paths.isEmpty { throw ValidationError("Nothing to follow: name a folder.") }
  }

  func run() throws {
    let problems = Problems()
    let questions = try questions(problems: problems)
    let archive = try store.archive()
    let paths = ArticlePaths(articles.paths)
    let reader = articles.reader(for: paths, problems: problems)
    let stored = try storeErrors { () throws(StoreError) in try archive.store.articles().map(\.id) }
    var files = FolderWatch(articles.paths, stored: stored)
    if follow { Signals.catchAll() }
    var isFirst = true
    while true {
      for path in files.gone() {
        StandardError.writeLine("\(path): is gone; it stays known until asknews forget takes it out".visible)
      }
      let changed = isFirst && !follow ? paths.files : files.changed()
      if isFirst || !changed.isEmpty {
        try reader.load(changed, into: archive, threads: threads.threads)
        try tellChanges(of: questions, in: archive)
      }
      isFirst = false
      if !follow { return try problems.check() }
      try waitOrEnd()
    }
  }

  /// The questions of the file; its commands are left out, and that is told.
  private func questions(problems: Problems) throws -> [AskedQuestion] {
    let lines = try QuestionFile(problems: problems).questions(in: questionFile)
    for line in lines where line.isCommand {
      problems.warn(
        "\(line.text.firstWord.word.visible) is left out; watch asks questions and runs no commands",
        file: line.file, line: line.line)
    }
    return lines.filter { !$0.isCommand }
  }

  private func tellChanges(of questions: [AskedQuestion], in archive: Archive) throws {
    let output = StandardOutput()
    let cited = CitedArticles(archive.store)
    let style = Style.of(STDOUT_FILENO)
    for question in questions {
      try storeErrors { () throws(StoreError) in
        guard let change = try StandingQuestion(question: question).ask(archive) else { return }
        let report = ChangeReport(change: change)
        switch format {
        case .text: output.write(try report.text(cited, in: style))
        case .jsonl: output.writeLine(try report.json(cited).line)
        }
      }
      output.flush()
    }
  }

  /// Waits for the next look; ends the program after a signal.
  private func waitOrEnd() throws {
    var ready = pollfd(fd: Signals.wakeUp, events: Int16(POLLIN), revents: 0)
    poll(&ready, 1, Int32(every * 1000))
    if Signals.isTerminating { throw ExitCode(128 + Signals.termination) }
    if Signals.take().interrupted { throw ExitCode(128 + SIGINT) }
  }
}
