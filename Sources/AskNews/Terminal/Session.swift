import Glibc
import QA

/// A talk about an archive: questions and dot-commands in, text out. It remembers what the numbers on the screen
/// stand for. Knows nothing of terminals and line editors.
final class Session {
  /// What was listed last, and so what `.show 2` and `.why 2` mean.
  enum Listing {
    case nothing
    case reply(Reply)
    case facts([StoredFact])
    case articles([StoredArticle])
  }

  let archive: Archive
  let output: StandardOutput
  let problems: Problems
  /// Asked each time, for the window may have changed.
  let style: () -> Style
  let articleForm: ArticleForm?
  var listing = Listing.nothing
  /// True after `.quit`.
  var isOver = false
  /// The worst that happened, for the exit status.
  private(set) var status = ExitStatus.done
  /// How deep `.read` in `.read` is.
  var depth = 0

  init(
    archive: Archive, output: StandardOutput = StandardOutput(), articleForm: ArticleForm? = nil,
    style: @escaping () -> Style
  ) {
    self.archive = archive
    self.output = output
    self.articleForm = articleForm
    self.style = style
    problems = Problems { words in
      output.flush()
      StandardError.writeLine(words)
    }
  }

  /// Does what one line asks for; what goes wrong is told, and does not end the session.
  func run(_ line: String) {
    tellingErrors { try runOrThrow(line) }
  }

  /// Reads the articles that the session starts with and, where a person looks on, greets.
  func start(with paths: [String], greets: Bool) {
    tellingErrors {
      try load(paths: paths)
      guard greets else { return }
      let stats = try archive.store.stats()
      let held = "\(Counted(stats.articles, "article")), \(Counted(stats.facts, "fact"))"
      say("asknews \(AskNews.configuration.version): \(held). Type a question, or .help")
    }
  }

  private func tellingErrors(_ body: () throws -> Void) {
    do {
      try body()
    } catch let mistake as Mistake {
      report(mistake.words)
      status = .usage
    } catch let error as StoreError {
      report(error.words)
      status = .unreadable
    } catch is Interrupted {
      report("stopped")
    } catch {
      report("\(error)")
      status = .unreadable
    }
    if problems.count > 0 { status = .unreadable }
    output.flush()
  }

  /// The same, for who can tell better where the line stands.
  func runOrThrow(_ line: String) throws {
    let line = line.trimmed
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    guard line.hasPrefix(".") else { return try ask(AskedQuestion(id: "", text: line)) }
    let end = line.firstIndex { $0 == " " || $0 == "\t" } ?? line.endIndex
    let name = line[line.index(after: line.startIndex)..<end].lowercased()
    try DotCommand.named(name).run(self, line[end...].trimmed)
  }

  func ask(_ question: AskedQuestion) throws {
    let reply = try archive.ask(question.text, in: question.article)
    listing = .reply(reply)
    output.write(ReplyText(reply, style: style()).text)
  }

  /// A message for the person, not part of what was asked for.
  func say(_ words: String) {
    report(words)
  }

  private func report(_ words: String) {
    output.flush()
    StandardError.writeLine(words.visible)
  }

  /// Throws if Ctrl-C was pressed.
  func checkInterruption() throws {
    if Signals.isInterrupted { throw Interrupted() }
  }
}

/// Ctrl-C ended something that was running.
struct Interrupted: Error {}
