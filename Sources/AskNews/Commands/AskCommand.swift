import ArgumentParser
import Glibc
import QA

/// Articles and questions in, answers out.
struct AskCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer questions about articles.",
    discussion: """
      Questions come from -q, from files (-f: one a line, # for comments, or JSON lines) or both, and are answered in \
      order, each with the sentence that says so.

      EXAMPLE
        asknews ask -q 'who captured akashat?' examples/border/*.txt
      """)

  @Option(name: .shortAndLong, help: "A question; may be given several times.")
  var question: [String] = []

  @Option(
    name: [.customShort("f"), .customLong("questions")],
    help: ArgumentHelp("A file with questions; - is standard input.", valueName: "file"), completion: .file())
  var questionFiles: [String] = []

  @Option(name: .long, help: "What to print: text or jsonl.")
  var format: Format = .text

  @Flag(
    name: .shortAndLong,
    help: "Exit with status 1 when a question has no answer and 4 when one was not understood.")
  var exitStatus = false

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  private func checkUsage() throws {
    if question.isEmpty && questionFiles.isEmpty {
      throw ValidationError("No question: give one with -q 'who ...?' or a file of them with -f.")
    }
    if articles.paths.isEmpty && store.store == nil {
      throw ValidationError("No articles: name files, - for standard input, or a store with --store.")
    }
    if articles.paths.contains("-") && questionFiles.contains("-") {
      throw ValidationError("Standard input cannot hold both the articles and the questions.")
    }
  }

  func run() throws {
    try checkUsage()
    let problems = Problems()
    var questions = question.enumerated().map { AskedQuestion(id: "q\($0.offset + 1)", text: $0.element) }
    for path in questionFiles {
      let file = QuestionFile(problems: problems)
      questions += try file.questions(in: path, countingFrom: questions.count + 1)
    }
    let archive = try store.archive()
    try articles.load(articles.paths, into: archive, threads: threads.threads, problems: problems)
    let worst = try answer(questions, from: archive)
    try problems.check()
    if exitStatus && worst != .done { throw worst.code }
  }

  /// Prints the answers; returns the worst that came of a question.
  private func answer(_ questions: [AskedQuestion], from archive: Archive) throws -> ExitStatus {
    let offsets = ArticleOffsets(archive.store)
    let output = StandardOutput()
    let style = Style.of(STDOUT_FILENO)
    var worst = ExitStatus.done
    for (index, question) in questions.enumerated() {
      let reply = try storeErrors { () throws(StoreError) in
        try archive.ask(question.text, in: question.article)
      }
      switch format {
      case .jsonl:
        let report = ReplyJSON(question: question, reply: reply, offsets: offsets)
        output.writeLine(try storeErrors { () throws(StoreError) in try report.line() })
      case .text:
        if questions.count > 1 {
          output.writeLine((index > 0 ? "\n" : "") + style.faint("> " + question.text.visible))
        }
        output.write(ReplyText(reply, style: style).text)
      }
      if reply.status == .notUnderstood { worst = .notUnderstood }
      if reply.status == .noAnswer && worst == .done { worst = .noAnswer }
    }
    output.flush()
    return worst
  }
}
