import QA

/// A file of rules, as people write them.
struct RuleFile {
  let path: String

  /// Adds the rules of the file to `archive`. Everything that is wrong is reported; true if nothing is.
  func load(into archive: Archive, report: (String) -> Void) -> Bool {
    var bytes: [UInt8] = []
    do {
      try InputFile(path).readAll(into: &bytes)
    } catch {
      report("\(path.visible): \(error.words)")
      return false
    }
    if InputText.areBinary(bytes) {
      report("\(path.visible): \(InputProblem.binary.words)")
      return false
    }
    do {
      try archive.addRules(String(decoding: bytes, as: UTF8.self), file: path)
    } catch {
      for words in error.words { report(words) }
      return false
    }
    return true
  }
}
