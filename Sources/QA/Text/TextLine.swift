/// A line of a text, with what its look tells of the way the text is written.
struct TextLine: Sendable {
  /// How the last word of a line ends.
  enum End: Sendable {
    /// With the mark that ends a sentence, perhaps inside quotation marks or brackets.
    case stop
    /// With a comma, a dash, or a word such as "of" after which a sentence goes on.
    case open
    case other
  }

  /// From its first character that is no blank to after its last; empty for a blank line.
  private(set) var range: Range<Int>
  /// Its characters, blanks in front of it included.
  private(set) var width = 0
  /// The characters of its first word.
  private(set) var firstWidth = 0
  /// The class of its first letter, digit or sign behind quotation marks and brackets.
  private(set) var first = CharacterClass.newline
  private(set) var end = End.other
  /// Punctuation marks that stand between blanks.
  private(set) var separate = 0
  /// Punctuation marks that are written against a word.
  private(set) var attached = 0
  private(set) var hasUpper = false

  var isBlank: Bool { range.isEmpty }
}

extension TextLine {
  /// The lines of a text, blank ones included.
  static func lines(of text: TextBytes, words: WordTable) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var position = 0
    while position < text.count {
      let (kind, next) = text.character(at: position)
      if kind == .newline {
        lines.append(TextLine(start..<position, of: text, words: words))
        let isPair = text[position] == 0x0D && next < text.count && text[next] == 0x0A
        start = isPair ? next + 1 : next
        position = start
      } else {
        position = next
      }
    }
    if start < text.count { lines.append(TextLine(start..<text.count, of: text, words: words)) }
    return lines
  }

  /// Looks at the line of `text` in `line`, which has no line end.
  private init(_ line: Range<Int>, of text: TextBytes, words: WordTable) {
    range = line.lowerBound..<line.lowerBound
    var chunk: Range<Int>?
    var position = line.lowerBound
    while position < line.upperBound {
      let (kind, next) = text.character(at: position)
      width += 1
      if kind == .space {
        if let ended = chunk { look(at: ended, of: text) }
        chunk = nil
      } else {
        if range.isEmpty { range = position..<next }
        chunk = (chunk?.lowerBound ?? position)..<next
        if chunk?.lowerBound == range.lowerBound { firstWidth += 1 }
        range = range.lowerBound..<next
        note(kind)
      }
      position = next
    }
    if let ended = chunk { look(at: ended, of: text) }
    if !range.isEmpty { lookAtEnd(of: text, words: words) }
  }

  private mutating func note(_ kind: CharacterClass) {
    if kind == .upper { hasUpper = true }
    guard first == .newline else { return }
    if kind.isWord || kind == .ideograph || kind == .currency || kind == .symbol { first = kind }
  }

  /// Tokens that only tokenised text has.
  private static let separateTokens: [StaticString] = ["''", "``", "'s", "n't", "-lrb-", "-rrb-"]

  /// Counts the punctuation of a stretch between blanks.
  private mutating func look(at chunk: Range<Int>, of text: TextBytes) {
    let opening = text.character(at: chunk.lowerBound)
    if opening.next == chunk.upperBound {
      switch opening.class {
      case .comma, .exclamation, .openBracket, .closeBracket: separate += 1
      case .period where chunk.lowerBound > range.lowerBound: separate += 1
      default: break
      }
      return
    }
    for token in Self.separateTokens
    where token.utf8CodeUnitCount == chunk.count
      && text.has(token, at: chunk.lowerBound, before: chunk.upperBound)
    {
      separate += 1
      return
    }
    if opening.class == .openBracket { attached += 1 }
    switch text.character(at: text.start(ofCharacterBefore: chunk.upperBound)).class {
    case .comma, .exclamation, .closeBracket: attached += 1
    default:
      if text.has("'s", at: chunk.upperBound - 2, before: chunk.upperBound) { attached += 1 }
    }
  }

  /// Finds out how the line ends.
  private mutating func lookAtEnd(of text: TextBytes, words: WordTable) {
    var start = range.upperBound
    while start > range.lowerBound,
      text.character(at: text.start(ofCharacterBefore: start)).class != .space
    {
      start = text.start(ofCharacterBefore: start)
    }
    var last = range.upperBound
    var kind = CharacterClass.closeQuote
    while last > start,
      kind == .quote || kind == .closeQuote || kind == .apostrophe || kind == .closeBracket
    {
      last = text.start(ofCharacterBefore: last)
      kind = text.character(at: last).class
    }
    switch kind {
    case .period where words[text[start..<last]].contains(.title): end = .open
    case .period, .exclamation, .ellipsis, .stop:
      end = .stop
      // A full stop of its own is a sign of tokenised text, and counted as such.
      if kind != .period || last > start { attached += 1 }
    case .comma: end = text[last] == UInt8(ascii: ",") ? .open : .other
    case .dash, .hyphen: end = .open
    default: end = words[text[start..<range.upperBound]].contains(.open) ? .open : .other
    }
  }
}
