import QA
import Testing

#if canImport(Foundation)
  import Foundation
#endif

/// Token and sentence F1 on 264 sentences of our own in the style of news agencies.
@Suite struct AgencyStyleTests {
  enum Layout: CaseIterable {
    /// A paragraph is a line.
    case paragraphs
    /// A sentence is a line.
    case sentences
    /// Paragraphs are broken into lines of at most 72 characters, with a blank line between them.
    case wrapped
  }

  @Test(arguments: Layout.allCases)
  func printedTextIsCutRight(layout: Layout) throws {
    let score = try score(of: "agency.tokens", layout: layout)
    #expect(score.tokens >= 0.99 && score.sentences >= 0.98, "\(score)")
  }

  @Test(arguments: [Layout.paragraphs, .sentences])
  func lowerCaseTokensAreCutRight(layout: Layout) throws {
    let score = try score(of: "agency-lower.tokens", layout: layout)
    #expect(score.tokens == 1 && score.sentences >= 0.98, "\(score)")
  }

  @Test func thereAreTwoHundredSentences() throws {
    let count = try ["agency.tokens", "agency-lower.tokens"].map { try fixture($0).joined().joined().count }
    #expect(count.reduce(0, +) >= 200)
  }

  struct Score: CustomStringConvertible {
    var tokens: Double
    var sentences: Double
    var wrong: [String]
    var description: String {
      "tokens \(tokens), sentences \(sentences)\n" + wrong.joined(separator: "\n")
    }
  }

  /// A sentence of a fixture as its tokens, each with whether the next one is joined to it.
  typealias Marked = [(form: String, isJoined: Bool)]

  private func score(of name: String, layout: Layout) throws -> Score {
    var tokens = (gold: 0, ours: 0, both: 0)
    var sentences = (gold: 0, ours: 0, both: 0)
    var wrong: [String] = []
    let tokenizer = Tokenizer()
    for article in try fixture(name) {
      let (text, gold) = print(article, layout)
      let ours = tokenizer.sentences(in: text).map { $0.map(\.range) }
      tokens.gold += gold.joined().count
      tokens.ours += ours.joined().count
      tokens.both += Set(gold.joined()).intersection(ours.joined()).count
      let spans = [gold, ours].map { Set($0.map { $0[0].lowerBound..<$0[$0.count - 1].upperBound }) }
      sentences.gold += spans[0].count
      sentences.ours += spans[1].count
      sentences.both += spans[0].intersection(spans[1]).count
      let bytes = Array(text.utf8)
      wrong += Set(ours.joined()).subtracting(gold.joined()).union(spans[1].subtracting(spans[0]))
        .sorted { $0.lowerBound < $1.lowerBound }.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    func f1(_ count: (gold: Int, ours: Int, both: Int)) -> Double {
      2 * Double(count.both) / Double(count.gold + count.ours)
    }
    return Score(tokens: f1(tokens), sentences: f1(sentences), wrong: wrong)
  }

  /// The articles of a fixture: paragraphs of sentences.
  private func fixture(_ name: String) throws -> [[[Marked]]] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/\(name)")
    var articles: [[[Marked]]] = [[[]]]
    for line in try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    where !line.hasPrefix("#") {
      if line == "%%" {
        articles.append([[]])
      } else if line.isEmpty || line.hasPrefix(">") {
        articles[articles.count - 1].append([])
        if line.hasPrefix(">") { articles[articles.count - 1] += [[marked(line.dropFirst(2))], []] }
      } else {
        articles[articles.count - 1][articles[articles.count - 1].count - 1].append(marked(line))
      }
    }
    return articles.map { $0.filter { !$0.isEmpty } }
  }

  private func marked(_ line: Substring) -> Marked {
    line.split(separator: " ").flatMap { word in
      let parts = word.split(separator: "~")
      return parts.enumerated().map { (String($1), $0 + 1 < parts.count || word.hasSuffix("~")) }
    }
  }

  /// The text of an article in a layout, and where its tokens stand in it.
  private func print(_ article: [[Marked]], _ layout: Layout) -> (text: String, tokens: [[TextRange]]) {
    var text = ""
    var ranges: [[TextRange]] = []
    for paragraph in article {
      for sentence in paragraph {
        var sentenceRanges: [TextRange] = []
        for (index, token) in sentence.enumerated() {
          let start = text.utf8.count
          text += token.form
          sentenceRanges.append(start..<text.utf8.count)
          if index + 1 < sentence.count, !token.isJoined { text += " " }
        }
        ranges.append(sentenceRanges)
        text += layout == .sentences ? "\n" : " "
      }
      text += layout == .wrapped ? "\n\n" : "\n"
    }
    return (layout == .wrapped ? wrapped(text) : text, ranges)
  }

  /// The text with the blanks that lie at the end of a line of 72 characters turned into line ends.
  private func wrapped(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var lineStart = 0
    var blank: Int?
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\n") {
        lineStart = index + 1
        blank = nil
      } else if bytes[index] == UInt8(ascii: " ") {
        blank = index
      }
      let width = bytes[lineStart..<index + 1].count { $0 & 0xC0 != 0x80 }
      if width > 72, let end = blank {
        bytes[end] = UInt8(ascii: "\n")
        lineStart = end + 1
        blank = nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
