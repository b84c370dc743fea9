/// A command of the REPL: a dot, a name and what it does. Its arguments, help, completion and place in the manual
/// all come from here, and where it is a command of the shell too, what it is called and told there.
struct DotCommand: Sendable {
  /// Without the dot.
  let name: String
  let parameters: [Parameter]
  /// One line, without a full stop: "list the names in the facts".
  let summary: String
  /// The same for the command of the shell, where that does less.
  let shellSummary: String
  /// What else there is to know, in whole sentences; empty where that is nothing.
  let details: String
  /// A whole line without the dot: "facts subject=army".
  let example: String
  let run: @Sendable (Session, String) throws -> Void

  /// `run` gets what stands behind the name, without white space around it.
  init(
    _ name: String, _ parameters: Parameter..., summary: String, shellSummary: String? = nil,
    details: String = "",
    example: String,
    run: @escaping @Sendable (Session, String) throws -> Void
  ) {
    self.name = name
    self.parameters = parameters
    self.summary = summary
    self.shellSummary = shellSummary ?? summary
    self.details = details
    self.example = example
    self.run = run
  }

  /// "​.load FILE..."
  var usage: String { ([".\(name)"] + parameters.map(\.usage)).joined(separator: " ") }

  /// The command of this name, which may be cut short as long as it is clear.
  static func named(_ name: String) throws(Mistake) -> DotCommand {
    let all = all
    if let command = all.first(where: { $0.name == name }) { return command }
    let begun = name.isEmpty ? [] : all.filter { $0.name.hasPrefix(name) }
    if begun.count == 1 { return begun[0] }
    if begun.count > 1 {
      throw Mistake(".\(name) may be " + begun.map { "." + $0.name }.joined(separator: " or "))
    }
    let meant = NearestWord.to(name, in: all.map(\.name)).map { "did you mean .\($0)?" }
    throw Mistake("no command .\(name); \(meant ?? ".help lists the commands")")
  }

  /// What is meant by a line that is no question but a command without its dot; nil for all others.
  static func meant(by line: String) throws(Mistake) -> DotCommand? {
    if let name = SessionWords.english.command(meantBy: line) { return try named(name) }
    let word = line.lowercased()
    guard all.contains(where: { $0.name == word }) else { return nil }
    throw Mistake("commands begin with a dot: .\(word)")
  }
}

/// What stands behind the name of a command.
struct Parameter: Sendable {
  /// What it is completed to.
  enum Completes: Sendable, Equatable {
    case nothing, files, articles, entities, commands, filters, settings, settingValues, questions
    /// Types of things, or where none begins so entities.
    case entityTypes
    /// Names of rules, or of files of them.
    case rules
    case words([String])
  }

  /// As `.help` shows it: "FILE...", "[N]".
  let usage: String
  let completes: Completes

  init(_ usage: String, _ completes: Completes = .nothing) {
    self.usage = usage
    self.completes = completes
  }

  static let number = Parameter("[N]")
  static let text = Parameter("TEXT")
  static let file = Parameter("FILE", .files)
  static let files = Parameter("FILE...", .files)
  static let filter = Parameter("[FILTER]", .filters)
  static let entity = Parameter("NAME", .entities)
  static let onOrOff = Parameter("on|off", .words(["on", "off"]))
}
