import Foundation
import QA
import Testing

/// The runtime gives what scripts/parser/quantised.py, the same arithmetic in NumPy, gives for the same model file.
///
/// Fixtures/parser.conllu is written by scripts/parser/fixture.py when the model is trained.
@Suite struct TrainerAgreementTests {
  private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/parser.conllu")

  @Test func `tags, heads, labels and probabilities agree`() throws {
    let text = try String(contentsOf: Self.fixture, encoding: .utf8)
    let blocks = text.components(separatedBy: "\n\n").filter { !$0.isEmpty }
    let rows = blocks.map { block in
      block.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
        $0.split(separator: "\t").map(String.init)
      }
    }
    #expect(rows.count > 10)
    let tokens = rows.map { $0.map { Token(form: $0[1], range: 0..<0) } }
    let parsed = Parser(model: .embedded).annotate(tokens)
    #expect(parsed.map(\.words.count) == rows.map(\.count))
    for (sentence, wanted) in zip(parsed, rows) {
      for (word, cells) in zip(sentence.words, wanted) {
        #expect([word.upos.rawValue, word.xpos, word.deprel] == [cells[3], cells[4], cells[7]], "\(cells)")
        #expect(String((word.head ?? -1) + 1) == cells[6], "\(cells)")
        let probability = try #require(Float(cells[9].dropFirst("ArcProb=".count)))
        #expect(abs(word.confidence - probability) < 0.0005, "\(cells)")
      }
    }
  }
}
