/// The closed lists that reading a question needs, from `questions.txt`.
public struct QuestionWords: Sendable {
  /// By the hash of a section's name, a NUL and an entry whether it stands there.
  private let entries: HashedTable<Bool>
  /// The entries of the section "question", in the order of the file.
  let questionWords: [String]

  /// The embedded list.
  public init() {
    self = Self.embedded
  }

  private static let embedded = QuestionWords(parsing: English.text(of: "questions.txt") ?? "")

  /// Reads a list: "[section]" lines, one entry a line, "#" comments.
  public init(parsing text: String) {
    var entries = HashedTable<Bool>(capacity: 1000)
    var section = StableHash()
    var questionWords: [String] = []
    var asks = false
    var text = text
    text.withUTF8 { text in
      UnsafeRawBufferPointer(text).forEachLine { _, line in
        guard let first = line.first, first != UInt8(ascii: "#") else { return }
        if first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
          section = Self.start(of: line.dropFirst().dropLast())
          asks = line.elementsEqual("[question]".utf8)
        } else {
          entries.insert(true, for: Self.key(line, in: section))
          if asks { questionWords.append(String(decoding: line, as: UTF8.self)) }
        }
      }
    }
    self.entries = entries
    self.questionWords = questionWords
  }

  private static func start(of section: some Sequence<UInt8>) -> StableHash {
    var hash = StableHash()
    for byte in section { hash.add(byte) }
    hash.add(0)
    return hash
  }

  private static func key(_ entry: some Sequence<UInt8>, in section: StableHash) -> UInt64 {
    var hash = section
    for byte in entry { hash.add(byte) }
    return hash.value
  }

  /// Whether `word` stands in the list `section`.
  public func has(_ word: String, in section: String) -> Bool {
    entries[Self.key(word.utf8, in: Self.start(of: section.utf8))] != nil
  }
}
