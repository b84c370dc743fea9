import ArgumentParser

@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Train",
    abstract: "What the training of the syntax model needs from Swift (see scripts/train).",
    subcommands: [FeaturesCommand.self, Pack.self, Score.self])
}
