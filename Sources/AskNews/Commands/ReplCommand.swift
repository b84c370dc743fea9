import ArgumentParser
import Glibc
import QA

/// Questions typed one after the other.
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Ask questions one after the other (what asknews does without a command).",
    discussion: """
      Type a question, or .help for the commands. Where standard input is no terminal, its lines are taken as they \
      come, without prompts.

      EXAMPLE
        asknews examples/border/*.txt
      """)

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    if articles.paths.contains("-") {
      throw ValidationError("Questions come from standard input here; name files, or use asknews ask.")
    }
    try Repl.run(over: store.archive(), articles: articles, mode: format.format)
  }
}

/// The same over a store.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .open, discussion: "The same as asknews repl --store FILE.", example: "open news.db")

  @ArgumentParser.Argument(help: "The store.", completion: .file())
  var file: String

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var knowledge: KnowledgeOptions

  func run() throws {
    try Repl.run(over: knowledge.archive(at: .file(file)), articles: articles, mode: format.format)
  }
}

extension Repl {
  /// Runs a session that begins with reading `articles`, and ends the program where it ends badly.
  fileprivate static func run(over archive: Archive, articles: ArticleOptions, mode: OutputMode) throws {
    let session = Session(archive: archive, articleForm: articles.from, settings: Settings(mode: mode)) {
      Style.of(STDOUT_FILENO)
    }
    takeTerminal()
    session.start(with: articles.paths, greets: isAtTerminal)
    Signals.reset()
    let status = try Repl(session: session).run()
    if Signals.isTerminating { throw ExitCode(128 + Signals.termination) }
    if status != .done { throw status.code }
  }
}
