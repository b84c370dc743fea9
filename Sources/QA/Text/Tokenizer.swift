/// Cuts a text into sentences and these into tokens, as UD English does.
///
/// It reads printed text, the lower-case copies of it that agencies' archives hold, and tokenised text, and tells them
/// apart by the look of each line. Linear in the length of the text.
public struct Tokenizer: Sendable {
  private let words: WordTable

  /// With the embedded word lists.
  public init() {
    words = Self.english
  }

  /// A tokenizer with the word lists of a file in the format of `tokenizer.words`.
  package init(words: String) {
    var words = words
    self.words = words.withUTF8 { WordTable(parsing: UnsafeRawBufferPointer($0)) }
  }

  private static let english = WordTable(
    parsing: English.bytes(of: "tokenizer.words") ?? UnsafeRawBufferPointer(start: nil, count: 0))

  /// The sentences of `text` in order, each with at least one token; ranges are UTF-8 bytes of `text`.
  public func sentences(in text: String) -> [[Token]] {
    let bytes = TextBytes(text)
    let splitter = SentenceSplitter(text: bytes, words: words)
    var scanner = TokenScanner(text: bytes, words: words)
    var sentences: [[Token]] = []
    for block in TextLayout(bytes, words: words).blocks {
      scanner.scan(block.range, style: block.style)
      let pieces = scanner.pieces
      for range in splitter.sentences(of: pieces, hasCapitals: block.hasCapitals) {
        sentences.append(
          pieces[range].map { Token(form: bytes.string($0.start..<$0.end), range: $0.start..<$0.end) })
      }
    }
    return sentences
  }

  /// Whether the word lists know a token as `flag`.
  func has(_ form: String, _ flag: WordTable.Flags) -> Bool {
    words[ArraySlice(form.utf8)].contains(flag)
  }
}
