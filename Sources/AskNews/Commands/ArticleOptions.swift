import ArgumentParser
import Glibc
import QA

extension ArticleForm: ExpressibleByArgument {}

/// Where articles come from and how they lie there.
struct ArticleOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How the articles lie in the files: text (a file is one article), lines (a line is one), jsonl.",
      discussion: "Without it the name and the content of each file tell.", valueName: "form"))
  var from: ArticleForm?

  @ArgumentParser.Argument(
    help: "Files with articles, or folders of them; - is standard input.", completion: .file())
  var paths: [String] = []

  /// The same with standard input where no path is named and something is piped in.
  func orInput() throws -> ArticleOptions {
    var options = self
    options.paths = try paths.orInput("No articles: name a file, or - for standard input.")
    return options
  }

  /// Ends the program where there is nothing to be asked: no articles are named, and no store that is there.
  func requireAny(orStore store: StoreOptions) throws {
    if !paths.isEmpty { return }
    guard let file = store.store else {
      throw ValidationError("No articles: name files, - for standard input, or a store with --store.")
    }
    if access(file, F_OK) != 0 {
      StandardError.writeLine("\(file.visible): no such store; asknews load makes one")
      throw ExitStatus.unreadable.code
    }
  }

  /// What reads `paths`; tells what is left out of them.
  func reader(for paths: ArticlePaths, problems: Problems) -> ArticleReader {
    if let words = paths.wordsOfLeftOut { StandardError.writeLine(words.visible) }
    return ArticleReader(form: from, hasSeveralFiles: paths.areSeveral, problems: problems)
  }

  /// Reads the articles in the files and folders named into `archive`.
  @discardableResult
  func load(into archive: Archive, threads: Int, problems: Problems) throws -> LoadTally {
    let paths = ArticlePaths(paths)
    return try reader(for: paths, problems: problems).load(paths.files, into: archive, threads: threads)
  }
}

/// The number of threads to work with.
struct ThreadOptions: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: ArgumentHelp(
      "Threads to work with, by default one for each core; the output is the same for any number.",
      valueName: "n"))
  var chosen: Int?

  var threads: Int { chosen ?? Threads.available }

  func validate() throws {
    guard chosen.map((1...256).contains) ?? true else {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
  }
}

/// The store that facts are kept in.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Keep what is read in this file; without it nothing is kept.", valueName: "file"),
    completion: .file())
  var store: String?

  @OptionGroup var knowledge: KnowledgeOptions

  /// Opens the store; as `KnowledgeOptions.archive`.
  func archive() throws -> Archive { try knowledge.archive(at: store.map { .file($0) } ?? .memory) }
}

/// What articles are read and questions answered by, beside what is shipped.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file with rules of what follows from what, beside those that are shipped; may be given several times.",
      valueName: "file"),
    completion: .file())
  var rules: [String] = []

  @OptionGroup var model: ModelOptions
  @OptionGroup var patterns: PatternOptions

  /// Opens a store and reads model, patterns and rules. Ends the program where a file is none.
  func archive(at location: FactStore.Location) throws -> Archive {
    let archive = try model.archive(at: location, extractor: patterns.extractor())
    for path in rules where !RuleFile(path: path).load(into: archive, problems: Problems()) {
      throw ExitStatus.unreadable.code
    }
    return archive
  }
}

/// Does what may fail in the store; says so and ends the program where it does.
func storeErrors<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    StandardError.writeLine(error.words)
    throw ExitStatus.unreadable.code
  }
}

extension [String] {
  /// The paths, or standard input where there are none and something is piped in; else `words` are what is wrong.
  func orInput(_ words: String) throws -> [String] {
    if !isEmpty { return self }
    guard isatty(STDIN_FILENO) == 0 else { throw ValidationError(words) }
    return ["-"]
  }
}
