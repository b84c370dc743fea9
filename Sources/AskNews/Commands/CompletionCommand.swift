import ArgumentParser

extension CompletionShell {
  fileprivate static let names = allCases.map(\.rawValue)
}

/// Completion for shells.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print what makes a shell complete asknews.",
    discussion: """
      bash reads the output from ~/.local/share/bash-completion/completions/asknews, zsh from a file _asknews in a \
      folder of $fpath, fish from ~/.config/fish/completions/asknews.fish.

      EXAMPLE
        asknews completion bash > ~/.local/share/bash-completion/completions/asknews
      """)

  @ArgumentParser.Argument(help: "bash, zsh or fish.", completion: .list(CompletionShell.names))
  var shell: String

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      throw ValidationError(
        "No completion for '\(shell)'; there is \(CompletionShell.names.joined(separator: ", ")).")
    }
    let output = StandardOutput()
    output.writeLine(AskNews.completionScript(for: shell))
    output.flush()
  }
}
