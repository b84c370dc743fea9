/// The manual page in the language of man (roff).
struct ManualPage {
  struct Command {
    var name: String
    /// What `--help` says.
    var help: String
  }

  var version: String
  var abstract: String
  var discussion: String
  var commands: [Command]

  var text: String {
    var text = ".TH ASKNEWS 1 \"\" \"asknews \(version)\" \"User Commands\"\n"
    text += ".SH NAME\nasknews \\- \(Self.escaped(Self.sentence(abstract)))\n"
    text += ".SH SYNOPSIS\n.B asknews\n[\\fICOMMAND\\fR] [\\fIOPTION\\fR]... [\\fIPATH\\fR]...\n"
    text += ".SH DESCRIPTION\n" + discussion.paragraphs.map(Self.paragraph).joined()
    text += ".SH COMMANDS\n"
    for command in commands { text += ".SS asknews \(command.name)\n" + Self.verbatim(command.help) }
    text += ".SH COMMANDS WHILE ASKING\nIn a session every line that begins with a dot is a command.\n"
    text += ".PP\n" + Self.escaped(Self.followUps) + "\n"
    for group in DotCommand.groups {
      for command in group.commands {
        text += ".TP\n.B \(Self.escaped(command.usage))\n"
        text += Self.escaped(command.summary.asSentence) + "\n"
        if !command.details.isEmpty { text += Self.escaped(command.details) + "\n" }
        text += "Example: \\fB\(Self.escaped("." + command.example))\\fR\n"
      }
    }
    text += ".SH SETTINGS\nWhat \\fB.set\\fR can change.\n"
    for setting in Setting.all {
      text += ".TP\n.B \(setting.name) \\fR(\(Self.escaped(setting.value(Settings()))))\n"
      text += Self.escaped(setting.summary.asSentence) + "\n"
    }
    for (heading, entries) in Self.sections {
      text += ".SH \(heading)\n"
      for (name, words) in entries { text += ".TP\n.B \(Self.escaped(name))\n\(Self.escaped(words))\n" }
    }
    return text
  }

  private static let followUps = """
    Every other line is a question. It may go on from the one before: "and akashat?", "when?", "by whom?", "how many?", \
    "who else?"; the whole question that is taken is shown. "tell me about iran" lists all about a name.
    """

  private static let sections: [(String, [(String, String)])] = [
    (
      "KEYS",
      [
        ("Tab", "Completes commands, what stands behind them, names, and questions that have an answer."),
        ("Up, Down", "Go through earlier lines; those that begin like what is typed."),
        ("Ctrl-R", "Looks for an earlier line by a part of it; again for an older one. Ctrl-G gives up."),
        ("Ctrl-C", "Gives up the line, or stops what is running."),
        ("Ctrl-D", "Leaves, where the line is empty."),
        ("Ctrl-Z", "Stops the program until fg."),
        ("a backslash at the end", "Continues the line in the next; so does an open double quote."),
      ]
    ),
    ("EXIT STATUS", ExitStatus.allCases.map { ("\($0.rawValue)", $0.words.asSentence) }),
    (
      "ENVIRONMENT",
      [
        ("NO_COLOR", "No colours."), ("CLICOLOR_FORCE", "Colours even where the output is no terminal."),
        ("TERM", "No colours and no codes where it is dumb."),
        ("COLUMNS", "The width of the output where it is no terminal."),
        (
          "PAGER",
          "What shows output that does not fit the window; less if it is not set, none if it is empty."
        ),
      ]
    ),
    (
      "FILES",
      [
        ("~/.local/state/asknews/history", "Earlier lines; under $XDG_STATE_HOME if that is set."),
        ("~/.editrc", "Keys, as editrc(5) tells; the program is called asknews there."),
      ]
    ),
  ]

  /// Without the full stop, as a line of NAME is.
  private static func sentence(_ text: String) -> String {
    text.prefix(1).lowercased() + (text.hasSuffix(".") ? text.dropFirst().dropLast() : text.dropFirst())
  }

  /// A paragraph of one line is filled; lines of several stay as they are.
  private static func paragraph(_ text: String) -> String {
    ".PP\n" + (text.contains("\n") ? verbatim(text) : escaped(text) + "\n")
  }

  /// Text whose lines stay as they are.
  private static func verbatim(_ text: String) -> String {
    ".nf\n"
      + text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped($0) + "\n" }.joined()
      + ".fi\n"
  }

  /// Text without what roff acts on.
  private static func escaped(_ text: some StringProtocol) -> String {
    var line = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": line += "\\e"
      case "-": line += "\\-"
      case "'": line += "\\(aq"
      case "…": line += "..."
      default: line.append(character)
      }
    }
    return line
  }
}

extension String {
  /// What stands between blank lines.
  fileprivate var paragraphs: [String] {
    split(separator: "\n\n").map(String.init)
  }
}
