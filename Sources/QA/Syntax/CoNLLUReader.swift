/// Reads the sentences of a CoNLL-U file one after the other.
///
/// Lines may end in LF or CR LF, and the blank line after the last sentence may be missing.
public struct CoNLLUReader: Sendable {
  private let bytes: [UInt8]
  private let trees: Bool
  private var position: Int
  private var line = 0

  /// A reader of `text`; with `trees` a sentence whose heads do not make a tree is an error.
  public init(_ text: String, trees: Bool = false) {
    bytes = Array(text.utf8)
    self.trees = trees
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next sentence, or nil after the last one.
  public mutating func next() throws(CoNLLUError) -> CoNLLU.Block? {
    var draft = Draft()
    while position < bytes.count {
      let content = nextLine()
      if content.isEmpty {
        if draft.words.isEmpty { continue }
        return try finish(draft)
      }
      if draft.line == 0 { draft.line = line }
      if bytes[content.lowerBound] == UInt8(ascii: "#") {
        draft.comments.append(string(content))
      } else {
        try read(content, into: &draft)
      }
    }
    return draft.words.isEmpty ? nil : try finish(draft)
  }

  /// A sentence in the making.
  private struct Draft {
    var line = 0
    var comments: [String] = []
    var words: [Word] = []
    var heads: [(head: Int, line: Int)] = []
    var misc: [String] = []
    var multiwords: [CoNLLU.Multiword] = []
  }

  private mutating func nextLine() -> Range<Int> {
    line += 1
    let start = position
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    var end = position
    position += 1
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Reads the line of a word, a multiword range or an empty node.
  private func read(_ content: Range<Int>, into draft: inout Draft) throws(CoNLLUError) {
    var columns: [Range<Int>] = []
    columns.reserveCapacity(10)
    var start = content.lowerBound
    for index in content where bytes[index] == UInt8(ascii: "\t") {
      columns.append(start..<index)
      start = index + 1
    }
    columns.append(start..<content.upperBound)
    guard columns.count == 10 else { throw .columns(found: columns.count, line: line) }
    guard !columns[1].isEmpty else { throw .emptyForm(line: line) }
    let id = columns[0]
    if let number = number(id) {
      guard number == draft.words.count + 1 else { throw .id(string(id), line: line) }
      try readWord(columns, into: &draft)
    } else if let hyphen = bytes[id].firstIndex(of: UInt8(ascii: "-")) {
      guard let first = number(id.lowerBound..<hyphen), let last = number(hyphen + 1..<id.upperBound),
        first == draft.words.count + 1, last > first
      else { throw .id(string(id), line: line) }
      draft.multiwords.append(
        CoNLLU.Multiword(words: first - 1..<last, form: string(columns[1]), misc: string(columns[9])))
    } else if let point = bytes[id].firstIndex(of: UInt8(ascii: ".")) {
      guard let word = number(id.lowerBound..<point), number(point + 1..<id.upperBound) != nil,
        word == draft.words.count
      else { throw .id(string(id), line: line) }
    } else {
      throw .id(string(id), line: line)
    }
  }

  private func readWord(_ columns: [Range<Int>], into draft: inout Draft) throws(CoNLLUError) {
    var word = Word(form: string(columns[1]), range: 0..<0)
    if !isOpen(columns[2]) || bytes[columns[1]] == bytes[columns[2]] { word.lemma = string(columns[2]) }
    if !isOpen(columns[3]) {
      let name = string(columns[3])
      guard let upos = UPOS(rawValue: name) else { throw .partOfSpeech(name, line: line) }
      word.upos = upos
    }
    word.xpos = string(columns[4])
    var head = 0
    if !isOpen(columns[6]) {
      guard let number = number(columns[6]), number != draft.words.count + 1 else {
        throw .head(string(columns[6]), line: line)
      }
      head = number
    }
    if !isOpen(columns[7]) { word.deprel = string(columns[7]) }
    draft.misc.append(string(columns[9]))
    if let probability = CoNLLU.value(of: "ArcProb", in: draft.misc[draft.words.count]).flatMap({ Float($0) })
    {
      word.confidence = probability
    }
    draft.heads.append((head, line))
    draft.words.append(word)
  }

  private func isOpen(_ column: Range<Int>) -> Bool {
    column.isEmpty || column.count == 1 && bytes[column.lowerBound] == UInt8(ascii: "_")
  }

  /// The number written in a column, if it is one of at most nine digits.
  private func number(_ column: Range<Int>) -> Int? {
    guard (1...9).contains(column.count) else { return nil }
    var number = 0
    for byte in bytes[column] {
      guard byte.isASCIIDigit else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  private func finish(_ draft: Draft) throws(CoNLLUError) -> CoNLLU.Block {
    var words = draft.words
    for (index, (head, line)) in draft.heads.enumerated() where head > 0 {
      guard head <= words.count else { throw .head(String(head), line: line) }
      words[index].head = head - 1
    }
    if let multiword = draft.multiwords.last, multiword.words.upperBound > words.count {
      let range = "\(multiword.words.lowerBound + 1)-\(multiword.words.upperBound)"
      throw .id(range, line: draft.heads.last?.line ?? draft.line)
    }
    if trees, !CoNLLU.isTree(words) { throw .noTree(line: draft.line) }
    let text = CoNLLU.layOut(&words, misc: draft.misc, multiwords: draft.multiwords)
    return CoNLLU.Block(
      comments: draft.comments, words: words, text: text, misc: draft.misc, multiwords: draft.multiwords,
      line: draft.line)
  }
}

extension CoNLLU {
  /// The value of `key` in a MISC column.
  static func value(of key: String, in misc: String) -> String? {
    guard misc.utf8.count > key.utf8.count else { return nil }
    for item in misc.split(separator: "|") where item.hasPrefix(key) {
      let rest = item.dropFirst(key.count)
      if rest.first == "=" { return String(rest.dropFirst()) }
    }
    return nil
  }

  /// Whether exactly one word has no head and all others hang on it.
  package static func isTree(_ words: [Word]) -> Bool {
    guard words.count(where: { $0.head == nil }) == 1 else { return false }
    // 0: not seen, 1: on the way up from a word, 2: known to reach the root.
    var state = [UInt8](repeating: 0, count: words.count)
    for start in words.indices {
      var path: [Int] = []
      var word: Int? = start
      while let index = word, state[index] == 0 {
        state[index] = 1
        path.append(index)
        word = words[index].head
      }
      if let word, state[word] == 1 { return false }
      for index in path { state[index] = 2 }
    }
    return true
  }

  /// Gives the words their ranges in the text that the forms make, and returns that text.
  static func layOut(_ words: inout [Word], misc: [String], multiwords: [Multiword]) -> String {
    var text = ""
    var index = 0
    var next = multiwords.startIndex
    while index < words.count {
      let start = text.utf8.count
      var last = misc[index]
      if next < multiwords.count, multiwords[next].words.lowerBound == index {
        let multiword = multiwords[next]
        text += multiword.form
        last = multiword.misc
        place(&words, multiword, at: start)
        index = multiword.words.upperBound
        next += 1
      } else {
        text += words[index].form
        words[index].range = start..<text.utf8.count
        index += 1
      }
      if index < words.count, value(of: "SpaceAfter", in: last) != "No" { text += " " }
    }
    return text
  }

  /// Places the words of "don't" within it; words that are not written in it get all of it.
  private static func place(_ words: inout [Word], _ multiword: Multiword, at start: Int) {
    let end = start + multiword.form.utf8.count
    let isWritten = words[multiword.words].map(\.form).joined() == multiword.form
    var position = start
    for index in multiword.words {
      let next = position + words[index].form.utf8.count
      words[index].range = isWritten ? position..<next : start..<end
      position = next
    }
  }
}
