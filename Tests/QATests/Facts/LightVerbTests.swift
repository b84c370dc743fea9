import Foundation
import QA
import Testing

/// Each verb with its noun in `facts.words` ("take part", "launch attack") has an example in `light-verbs.txt`: the entry,
/// a sentence, and the fact that it must give.
@Suite struct LightVerbTests {
  private struct Example {
    var entry: String
    var sentence: String
    var fact: String
  }

  private static let examples: [Example] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "light-verbs.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.components(separatedBy: " | ")
      return fields.count == 3 ? Example(entry: fields[0], sentence: fields[1], fact: fields[2]) : nil
    }
  }()

  /// The entries of a map of `facts.words`, underscores as blanks.
  private static func entries(of map: String) -> [String] {
    let lines = (English.text(of: "facts.words") ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "map \(map)") else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix(" ") }.flatMap { line in
      line.prefix { $0 != "=" }.split(separator: " ").map { $0.replacingOccurrences(of: "_", with: " ") }
    }
  }

  @Test(arguments: ["verb idioms", "light verbs"])
  func everyEntryHasAnExample(map: String) {
    let shown = Set(Self.examples.map(\.entry))
    let entries = Self.entries(of: map)
    #expect(entries.count > 100)
    #expect(entries.filter { !shown.contains($0) } == [])
  }

  @Test func theExamplesHold() {
    let analyzer = Analyzer()
    let extractor = Extractor()
    for example in Self.examples {
      let facts = extractor.facts(in: analyzer.sentences(in: example.sentence))
      let found = facts.map { fact in
        let slots = [("subject", fact.subject), ("object", fact.object)].compactMap { slot, mention in
          mention.map { slot + ": " + $0.text }
        }
        return fact.predicate.lemma + "(" + slots.joined(separator: ", ") + ")"
      }
      #expect(found.contains(example.fact), "\(example.sentence) \(found)")
    }
  }
}
