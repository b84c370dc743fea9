import ArgumentParser
import QA

/// Articles and questions in, answers out.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer questions about articles.",
    discussion: """
      Questions come from -q, from files (-f: one a line, # for comments, or JSON lines) or both, and are answered in \
      order, each with the sentence that says so. A line of a file that begins with a dot is a command as in the \
      REPL; one that cannot be done ends the work, or with --keep-going only itself.

      A question may also be facts with variables, separated by commas: '?x backs ?y, ?y captured mosul'. The answers \
      are then all the values that go together (docs/variables.md).

      EXAMPLE
        asknews ask -q 'who captured akashat?' examples/border/*.txt
      """)

  @OptionGroup var questions: QuestionOptions
  @OptionGroup var format: FormatOptions

  @Flag(
    name: .shortAndLong,
    help: "Exit with status 1 when a question has no answer and 4 when one was not understood.")
  var exitStatus = false

  @Flag(name: .long, help: "Go on after a command in a file that cannot be done.")
  var keepGoing = false

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    try questions.check(beside: articles)
    let inquiry = Inquiry(
      questions: questions.question, questionFiles: questions.files, paths: articles.paths,
      articleForm: articles.from,
      mode: format.format, threads: threads.threads, tellsReplies: exitStatus, keepsGoing: keepGoing)
    try inquiry.run(requiring: { try articles.requireAny(orStore: store) }, in: store.archive)
  }
}

/// The questions that a command asks.
struct QuestionOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "A question; may be given several times.")
  var question: [String] = []

  @Option(
    name: [.customShort("f"), .customLong("questions")],
    help: ArgumentHelp("A file with questions; - is standard input.", valueName: "file"), completion: .file())
  var files: [String] = []

  /// Throws where there are none, or the articles come in the same way.
  func check(beside articles: ArticleOptions) throws {
    if question.isEmpty && files.isEmpty {
      throw ValidationError("No question: give one with -q 'who ...?' or a file of them with -f.")
    }
    if articles.paths.contains("-") && files.contains("-") {
      throw ValidationError("Standard input cannot hold both the articles and the questions.")
    }
  }
}
