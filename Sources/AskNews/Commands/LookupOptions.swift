import ArgumentParser
import Glibc
import QA

extension OutputMode: ExpressibleByArgument {}

/// How what was found is printed.
struct FormatOptions: ParsableArguments {
  @Option(name: .long, help: "What to print: text, table, json, jsonl, csv or markdown.")
  var format: OutputMode = .text

  func print(_ listing: some Listing, to output: StandardOutput = StandardOutput()) throws {
    if listing.isSilent(in: format) { return StandardError.writeLine(listing.wordsIfEmpty.visible) }
    try endingOnMistakes { try listing.write(as: format, in: Style.of(STDOUT_FILENO), to: output.write) }
    output.flush()
    if format == .text, !listing.note.isEmpty { StandardError.tell(listing.note.visible) }
  }
}

/// Articles to read and a store, from which something is looked up and printed.
struct LookupOptions: ParsableArguments {
  @OptionGroup var articles: ArticleOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  /// Prints what `find` finds among the articles and in the store.
  func print(_ find: (Archive) throws -> some Listing) throws {
    try read { archive, _ in try format.print(find(archive)) }
  }

  /// Does in a session over the articles and the store what `body` says.
  func inSession(_ body: (Session) throws -> Void) throws {
    try read { archive, problems in
      let session = Session(
        archive: archive, articleForm: articles.from, mode: format.format, problems: problems)
      try body(session)
      session.end()
    }
  }

  private func read(_ body: (Archive, Problems) throws -> Void) throws {
    try store.read(articles, threads: threads, body)
  }
}

/// Articles to read and a store, for a command that prints nothing of them.
struct SourceOptions: ParsableArguments {
  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  /// Does in a session over the articles and the store what `body` says.
  func inSession(_ body: (Session) throws -> Void) throws {
    try store.read(articles, threads: threads) { archive, problems in
      let session = Session(archive: archive, articleForm: articles.from, mode: .text, problems: problems)
      try body(session)
      session.end()
    }
  }
}

extension StoreOptions {
  /// Reads the articles, then does what `body` says; what went wrong decides how the program ends.
  fileprivate func read(
    _ articles: ArticleOptions, threads: ThreadOptions, _ body: (Archive, Problems) throws -> Void
  ) throws {
    try articles.requireAny(orStore: self)
    let problems = Problems()
    let archive = try archive()
    try articles.load(into: archive, threads: threads.threads, problems: problems)
    try endingOnMistakes { try body(archive, problems) }
    try problems.check()
  }
}

/// Does what may fail in the store, or be asked for wrongly; says so and ends the program where it does.
func endingOnMistakes(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as StoreError {
    StandardError.writeLine(error.words)
    throw ExitStatus.unreadable.code
  } catch let mistake as Mistake {
    if mistake.status == .usage { throw ValidationError(mistake.words) }
    StandardError.writeLine(mistake.words.visible)
    throw mistake.status.code
  }
}

extension Session {
  /// The session of one command, whose answers go to standard output.
  convenience init(archive: Archive, articleForm: ArticleForm?, mode: OutputMode, problems: Problems) {
    self.init(
      archive: archive, articleForm: articleForm, settings: Settings(mode: mode), givesHints: false,
      problems: problems
    ) { Style.of(STDOUT_FILENO) }
  }
}

extension CommandConfiguration {
  /// The command that is called and told like a command of the REPL.
  init(_ command: DotCommand, discussion: String, example: String) {
    self.init(
      commandName: command.name,
      abstract: command.shellSummary.asSentence,
      discussion: discussion + (discussion.isEmpty ? "" : "\n\n") + "EXAMPLE\n  asknews " + example)
  }
}
