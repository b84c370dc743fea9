import QA

/// A file of rules, as people write them.
struct RuleFile {
  let path: String

  /// Adds the rules of the file to `archive`. Everything that is wrong is reported; true if nothing is.
  func load(into archive: Archive, problems: Problems) -> Bool {
    let text: String
    do throws(InputProblem) {
      text = try TextSource.text(of: path, problems: problems)
    } catch {
      problems.report(error, file: path)
      return false
    }
    do {
      try archive.addRules(text, file: path)
    } catch {
      for words in error.words { problems.report(words) }
      return false
    }
    return true
  }
}
