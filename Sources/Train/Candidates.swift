import ArgumentParser
import Foundation
import QA

/// The candidates of questions with their features, for fitting the ranking model.
struct Candidates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes what may answer each question, with the features that the ranking model weighs.")

  @Option(help: "Articles as JSON lines with id and text.")
  var articles: String

  @Option(help: "Questions as JSON lines with id, question and article.")
  var questions: String

  private struct ArticleLine: Decodable {
    var id: String
    var text: String
  }

  private struct QuestionLine: Decodable {
    var id: String
    var question: String
    var article: String
  }

  private struct CandidateLine: Encodable {
    var text: String
    /// The words of the article that give it.
    var mention: String
    /// UTF-8 byte offset of the mention in the article.
    var start: Int
    var weight: Double
    var clarity: Double
    var features: [String: Double]
    /// Of a phrase the places of the candidates that are the same words, counted from 0.
    var same: [Int]?
  }

  private struct Line: Encodable {
    var id: String
    var candidates: [CandidateLine]
    /// What may answer from the words of sentences, where the candidates from facts do not.
    var phrases: [CandidateLine]
  }

  func run() throws {
    let archive = Archive(store: try FactStore())
    var texts: [String: String] = [:]
    for line in try Self.lines(of: articles, as: ArticleLine.self) { texts[line.id] = line.text }
    try archive.load(texts.sorted { $0.key < $1.key }.map { Article(id: $0.key, text: $0.value) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for asked in try Self.lines(of: questions, as: QuestionLine.self) {
      let bytes = Array((texts[asked.article] ?? "").utf8)
      let found = try archive.candidates(for: asked.question, in: asked.article)
      let line = Line(
        id: asked.id, candidates: found.ofFacts.map { Self.line(of: $0, in: bytes) },
        phrases: found.phrases.map { Self.line(of: $0.candidate, in: bytes, same: $0.same) })
      let data = try encoder.encode(line)
      FileHandle.standardOutput.write(data + Data("\n".utf8))
    }
  }

  private static func line(of candidate: Candidate, in text: [UInt8], same: [Int]? = nil) -> CandidateLine {
    CandidateLine(
      text: candidate.text,
      mention: String(decoding: text[candidate.range.clamped(to: text.indices)], as: UTF8.self),
      start: candidate.range.lowerBound, weight: candidate.factor(of: .standing),
      clarity: candidate.factor(of: .clarity),
      features: Dictionary(candidate.features.values.map { ($0.name, $0.value) }, uniquingKeysWith: +),
      same: same)
  }

  private static func lines<T: Decodable>(of path: String, as type: T.Type) throws -> [T] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try decoder.decode(type, from: Data($0.utf8))
    }
  }
}
