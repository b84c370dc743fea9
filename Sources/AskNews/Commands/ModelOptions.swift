import ArgumentParser
import QA

/// The syntax model that texts are parsed with.
struct ModelOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Parse with this syntax model instead of the one built in.", valueName: "file"),
    completion: .file())
  var model: String?

  /// Ends the program where the file is no model, or none for this program.
  func analyzer() throws -> Analyzer {
    guard let model else { return Analyzer() }
    var bytes: [UInt8] = []
    do throws(InputProblem) {
      try InputFile(model).readAll(into: &bytes)
    } catch {
      throw refused(model, error.words)
    }
    do {
      return Analyzer(model: try SyntaxModel(bytes: bytes))
    } catch {
      throw refused(model, error.words)
    }
  }

  /// An archive that reads with the model, and with the built-in patterns where `extractor` is nil.
  func archive(at location: FactStore.Location, extractor: Extractor? = nil) throws -> Archive {
    try Archive.reading(with: analyzer(), extractor: extractor, into: location)
  }

  private func refused(_ path: String, _ words: String) -> ExitCode {
    StandardError.writeLine("\(path.visible): \(words)")
    return ExitStatus.unreadable.code
  }
}

extension Archive {
  /// An archive whose long work Ctrl-C ends. Ends the program where the store cannot be opened.
  static func reading(
    with analyzer: Analyzer, extractor: Extractor? = nil, into location: FactStore.Location
  ) throws -> Archive {
    try storeErrors { () throws(StoreError) in
      Archive(
        store: try FactStore(location), analyzer: analyzer, extractor: extractor ?? Extractor(),
        isStopped: { Signals.isInterrupted })
    }
  }
}
