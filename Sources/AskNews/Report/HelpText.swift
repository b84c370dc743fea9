/// What `.help` says.
struct HelpText {
  let style: Style

  /// All commands, one line each.
  var text: String {
    let width = (DotCommand.all.map(\.usage.displayWidth).max() ?? 0) + 2
    var text = "Type a question: who captured akashat?\nLines that begin with a dot are commands:\n"
    for command in DotCommand.all {
      let summary = command.summary.wrapped(to: max(20, style.width - width - 2), indent: String(repeating: " ", count: width + 2))
      text += "  " + style.strong(command.usage) + String(repeating: " ", count: width - command.usage.displayWidth) + summary + "\n"
    }
    text += "Tab completes, Ctrl-R searches earlier lines, Ctrl-C stops, Ctrl-D leaves.\n"
    return text
  }

  func text(for command: DotCommand) -> String {
    "\(style.strong(command.usage))\n  \(command.summary.wrapped(to: style.width - 2, indent: "  "))\n"
      + "  example: \(command.example)\n"
  }
}
