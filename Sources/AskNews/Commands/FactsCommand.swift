import ArgumentParser
import QA

/// The facts of articles and of a store, for people.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "List the facts that articles state.")
  @OptionGroup var articles: ArticleOptions
  func run() throws {}
}
