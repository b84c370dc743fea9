import Glibc
import QA

/// A conversation about an archive: questions and dot-commands in, text out. It remembers what the numbers on the screen
/// stand for. Knows nothing of terminals and line editors.
final class Session {
  var archive: Archive
  /// What is told of articles beside answers; anew for each command, as one may load an article again.
  var cited: CitedArticles { CitedArticles(archive.store) }
  let output: StandardOutput
  let problems: Problems
  /// Asked each time, for the window may have changed.
  let style: () -> Style
  let articleForm: ArticleForm?
  var settings: Settings
  /// What `.show 2` and `.why 2` mean.
  var numbered = Numbered.nothing
  /// Where questions and answers are written to, after `.record`.
  var recording: Recording?
  /// Shows output page by page if it does not fit where it goes; false if it fits and nothing was shown.
  var page: ([UInt8]) -> Bool = { _ in false }
  /// True after `.quit`.
  var isOver = false
  /// The worst that happened, for the exit status.
  private(set) var status = ExitStatus.done
  /// The worst that came of a question.
  private(set) var worstReply = ExitStatus.done
  /// How deep `.read` in `.read` is.
  var depth = 0
  private var questionCount = 0
  /// How often answers used each rule, by its name.
  private(set) var ruleUses: [String: Int] = [:]
  /// What the next question may go on from, the last one last.
  private var turns: [Turn] = []
  private var lastTemplates: QuestionTemplates?
  /// False where nobody can type the commands that hints tell of.
  private let givesHints: Bool
  /// In JSON, what a script has found so far, to be printed as one array; nil where each listing is one by itself.
  private var collected: [JSONValue]?

  init(
    archive: Archive, output: StandardOutput = StandardOutput(), articleForm: ArticleForm? = nil,
    settings: Settings = Settings(), givesHints: Bool = true, problems: Problems? = nil,
    style: @escaping () -> Style
  ) {
    self.archive = archive
    self.output = output
    self.articleForm = articleForm
    self.settings = settings
    self.givesHints = givesHints
    self.style = style
    self.problems =
      problems
      ?? Problems { words in
        output.flush()
        StandardError.tell(words)
      }
  }

  /// Does what one line asks for; what goes wrong is told, and does not end the session.
  func run(_ line: String) {
    timed { tellingErrors { try runOrThrow(line) } }
  }

  /// Does `body` and tells how long that took, if it is to be told.
  func timed(_ body: () throws -> Void) rethrows {
    let start = ContinuousClock.now
    defer {
      if settings.timer {
        let time = start.duration(to: .now).components
        let thousandths = time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
        say("\(thousandths / 1000).\(String(1000 + thousandths % 1000).dropFirst()) s")
      }
    }
    try body()
  }

  /// Reads the articles that the session starts with and, where a person looks on, greets.
  func start(with paths: [String], greets: Bool) {
    tellingErrors {
      try load(paths: paths)
      guard greets else { return }
      let stats = try archive.store.stats()
      let name = "asknews \(AskNews.configuration.version): "
      if stats.articles == 0 {
        return say(name + "no articles yet. Read some with .load FILE, or type .help")
      }
      let held = "\(Counted(stats.articles, "article")), \(Counted(stats.facts, "fact"))"
      say(name + "\(held). Type a question, or .help")
    }
  }

  /// Runs a script from files; a line that cannot be done counts as input that cannot be read. False if the script
  /// ended there.
  @discardableResult
  func run(_ script: Script) -> Bool {
    tellingErrors(mistakesAre: .unreadable) { try script.run(in: self) }
  }

  /// Does `body` and tells what goes wrong; false if something did.
  @discardableResult
  private func tellingErrors(mistakesAre mistaken: ExitStatus = .usage, _ body: () throws -> Void) -> Bool {
    var isDone = false
    do {
      try body()
      isDone = true
    } catch let mistake as Mistake {
      say(mistake.words + hint(mistake.hint))
      status = mistaken
    } catch let error as StoreError {
      say(error.words)
      status = .unreadable
    } catch is Interrupted {
      say("stopped")
    } catch is AlreadyTold {
    } catch {
      say("\(error)")
      status = .unreadable
    }
    if problems.count > 0 { status = .unreadable }
    flush()
    return isDone
  }

  /// Sends the output that is waiting.
  func flush() {
    output.flush { settings.pager && page($0) }
  }

