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

  @ArgumentParser.Argument(help: "Files with articles; - is standard input.", completion: .file())
  var paths: [String] = []

  /// The paths, or standard input where none is named and something is piped in.
  func pathsOrInput() throws -> [String] {
    if !paths.isEmpty { return paths }
    guard isatty(STDIN_FILENO) == 0 else {
      throw ValidationError("No articles: name a file, or - for standard input.")
    }
    return ["-"]
  }

  /// Ends the program where neither articles nor a store are named.
  func requireAny(orStore store: StoreOptions) throws {
    if paths.isEmpty && store.store == nil {
      throw ValidationError("No articles: name files, - for standard input, or a store with --store.")
    }
  }

  func reader(for paths: [String], problems: Problems) -> ArticleReader {
    ArticleReader(form: from, hasSeveralFiles: paths.count > 1, problems: problems)
  }

  /// Reads the articles in the files into `archive`.
  @discardableResult
  func load(_ paths: [String], into archive: Archive, threads: Int, problems: Problems) throws -> LoadTally {
    try reader(for: paths, problems: problems).load(paths, into: archive, threads: threads)
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
      "Keep what is read in this file; without it all is forgotten in the end.", valueName: "file"),
    completion: .file())
  var store: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file with rules of what follows from what, beside those that are shipped; may be given several times.",
      valueName: "file"),
    completion: .file())
  var rules: [String] = []

  @OptionGroup var model: ModelOptions
  @OptionGroup var patterns: PatternOptions

  /// Opens the store and reads model, patterns and rules. Ends the program where a file is none.
  func archive() throws -> Archive {
    let archive = try model.archive(
      at: store.map { .file($0) } ?? .memory, extractor: patterns.extractor())
    for path in rules where !RuleFile(path: path).load(into: archive, report: { StandardError.writeLine($0) })
    {
      throw ExitStatus.unreadable.code
    }
    return archive
  }
}

extension StoreError {
  /// What is wrong with the store and what to do about it, on one line.
  var words: String {
    switch self {
    case .notAStore(let path): "\(path.visible): is no AskNews store; name another file"
    case .newerVersion(let path):
      "\(path.visible): was made by a newer asknews; update this one or name another file"
    case .notAFile(let path): "\(path.visible): is not a file; name a file"
    case .noSuchFolder(let path): "\(path.visible): its folder does not exist; make it first"
    case .unreadable(let path, let reason):
      "\(path.visible): cannot be opened (\(reason.visible)); check its permissions"
    case .readOnly(let path): "\(path.visible): cannot be written; check its permissions"
    case .full(let path): "\(path.visible): the disk is full; nothing of the last step was stored"
    case .busy(let path): "\(path.visible): is in use by another program; try again when it is done"
    case .damaged(let path, let what):
      "\(path.visible): is damaged (\(what.visible)); load the articles into a new file"
    case .database(let path, let reason):
      "\(path.visible): the store cannot be used (\(reason.visible)); check the file and its folder"
    }
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
