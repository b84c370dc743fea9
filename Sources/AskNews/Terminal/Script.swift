/// Questions and commands, one after the other.
struct Script {
  let lines: [AskedQuestion]
  /// True to go on after a line that cannot be done.
  var keepsGoing = false

  /// Runs all lines; throws at the first that cannot be done, with the file and its line. In modes whose output has a
  /// beginning and an end, questions that follow each other are printed together.
  func run(in session: Session) throws {
    try session.collecting {
      let isText = session.settings.mode == .text && lines.count > 1
      var waiting: [ReplyListing.Item] = []
      for (index, line) in lines.enumerated() {
        try session.checkInterruption()
        if session.isOver { break }
        if isText {
          let echo = ("> " + line.text.abridged.visible).wrapped(to: session.style().width, indent: 2)
          session.output.writeLine((index > 0 ? "\n" : "") + session.style().faint(echo))
        }
        do {
          let before = session.problems.count
          try session.problems.placed(at: line.place) {
            try session.timed { try run(line, in: session, &waiting) }
          }
          if session.problems.count > before, !keepsGoing { throw AlreadyTold() }
        } catch let mistake as Mistake {
          guard keepsGoing else { throw Mistake(line.place + mistake.words, hint: mistake.hint) }
          session.problems.report(line.place + mistake.words)
        } catch let told as AlreadyTold {
          if !keepsGoing { throw told }
        }
        session.flush()
      }
      try session.show(waiting)
    }
  }

  private func run(_ line: AskedQuestion, in session: Session, _ waiting: inout [ReplyListing.Item]) throws {
    if line.isCommand {
      try session.show(waiting)
      waiting = []
      return try session.runOrThrow(line.text)
    }
    if session.settings.mode == .text, try session.showEntity(askedFor: line) { return }
    let reply = try session.reply(to: line)
    waiting.append((line, reply))
    if session.settings.mode.streams {
      try session.show(waiting)
      waiting = []
    }
    try session.sayHint(for: reply)
  }
}

extension AskedQuestion {
  /// "questions.txt:3: "; nothing for one that is in no file.
  fileprivate var place: String { file.isEmpty ? "" : "\(file):\(line): " }
}
