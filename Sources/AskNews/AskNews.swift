import ArgumentParser
import QA

@main
struct AskNews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asknews",
    abstract: "Answers questions about news articles from facts that it read in them.")

  func run() throws {}
}