  /// The same, but throws what goes wrong: a script tells where the line stands.
  func runOrThrow(_ line: String) throws {
    let line = line.trimmed
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    guard line.hasPrefix(".") else {
      if let command = try DotCommand.meant(by: line) { return try command.run(self, "") }
      questionCount += 1
      try ask(AskedQuestion(id: "q\(questionCount)", text: line))
      return
    }
    let (name, arguments) = line.dropFirst().firstWord
    let command = try DotCommand.named(name.lowercased())
    if command.parameters.isEmpty, !arguments.isEmpty {
      throw Mistake(".\(command.name) takes nothing behind it")
    }
    try command.run(self, arguments)
  }

  private func ask(_ question: AskedQuestion) throws {
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
    guard reply.status == .notUnderstood else { return }
    if let question = templates.nearest(to: reply.question) { return say("try: \(question)") }
    if givesHints { say(".templates lists what can be asked") }
  }

  /// Questions that the articles answer.
  var templates: QuestionTemplates {
    if let lastTemplates, lastTemplates.isFresh(for: archive) { return lastTemplates }
    let templates = QuestionTemplates(archive)
    lastTemplates = templates
    return templates
  }

  /// The question that was asked last; nil before the first.
  var lastQuestion: String? { turns.last?.question }

  /// From now on no question goes on from those that were asked.
  func forgetQuestions() { turns = [] }

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

  /// How many questions back a line may go on from.
  private static let mostTurns = 8

  /// The reply to a question that may go on from the one before, and is what the next may go on from.
  private func replyInTurn(to question: AskedQuestion) throws -> Reply {
    var asked = question.text
    var known: [String] = []
    var isAside = false
    switch question.standsAlone ? .whole : archive.meaning(of: asked, after: turns) {
    case .whole: break
    case .question(let text): asked = text
    case .aside(let text): (asked, isAside) = (text, true)
    case .others(let turn):
      asked = turn.question
      known = turn.answers
    case .unclear:
      let reason =
        lastQuestion.map { "how it goes on from \"\($0)\" is not clear; ask the whole question" }
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
      turns.removeAll { $0.question == asked }
      turns =
        turns.suffix(Self.mostTurns - 1) + [Turn(question: asked, answers: known + reply.answers.map(\.text))]
    }
    if known.isEmpty { try recording?.add(asked, reply) }
    return reply
  }

  /// Prints replies, if there are any.
  func show(_ replies: [ReplyListing.Item]) throws {
    if replies.isEmpty { return }
    try show(ReplyListing(replies, cited: cited, answerLimit: settings.answers))
  }

  /// Prints a listing in the mode that is set; from now on numbers mean what is `numbered`.
  func show(_ listing: some Listing, numbered: Numbered? = nil) throws {
    // What was stopped half way must not look like all there is.
    try checkInterruption()
    if let numbered { self.numbered = numbered }
    if listing.isSilent(in: settings.mode) { return say(listing.wordsIfEmpty + hint(listing.hint)) }
    if settings.mode == .json, collected != nil {
      try listing.forEachValue { collected?.append($0) }
      return
    }
    try output.takingBack {
      try listing.write(as: settings.mode, in: style(), to: output.write)
      try checkInterruption()
    }
    if settings.mode == .text, givesHints, !listing.hint.isEmpty { say(listing.hint) }
  }

  /// Does `body`; in JSON all that it shows becomes one array.
  func collecting(_ body: () throws -> Void) throws {
    guard collected == nil, settings.mode == .json else { return try body() }
    collected = []
    defer {
      var array = JSONArrayText()
      for value in collected ?? [] { output.write(array.adding(value)) }
      output.write(array.end)
      collected = nil
      flush()
    }
    try body()
  }

  /// `words` behind what was said, where somebody can do as they tell.
  func hint(_ words: String) -> String { givesHints && !words.isEmpty ? "; " + words : "" }

  /// A message for the person, not part of what was asked for.
  func say(_ words: String) {
    flush()
    StandardError.tell(words.visible)
  }

  /// Sends what is waiting, and tells what was recorded.
  func end() {
    flush()
    endRecording()
  }

  /// Throws if Ctrl-C was pressed.
  func checkInterruption() throws {
    if Signals.isInterrupted { throw Interrupted() }
  }
}

/// Ctrl-C ended something that was running.
struct Interrupted: Error {}
