/// What `.help` says.
struct HelpText {
  let style: Style

  /// All commands under their headings, one line each.
  var text: String {
    let width = (DotCommand.all.map(\.usage.displayWidth).max() ?? 0) + 4
    var text = "Type a question: who captured akashat?\n"
    text += "Or facts with variables: ?x accused ?y, ?y supported the offensive\n".wrapped(to: style.width)
    text += "Commands begin with a dot; .help load tells more about one.".wrapped(to: style.width) + "\n"
    for group in DotCommand.groups {
      text += style.faint(group.heading) + "\n"
      for command in group.commands {
        let gap = String(repeating: " ", count: width - 2 - command.usage.displayWidth)
        text += "  " + style.strong(command.usage)
        if style.width - width >= 20 {
          text += gap + command.summary.wrapped(to: style.width, from: width) + "\n"
        } else {
          text += "\n      " + command.summary.wrapped(to: style.width, from: 6) + "\n"
        }
      }
    }
    let keys = "Tab completes, Ctrl-R searches earlier lines, Ctrl-C stops, Ctrl-D leaves."
    return text + keys.wrapped(to: style.width) + "\n"
  }

  func text(for command: DotCommand) -> String {
    let details = command.details.isEmpty ? "" : "  \(command.details.wrapped(to: style.width, from: 2))\n"
    return "\(style.strong(command.usage))\n  \(command.summary.wrapped(to: style.width, from: 2))\n"
      + details
      + "  example: .\(command.example)\n"
  }
}
