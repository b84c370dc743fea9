import ArgumentParser
import QA

/// Files with patterns of the user's.
struct PatternOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read facts by the patterns in this file too (see docs/patterns.md); may be given again.",
      valueName: "file"),
    completion: .file())
  var patterns: [String] = []

  /// An extractor with these patterns too; nil where no file is named. Where anything is wrong in a file, or an
  /// example in it does not hold, all of that is said and the program ended.
  func extractor() throws -> Extractor? {
    if patterns.isEmpty { return nil }
    let problems = Problems()
    let files = patterns.compactMap { path in
      Self.text(of: path, problems: problems).map { (name: path, text: $0) }
    }
    do {
      let extractor = try Extractor(adding: files, checkedWith: Analyzer())
      try problems.check()
      return extractor
    } catch let errors as PatternErrors {
      for error in errors.inOrder { StandardError.writeLine(error.words) }
      throw ExitStatus.unreadable.code
    }
  }

  private static func text(of path: String, problems: Problems) -> String? {
    do throws(InputProblem) {
      return try TextSource.text(of: path, problems: problems)
    } catch {
      problems.report(error, file: path)
      return nil
    }
  }
}
