/// Questions and commands, one after the other.
struct Script {
  let lines: [AskedQuestion]
  /// True to go on after a line that cannot be done.
  var keepsGoing = false

  /// Runs all lines; throws at the first that cannot be done, with the file and its line. In modes whose output has a
  /// beginning and an end, questions that follow each other are printed together.
  func run(in session: Session) throws {
    let isText = session.settings.mode == .text && lines.count > 1
    var waiting = session.replies()
    for (index, line) in lines.enumerated() {
      try session.checkInterruption()
      if session.isOver { break }
      if isText {
        session.output.writeLine((index > 0 ? "\n" : "") + session.style().faint("> " + line.text.visible))
      }
      do {
        if line.isCommand {
          try session.show(&waiting)
          try session.runOrThrow(line.text)
        } else if session.settings.mode == .text, let name = session.archive.subject(ofRequest: line.text) {
          try session.showEntity(name)
        } else {
          let reply = try session.reply(to: line)
          waiting.replies.append((line, reply))
          if session.settings.mode.streams { try session.show(&waiting) }
          try session.sayHint(for: reply)
        }
      } catch let mistake as Mistake {
        guard keepsGoing else { throw Mistake("\(line.file):\(line.line): \(mistake.words)") }
        session.problems.report(mistake.words, file: line.file, line: line.line)
      }
      session.flush()
    }
    try session.show(&waiting)
  }
}
