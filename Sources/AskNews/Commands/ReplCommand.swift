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
        asknews examples/*.txt
      """)

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    if articles.paths.contains("-") {
      throw ValidationError("Questions come from standard input here; name files, or use asknews ask.")
    }
  }
}
