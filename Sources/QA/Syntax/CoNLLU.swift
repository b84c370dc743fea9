/// CoNLL-U, the exchange format of Universal Dependencies (universaldependencies.org/format.html).
public enum CoNLLU {
  /// A sentence as it stands in a CoNLL-U file: its words, and what a rewritten file has to keep.
  ///
  /// Multiword ranges are kept aside, empty nodes are dropped.
  public struct Block: Sendable, Equatable {
    /// The lines that begin with "#", as they are.
    public var comments: [String]
    /// The words; their ranges are UTF-8 bytes of `text`. Where the file leaves a column open the word has its
    /// default, and no head.
    public var words: [Word]
    /// The forms with a blank between them except where the file says `SpaceAfter=No`.
    public var text: String
    /// For each word its last column, "_" where there is none.
    public var misc: [String]
    public var multiwords: [Multiword]
    /// The number of its first line in the file, from 1.
    public var line: Int

    /// The block's words as a sentence.
    public var sentence: Sentence { Sentence(words: words) }
  }

  /// A stretch of text that is several words: "don't".
  public struct Multiword: Sendable, Equatable {
    /// The indices of its words, from 0.
    public var words: Range<Int>
    public var form: String
    public var misc: String
  }
}

/// What is wrong with a CoNLL-U file; lines count from 1.
public enum CoNLLUError: Error, Equatable, Sendable {
  /// A line has not ten columns separated by tabs.
  case columns(found: Int, line: Int)
  /// The number of a word, a multiword range or an empty node is not the one that must follow.
  case id(String, line: Int)
  case emptyForm(line: Int)
  case partOfSpeech(String, line: Int)
  /// A head that is no number, or no word of the sentence, or the word itself.
  case head(String, line: Int)
  /// Not exactly one word without a head, or a cycle; the line is the sentence's first.
  case noTree(line: Int)

  public var line: Int {
    switch self {
    case .columns(_, let line), .id(_, let line), .emptyForm(let line), .partOfSpeech(_, let line),
      .head(_, let line), .noTree(let line):
      line
    }
  }
}

extension CoNLLU {
  /// All sentences of a file; with `trees` one whose heads do not make a tree is an error.
  public static func blocks(in text: String, trees: Bool = false) throws(CoNLLUError) -> [Block] {
    var reader = CoNLLUReader(text, trees: trees)
    var blocks: [Block] = []
    while let block = try reader.next() { blocks.append(block) }
    return blocks
  }
}
