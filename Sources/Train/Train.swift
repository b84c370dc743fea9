import ArgumentParser

@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Train",
    abstract: "What training and fitting need from Swift (see scripts/train and scripts/fit-ranking).",
    subcommands: [Candidates.self, FeaturesCommand.self, Pack.self, RuleExamples.self, Score.self])
}
