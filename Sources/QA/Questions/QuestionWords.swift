/// The closed lists that reading a question needs, from `questions.txt`.
public struct QuestionWords: Sendable {
  private let sections: [String: Set<String>]

  /// The embedded list.
  public init() {
    self = Self.embedded
  }

  private static let embedded = QuestionWords(parsing: English.text(of: "questions.txt") ?? "")

  /// Reads a list: "[section]" lines, one entry a line, "#" comments.
  public init(parsing text: String) {
    var sections: [String: Set<String>] = [:]
    var name = ""
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let entry = String(Substring(line))
      if first == UInt8(ascii: "["), entry.hasSuffix("]") {
        name = String(entry.dropFirst().dropLast())
      } else {
        sections[name, default: []].insert(entry)
      }
    }
    self.sections = sections
  }

  /// Whether `word` stands in the list `section`.
  public func has(_ word: String, in section: String) -> Bool {
    sections[section]?.contains(word) ?? false
  }
}
