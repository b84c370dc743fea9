/// Commands of the REPL with what they do: all of them, or the one that was asked about.
struct HelpListing: Listing {
  /// nil for all.
  private let command: DotCommand?

  let wordsIfEmpty = ""

  /// `name` with its dot or without; empty for all.
  init(about name: String) throws(Mistake) {
    command = name.isEmpty ? nil : try DotCommand.named(name.hasPrefix(".") ? String(name.dropFirst()) : name)
  }

  var table: Table {
    Table(
      ["command", "usage", "summary", "details", "example"],
      (command.map { [$0] } ?? DotCommand.all).map {
        [
          .string("." + $0.name), .string($0.usage), .string($0.summary),
          .string($0.details), .string("." + $0.example),
        ]
      })
  }

  func text(in style: Style) -> String {
    let help = HelpText(style: style)
    return command.map(help.text) ?? help.text
  }
}
