import ArgumentParser
import Foundation
import QA

/// Scores a model on treebank files with the tokens given.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Prints UPOS, UAS and LAS (relations without subtypes) and words per second, and F1 of relations.")

  @ArgumentParser.Argument(help: "The model file.")
  var model: String

  @ArgumentParser.Argument(help: "CoNLL-U files.")
  var files: [String]

  @Flag(help: "Print precision, recall and F1 of each relation too.")
  var relations = false

  @Option(help: "Parse this many times, for a steadier measure of speed.")
  var times = 1

  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: model)))
    let parser = Parser(model: try SyntaxModel(bytes: bytes))
    for path in files {
      let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
      let gold = try CoNLLU.blocks(in: text).map(\.sentence)
      let tokens = gold.map { $0.words.map { Token(form: $0.form, range: $0.range) } }
      var parsed: [Sentence] = []
      let begin = clock()
      for _ in 0..<times { parsed = parser.annotate(tokens) }
      let seconds = Double(clock() - begin) / Double(CLOCKS_PER_SEC)
      let tally = Tally(gold: gold, parsed: parsed)
      let pace = Int(Double(tally.words * times) / seconds)
      print("\(path): \(tally.summary), \(pace) words a second of one core")
      if relations { print(tally.table) }
    }
  }
}
