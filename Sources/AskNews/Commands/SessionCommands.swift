import ArgumentParser
import QA

// Commands of the REPL that go on from something asked or listed: on the command line that is named with them.

/// What the numbers of a command stand for.
struct NumberedOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "A question: the number is that of an answer.")
  var question: String?

  @Option(name: .long, help: "A filter, as asknews facts takes it: the number is that of a fact.")
  var filter: String?

  @Option(name: .shortAndLong, help: "The number, from 1.")
  var number = 1

  /// Asks or lists, without printing it.
  func ask(in session: Session, orElse found: (Session) throws -> Void) throws {
    if let question {
      _ = try session.reply(to: AskedQuestion(id: "q1", text: question))
    } else if let filter {
      session.numbered = .facts(try FactListing(session.archive, matching: filter).facts)
    } else {
      try found(session)
    }
  }
}

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .why, discussion: "", example: "why -q 'who captured akashat?' examples/border/*.txt")

  @OptionGroup var numbered: NumberedOptions
  @OptionGroup var lookup: LookupOptions

  func run() throws {
    try lookup.inSession { session in
      try numbered.ask(in: session) { _ in throw Mistake("name a question with -q, or facts with --filter") }
      try session.explainResult(String(numbered.number))
    }
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .show,
    discussion:
      "Without a question or a filter the number is that of an article, as asknews articles lists it.",
    example: "show -n 2 examples/border/*.txt")

  @OptionGroup var numbered: NumberedOptions
  @OptionGroup var lookup: LookupOptions

  func run() throws {
    try lookup.inSession { session in
      try numbered.ask(in: session) { $0.numbered = .articles(try ArticleListing($0.archive).articles) }
      try session.showPlace(String(numbered.number))
    }
  }
}

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .read, discussion: "The same as asknews ask -f FILE.",
    example: "read examples/questions.txt examples/border/*.txt")

  @ArgumentParser.Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @OptionGroup var lookup: LookupOptions

  func run() throws {
    let inquiry = Inquiry(
      questionFiles: [file], paths: lookup.articles.paths, articleForm: lookup.articles.from,
      mode: lookup.format.format, threads: lookup.threads.threads)
    try inquiry.run(
      requiring: { try lookup.articles.requireAny(orStore: lookup.store) }, in: lookup.store.archive)
  }
}

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .record, discussion: "The answers are printed too, as by asknews ask.",
    example: "record border.ask -q 'who captured akashat?' examples/border/*.txt")

  @ArgumentParser.Argument(
    help: "The file to write, or to go on with.", completion: .file(extensions: ["ask"]))
  var file: String

  @OptionGroup var questions: QuestionOptions
  @OptionGroup var lookup: LookupOptions

  func run() throws {
    try questions.check(beside: lookup.articles)
    let inquiry = Inquiry(
      questions: questions.question, questionFiles: questions.files, paths: lookup.articles.paths,
      articleForm: lookup.articles.from, mode: lookup.format.format, threads: lookup.threads.threads,
      recording: file)
    try inquiry.run(
      requiring: { try lookup.articles.requireAny(orStore: lookup.store) }, in: lookup.store.archive)
  }
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .export, discussion: "", example: "export facts.csv --filter relation=capture examples/border/*.txt")

  @ArgumentParser.Argument(help: "The file to write.", completion: .file())
  var file: String

  @Option(name: .long, help: "Only facts that fit this filter, as asknews facts takes it.")
  var filter: String = ""

  @OptionGroup var sources: SourceOptions

  func run() throws { try sources.inSession { try $0.export(matching: filter, to: file) } }
}

struct SaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .save, discussion: "", example: "save news.db examples/border/*.txt")

  @ArgumentParser.Argument(help: "The file to write.", completion: .file())
  var file: String

  @OptionGroup var sources: SourceOptions

  func run() throws { try sources.inSession { try $0.save(to: file) } }
}

struct AliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .alias, discussion: "", example: "alias nf 'northern front' --store news.db")

  @ArgumentParser.Argument(help: "The name.")
  var name: String

  @ArgumentParser.Argument(help: "What it is another name of.")
  var other: String

  @OptionGroup var store: KeptStoreOptions

  func run() throws { try store.inSession { try $0.alias(name, to: other) } }
}

struct UnaliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .unalias, discussion: "", example: "unalias nf --store news.db")

  @ArgumentParser.Argument(help: "The name.")
  var name: String

  @OptionGroup var store: KeptStoreOptions

  func run() throws { try store.inSession { try $0.unalias(name) } }
}

/// A store that a command changes, and so has to be named.
struct KeptStoreOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  /// Does in a session over the store what `body` says.
  func inSession(_ body: (Session) throws -> Void) throws {
    guard store.store != nil else {
      throw ValidationError("Nothing is kept: name a store with --store FILE.")
    }
    let session = Session(archive: try store.archive(), givesHints: false) { .plain }
    try endingOnMistakes { try body(session) }
    session.flush()
  }
}
