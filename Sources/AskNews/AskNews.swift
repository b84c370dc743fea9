import ArgumentParser

/// The command line.
struct AskNews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asknews",
    abstract: "Answers questions about news articles from facts that it read in them.",
    discussion: """
      No network and no large language model: every answer comes with the sentence that says so, and with the \
      reason why it counts as an answer.

      EXAMPLE
        asknews ask -q 'who captured akashat?' examples/border/*.txt
        asknews examples/border/*.txt
      """,
    version: "0.1.0",
    subcommands: [
      ReplCommand.self, AskCommand.self, ReadCommand.self, RecordCommand.self, WhyCommand.self,
      WhyNotCommand.self, ShowCommand.self, TemplatesCommand.self, LoadCommand.self, ForgetCommand.self,
      ArticlesCommand.self,
      OpenCommand.self, SaveCommand.self, FactsCommand.self, FactCommand.self, EntitiesCommand.self,
      EntityCommand.self,
      TimelineCommand.self, ConflictsCommand.self, GrepCommand.self, StatsCommand.self, CoverageCommand.self,
      ExportCommand.self, AliasesCommand.self, AliasCommand.self, UnaliasCommand.self, RulesCommand.self,
      CheckCommand.self, WatchCommand.self, ExtractCommand.self, ParseCommand.self, ExplainCommand.self,
      CompletionCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ReplCommand.self)

  /// The commands that read articles or questions.
  private static let readers: [any ParsableCommand.Type] = [
    ReplCommand.self, OpenCommand.self, AskCommand.self, ReadCommand.self, RecordCommand.self,
    WhyCommand.self,
    WhyNotCommand.self,
    LoadCommand.self, CheckCommand.self, WatchCommand.self, ExtractCommand.self,
  ]

  /// The command that `words` call, where they say so plainly.
  static func command(calledBy words: CommandLineWords) -> (any ParsableCommand.Type)? {
    if words.areFiles { return configuration.defaultSubcommand }
    return configuration.subcommands.first { $0.configuration.commandName == words.command }
  }

  /// True if the command will need what is known of English.
  static func readsText(_ command: any ParsableCommand.Type) -> Bool {
    readers.contains { $0 == command }
  }
}
