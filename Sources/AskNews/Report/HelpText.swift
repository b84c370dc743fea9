/// What `.help` says.
struct HelpText {
  let style: Style

  /// All commands, one line each.
  var text: String {
    let width = (DotCommand.all.map(\.usage.displayWidth).max() ?? 0) + 2
    var text = "Type a question: who captured akashat?\nCommands begin with a dot:\n"
    for command in DotCommand.all {
      let gap = String(repeating: " ", count: width - command.usage.displayWidth)
      text += "  " + style.strong(command.usage) + gap
      text += command.summary.wrapped(to: style.width, from: width + 2) + "\n"
    }
    let keys = "Tab completes, Ctrl-R searches earlier lines, Ctrl-C stops, Ctrl-D leaves."
    text += keys.wrapped(to: style.width) + "\n"
    return text
  }

  func text(for command: DotCommand) -> String {
    "\(style.strong(command.usage))\n  \(command.summary.wrapped(to: style.width, from: 2))\n"
      + "  example: \(command.example)\n"
  }
}
