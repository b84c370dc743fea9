import ArgumentParser
import QA

@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Makes the syntax model from treebanks.")

  func run() throws {}
}
