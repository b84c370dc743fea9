import Foundation

/// A command of the shell, as the program itself tells of it.
struct Command: Decodable {
  private struct Dump: Decodable {
    var command: Root
  }

  private struct Root: Decodable {
    var subcommands: [Command]
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var names: [Name]?
  }

  let commandName: String
  private let arguments: [Argument]?

  /// All but `help`, in order.
  static func all() throws -> [Command] {
    let dump = try Shell.asknews("--experimental-dump-help").output
    return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command.subcommands
      .filter { $0.commandName != "help" }
  }

  /// The names of what is an "option" or a "flag", with their hyphens.
  func names(ofKind kind: String) -> [String] {
    (arguments ?? []).filter { $0.kind == kind }.flatMap { $0.names ?? [] }
      .map { ($0.kind == "short" ? "-" : "--") + $0.name }
  }

  /// The long names of its options and flags, without hyphens.
  var options: [String] {
    ["option", "flag"].flatMap(names).filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
  }
}
