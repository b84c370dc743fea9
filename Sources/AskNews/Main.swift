import ArgumentParser
import CMalloc
import Glibc
import QA

@main
enum Main {
  static func main() {
    // Else the room of each thread grows by one page at a time, each time with a call of the system, and what is
    // larger than 128 KB gets fresh pages each time.
    mallopt(M_TOP_PAD, 4 << 20)
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
    let words = CommandLineWords(Array(CommandLine.arguments.dropFirst()))
    if words.beginWithAsk {
      Archive.prepare()
      if let inquiry = Inquiry(plain: words.arguments) {
        return run(calledBy: words) {
          try inquiry.run { try Archive.reading(with: Analyzer(), into: .memory) }
        }
      }
    }
    if let word = words.unknownCommand {
      if DotCommand.all.contains(where: { $0.name == word }) {
        complain("'\(word)' is a command of the session: start asknews and type .\(word)")
      }
      let meant = NearestWord.to(word, in: CommandLineWords.commands).map { "did you mean '\($0)'?" }
      complain("no command or file '\(word)'; " + (meant ?? "see asknews --help"))
    }
    let command = AskNews.command(calledBy: words)
    if let command, AskNews.readsText(command), !words.beginWithAsk { Archive.prepare() }
    run(calledBy: words) {
      var command = try parsed(words, as: command)
      try command.run()
    }
  }

  /// Does what a command line asks for, or says why it cannot be done.
  private static func run(calledBy words: CommandLineWords, _ work: () throws -> Void) {
    do {
      try work()
    } catch {
      end(with: error, in: words)
    }
  }

  /// The command with its options: looked for under its name alone, which is quicker than in the whole tree of
  /// commands; what is no plain call of it the tree explains.
  private static func parsed(
    _ words: CommandLineWords, as command: (any ParsableCommand.Type)?
  ) throws -> any ParsableCommand {
    if let command, let parsed = try? command.parseAsRoot(words.arguments), type(of: parsed) == command {
      return parsed
    }
    return try AskNews.parseAsRoot(words.arranged)
  }

  /// Says what went wrong, on one line, and ends the program with the status for it.
  private static func end(with error: any Error, in words: CommandLineWords) -> Never {
    if let code = error as? ExitCode { exit(code.rawValue) }
    if AskNews.exitCode(for: error).isSuccess {
      if let word = words.mistakenForHelp {
        complain("unknown option '\(word)'; for a file of that name write ./\(word)")
      }
      // Help and version are what was asked for.
      print(AskNews.fullMessage(for: error))
      exit(ExitStatus.done.rawValue)
    }
    let help = ["asknews", words.command, "--help"].compactMap(\.self).joined(separator: " ")
    complain("\(AskNews.message(for: error)) (see \(help))")
  }

  /// Says what is wrong with the command line and ends the program.
  private static func complain(_ words: String) -> Never {
    let start = words.prefix(1).lowercased()
    StandardError.writeLine("asknews: \(start + words.dropFirst())".visible)
    exit(ExitStatus.usage.rawValue)
  }
}
