/// The shape of a question, with blanks for what a fact has: "who {past} {object}?".
public struct QuestionTemplate: Sendable {
  /// What it asks for, in words: "who", "how many".
  public let kind: String
  /// What the fact must have besides the blanks.
  let needs: [String]
  /// The words between the blanks and the blanks, in turn.
  private let parts: [Part]

  private enum Part: Sendable {
    case words(String)
    case blank(String)
  }

  /// The templates of `questions.templates`, in the order of the file.
  public static let all: [QuestionTemplate] = {
    var templates: [QuestionTemplate] = []
    WordFile.forEachLine(of: "questions.templates") { heading, _, words in
      let line = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      templates.append(QuestionTemplate(kind: heading.joined(separator: " "), line: line))
    }
    return templates
  }()

  /// The words that stand in templates beside the blanks, in lower case.
  public static let words: Set<String> = {
    var words: Set<String> = []
    for case .words(let text) in all.flatMap(\.parts) {
      words.formUnion(text.lowercased().split { !$0.isLetter }.map(String.init))
    }
    return words
  }()

  /// A line of the file: "needs: question", or a question alone.
  init(kind: String, line: String) {
    self.kind = kind
    let sides = line.split(separator: ":", maxSplits: 1)
    needs = sides.count > 1 ? sides[0].split(separator: " ").map(String.init) : []
    var parts: [Part] = []
    for piece in (sides.last ?? "").split(separator: "{") {
      let ends = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count > 1 { parts.append(.blank(String(ends[0]))) }
      if let words = ends.last, !words.isEmpty { parts.append(.words(String(words))) }
    }
    if case .words(let first)? = parts.first { parts[0] = .words(String(first.drop { $0 == " " })) }
    self.parts = parts
  }

  /// The shape as people read it: "who <past> <object>?".
  public var shape: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .blank(let name): "<\(name)>"
      }
    }.joined()
  }

  /// The question about `fact`; nil where the fact lacks something.
  public func question(about fact: Fact) -> String? {
    guard fact.fits(needs) else { return nil }
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .blank(let name):
        guard let filling = fact.filling(of: name) else { return nil }
        text += filling
      }
    }
    return text
  }
}
