import Glibc

/// The words of the command line, brought into the order in which they are parsed: the command first.
struct CommandLineWords {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// The options that take a value and may stand before the command.
  private static let valueOptions: Set<String> = [
    "--about", "--every", "--expected", "--filter", "--format", "--from", "--model", "--name", "--number",
    "-n",
    "--pattern", "--patterns", "--question", "-q", "--questions", "-f", "--rules", "--start", "--store",
    "--text", "--threads", "--type", "--word",
  ]

  static let commands =
    AskNews.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// The command, if one is named.
  var command: String? {
    guard let index = firstPlainWord, Self.commands.contains(words[index]) else { return nil }
    return words[index]
  }

  /// True if they begin with the command that is called most.
  var beginWithAsk: Bool { words.first == "ask" }

  /// The words besides the command.
  var arguments: [String] {
    beginWithAsk ? Array(words.dropFirst()) : command == nil ? words : Array(arranged.dropFirst())
  }

  /// True if there are neither commands nor options.
  var areFiles: Bool { command == nil && !words.contains { $0.hasPrefix("-") } }

  var arranged: [String] {
    guard let index = firstPlainWord, index > 0, Self.commands.contains(words[index]) else { return words }
    return [words[index]] + words[..<index] + words[(index + 1)...]
  }

  /// What is wrong with the first word if it looks like a command and is none.
  var unknownCommand: String? {
    guard let word = words.first, !word.hasPrefix("-") else { return nil }
    guard !Self.commands.contains(word), access(word, F_OK) != 0,
      !word.contains(where: { "./-".contains($0) })
    else { return nil }
    return word
  }

  /// The word that ArgumentParser takes for `-h` with other letters though it is nothing of the kind, as the name of
  /// a file that begins with a hyphen.
  var mistakenForHelp: String? {
    if words.contains(where: { ["-h", "--help", "help", "--version"].contains($0) }) { return nil }
    return words.first { $0.count > 2 && $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("h") }
  }

  private var firstPlainWord: Int? {
    var index = 0
    while index < words.count, words[index].hasPrefix("-"), words[index] != "-" {
      if words[index] == "--" { return nil }
      index += Self.valueOptions.contains(words[index]) ? 2 : 1
    }
    return index < words.count ? index : nil
  }
}
