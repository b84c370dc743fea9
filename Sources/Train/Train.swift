import ArgumentParser

@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Train",
    abstract:
      "What training and fitting need from Swift (see scripts/train, scripts/fit-ranking and scripts/fit-coreference).",
    subcommands: [
      Anaphors.self, Candidates.self, FeaturesCommand.self, Pack.self, RuleExamples.self, Score.self,
    ])
}
