import ArgumentParser
import Foundation
import QA

/// The anaphors of texts with what each may take up, for fitting the antecedent model.
struct Anaphors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the anaphors of texts as JSON lines, each with the features of all that it may take up.",
    discussion:
      "The first line has the names of the features. The words are taken from the file, the trees are not.")

  @ArgumentParser.Argument(help: "A CoNLL-U file whose documents begin with a line \"# newdoc\".")
  var file: String

  @Option(help: "Link nouns by these weights before pronouns are looked at; without it nouns are written.")
  var weights: String?

  @Option(help: "Parse with this syntax model.")
  var model: String?

  @Flag(help: "Read the words in lower case.")
  var lowercase = false

  private struct Names: Encodable {
    var names: [String]
  }

  private struct CandidateLine: Encodable {
    var chain: Int
    var sentence: Int
    var head: Int
    var features: [Int]
  }

  private struct Line: Encodable {
    /// The number of the document in the file, from 0.
    var document: Int
    /// The sentence within the document and the word in it, from 0.
    var sentence: Int
    var head: Int
    var kind: String
    var features: [Int]
    var candidates: [CandidateLine]
  }

  func run() throws {
    let analyzer =
      try model.map { Analyzer(model: try SyntaxModel(bytes: [UInt8](Data(contentsOf: URL(filePath: $0))))) }
      ?? Analyzer()
    let fitted = try weights.map {
      try Data(contentsOf: URL(filePath: $0)).withUnsafeBytes { AntecedentModel($0) }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func write(_ line: some Encodable) throws {
      FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
    }
    try write(Names(names: AntecedentFeatures.all.names))
    for (number, tokens) in try documents().enumerated() {
      for line in lines(of: analyzer.annotate(tokens), document: number, fitted) { try write(line) }
    }
  }

  private func documents() throws -> [[[Token]]] {
    var documents: [[[Token]]] = []
    for block in try CoNLLU.blocks(in: String(contentsOf: URL(filePath: file), encoding: .utf8)) {
      if documents.isEmpty || block.comments.contains(where: { $0.hasPrefix("# newdoc") }) {
        documents.append([])
      }
      documents[documents.count - 1].append(
        block.words.map { Token(form: lowercase ? $0.form.lowercased() : $0.form, range: $0.range) })
    }
    return documents
  }

  private func lines(of sentences: [Sentence], document: Int, _ fitted: AntecedentModel?) -> [Line] {
    var discourse = Coreference().discourse(of: sentences)
    if let fitted { discourse.linkNouns(by: fitted) }
    let quotes = Quotes(in: sentences)
    var lines: [Line] = []
    for (index, phrase) in discourse.phrases.enumerated() {
      guard let anaphor = phrase.anaphor, (anaphor == .noun) == (fitted == nil),
        anaphor != .noun || !discourse.chain(of: index).hasName
      else { continue }
      var candidates: [CandidateLine] = []
      for other in discourse.candidates(of: index, anaphor, quotes) {
        let candidate = discourse.phrases[other]
        var line = CandidateLine(
          chain: discourse.chainRoot(of: other), sentence: candidate.sentence, head: candidate.head,
          features: [])
        discourse.addFeatures(of: index, anaphor, other, between: candidates.count, to: &line.features)
        candidates.append(line)
      }
      var line = Line(
        document: document, sentence: phrase.sentence, head: phrase.head, kind: "\(anaphor)", features: [],
        candidates: candidates)
      discourse.addFeatures(of: index, anaphor, quotes, to: &line.features)
      lines.append(line)
    }
    return lines
  }
}
