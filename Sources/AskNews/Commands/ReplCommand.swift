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
    let session = Session(
      archive: try store.archive(), articleForm: articles.from, settings: Settings(mode: format.format)
    ) { Style.of(STDOUT_FILENO) }
    session.start(with: articles.paths, greets: Repl.isAtTerminal)
    let status = try Repl(session: session).run()
    if Signals.isTerminating { throw ExitCode(128 + Signals.termination) }
    if status != .done { throw status.code }
  }
}
