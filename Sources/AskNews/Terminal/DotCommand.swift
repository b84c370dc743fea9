/// A command of the REPL: a dot, a name and what it does.
struct DotCommand: Sendable {
  /// What its arguments are completed to.
  enum Completes: Sendable {
    case nothing, files, entities, commands, filters
  }

  /// Without the dot.
  let name: String
  /// "FILE...", "[FILTER]"; empty for none.
  let arguments: String
  let summary: String
  let example: String
  var completes = Completes.nothing
  let run: @Sendable (Session, String) throws -> Void

  /// "​.load FILE..."
  var usage: String { "." + name + (arguments.isEmpty ? "" : " " + arguments) }

  /// The command of this name, which may be cut short as long as it is clear.
  static func named(_ name: String) throws(Mistake) -> DotCommand {
    if let command = all.first(where: { $0.name == name }) { return command }
    let begun = name.isEmpty ? [] : all.filter { $0.name.hasPrefix(name) }
    if begun.count == 1 { return begun[0] }
    if begun.count > 1 {
      throw Mistake(".\(name) may be " + begun.map { "." + $0.name }.joined(separator: " or "))
    }
    let meant = NearestWord.to(name, in: all.map(\.name)).map { "did you mean .\($0)?" }
    throw Mistake("no command .\(name); \(meant ?? ".help lists the commands")")
  }
}

/// Something that was typed and cannot be done: what, and what to do.
struct Mistake: Error, Equatable {
  let words: String

  init(_ words: String) {
    self.words = words
  }
}
