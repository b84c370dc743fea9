import ArgumentParser
import Foundation
import QA

/// The examples and counter-examples of the shipped rules, for fitting the ranking model.
struct RuleExamples: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the examples of the shipped rules as JSON lines: a sentence, a question, the answer if any.")

  private struct Line: Encodable {
    var id: String
    var text: String
    var question: String
    var answer: String?
  }

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for (number, example) in RuleBook.builtIn(examples: true).examples.enumerated() {
      let line = Line(
        id: "rule \(number)", text: example.sentence, question: example.question, answer: example.answer)
      FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
    }
  }
}
