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

extension ModelError {
  /// What is wrong with the model file and what to do about it, on one line.
  var words: String {
    switch self {
    case .notAModel: "is no syntax model; name a file that scripts/train made"
    case .version(let found, let supported) where found > supported:
      "is a newer syntax model (format \(found), this asknews reads \(supported)); update asknews"
    case .version(let found, let supported):
      "is an older syntax model (format \(found), this asknews reads \(supported)); train it anew"
    case .length(let found, let expected) where found < expected:
      "is cut off (\(found) of \(expected) bytes are there); copy it again"
    case .length(let found, let expected):
      "is damaged (\(found) bytes, there should be \(expected)); copy it again"
    case .checksum: "is damaged (its checksum is not right); copy it again"
    case .part(let name): "does not fit together (its part \"\(name.visible)\"); train it anew"
    }
  }
}
