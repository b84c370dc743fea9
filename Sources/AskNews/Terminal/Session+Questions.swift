import QA

/// The questions of a session.
extension Session {
  func ask(_ question: AskedQuestion) throws {
    if try showEntity(askedFor: question) { return }
    let reply = try reply(to: question)
    try show([(question, reply)])
    try sayHint(for: reply)
  }

  /// Shows all about a name where that is what is asked for, and something is known of it; false if not.
  func showEntity(askedFor question: AskedQuestion) throws -> Bool {
    guard let name = archive.subject(ofRequest: question.text),
      let report = try EntityReport(archive, ofNameLike: name)
    else { return false }
    try show(report, numbered: .facts(report.facts.map(\.fact)))
    return true
  }

  /// Says what to do where there was no answer, as far as that can be told and a person reads it.
  func sayHint(for reply: Reply) throws {
    guard settings.mode == .text, reply.status != .answered else { return }
    if try archive.store.count() == 0 {
      return say("no articles were read yet" + hint(".load FILE reads some"))
    }
    let word = reply.question.firstWord.word.lowercased()
    if givesHints, DotCommand.all.contains(where: { $0.name == word }) {
      return say("commands begin with a dot: .\(reply.question)")
    }
    guard reply.status == .notUnderstood else { return try sayWhereToRead(for: reply) }
    if let question = templates.nearest(to: reply.question) { return say("try: \(question)") }
    if givesHints { say(".templates lists what can be asked") }
  }

  /// Where no article says who somebody is, what they say of him may tell it.
  private func sayWhereToRead(for reply: Reply) throws {
    guard givesHints, let name = archive.subject(ofIdentityQuestion: reply.reading ?? reply.question),
      try EntityReport(archive, ofNameLike: name) != nil
    else { return }
    say(".entity \(name) tells what is said of it")
  }

  /// What the articles say to a question, not yet printed.
  func reply(to question: AskedQuestion) throws -> Reply {
    let reply = try replyInTurn(to: question)
    try checkInterruption()
    numbered = .reply(reply)
    for rule in reply.answers.flatMap(\.rules) { ruleUses[rule, default: 0] += 1 }
    if reply.status == .notUnderstood { worstReply = .notUnderstood }
    if reply.status == .noAnswer && worstReply == .done { worstReply = .noAnswer }
    return reply
  }

  /// The reply to a question that may go on from the one before, and is what the next may go on from.
  private func replyInTurn(to question: AskedQuestion) throws -> Reply {
    var asked = question.text
    var known: [String] = []
    var isAside = false
    switch question.standsAlone ? .whole : archive.meaning(of: asked, after: conversation.turns) {
    case .whole: break
    case .question(let text): asked = text
    case .aside(let text): (asked, isAside) = (text, true)
    case .others(let turn):
      asked = turn.question
      known = turn.answers
    case .unclear:
      let reason =
        conversation.lastQuestion.map { "how it goes on from \"\($0)\" is not clear; ask the whole question" }
        ?? "it goes on from a question, and none was asked; ask the whole question"
      return Reply(question: asked, status: .notUnderstood, reason: reason)
    }
    var reply = try archive.ask(asked, in: question.article, besides: known)
    if let name = archive.subject(ofRequest: asked), reply.answers.isEmpty || reply.reading != nil {
      // What is known of another name that is spelled much like it is no answer.
      (reply.status, reply.answers, reply.nearMisses, reply.reading) = (.noAnswer, [], [], nil)
      reply.reason = try NamesLike(name, in: archive).words
    }
    if asked != question.text {
      let besides = known.isEmpty ? "" : ", besides \(known.joined(separator: ", "))"
      reply.reading = (reply.reading ?? asked).withoutQuestionMark + besides
    }
    if reply.status != .notUnderstood && !isAside {
      conversation.add(Turn(question: asked, answers: known + reply.answers.map(\.text)))
    }
    if known.isEmpty { try recording?.add(asked, reply) }
    return reply
  }
}
