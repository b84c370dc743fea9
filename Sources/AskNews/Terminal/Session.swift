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
  var worstReply = ExitStatus.done
  /// How deep `.read` in `.read` is.
  var depth = 0
  private var questionCount = 0
  /// How often answers used each rule, by its name.
  var ruleUses: [String: Int] = [:]
  /// What the next question may go on from.
  var conversation = Conversation()
  private var lastTemplates: QuestionTemplates?
  /// False where nobody can type the commands that hints tell of.
  let givesHints: Bool
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
      var tally = LoadTally()
      do {
        try load(paths: paths, counting: &tally)
      } catch is Interrupted {
        throw Interrupted(words: "stopped: \(tally.words)")
      }
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
      status = mistake.status == .usage ? mistaken : mistake.status
    } catch let error as StoreError {
      say(error.words)
      status = .unreadable
    } catch let interrupted as Interrupted {
      say(interrupted.words)
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

  /// Questions that the articles answer.
  var templates: QuestionTemplates {
    if let lastTemplates, lastTemplates.isFresh(for: archive) { return lastTemplates }
    let templates = QuestionTemplates(archive)
    lastTemplates = templates
    return templates
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
    guard settings.mode == .text else { return }
    if !listing.note.isEmpty { say(listing.note) }
    if givesHints, !listing.hint.isEmpty { say(listing.hint) }
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
struct Interrupted: Error {
  /// What is told of it.
  var words = "stopped"
}
