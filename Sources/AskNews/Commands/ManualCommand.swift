import ArgumentParser

/// The manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man.",
    discussion: """
      EXAMPLE
        asknews manual > ~/.local/share/man/man1/asknews.1
      """)

  func run() {
    let output = StandardOutput()
    output.write(page.text)
    output.flush()
  }

  private var page: ManualPage {
    let root = AskNews.configuration
    let commands = root.subcommands.map { command in
      let help = AskNews.helpMessage(for: command, columns: 76)
      return ManualPage.Command(
        name: command.configuration.commandName ?? "",
        help: help.replacing("OVERVIEW: ", with: "", maxReplacements: 1))
    }
    return ManualPage(
      version: root.version, abstract: root.abstract, discussion: root.discussion, commands: commands)
  }
}
