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
  var range: Range<Int>
  /// Its characters, blanks in front of it included.
  var width = 0
  /// The characters of its first word.
  var firstWidth = 0
  /// The class of its first letter, digit or sign behind quotation marks and brackets.
  var first = CharacterClass.newline
  var end = End.other
  /// Punctuation marks that stand between blanks.
  var separate = 0
  /// Punctuation marks that are written against a word.
  var attached = 0
  var hasUpper = false

  var isBlank: Bool { range.isEmpty }
}

extension TextLine {
  /// The lines of a text, blank ones included.
  static func lines(of text: TextBytes, words: WordTable) -> [TextLine] {
    var lines: [TextLine] = []
    var position = 0
    while position < text.count {
      lines.append(next(at: &position, of: text, words: words))
    }
    return lines
  }

  /// Reads a line and moves `position` behind its end.
  private static func next(at position: inout Int, of text: TextBytes, words: WordTable) -> TextLine {
    var line = TextLine(range: position..<position)
    var start: Int?
    var chunk = position
    var last = position..<position
    var inChunk = false
    var end = position
    while position < text.count {
      let (kind, next) = text.character(at: position)
      if kind == .newline {
        let isPair = text[position] == 0x0D && next < text.count && text[next] == 0x0A
        let here = position
        position = isPair ? next + 1 : next
        if inChunk {
          last = chunk..<here
          line.look(at: last, of: text, isFirst: start == chunk)
        }
        line.finish(start: start, end: end, last: last, of: text, words: words)
        return line
      }
      line.width += 1
      if kind == .space {
        if inChunk {
          last = chunk..<position
          line.look(at: last, of: text, isFirst: start == chunk)
        }
        inChunk = false
      } else {
        if !inChunk { chunk = position }
        inChunk = true
        if start == nil { start = position }
        end = next
        line.note(kind)
        if start == chunk { line.firstWidth += 1 }
      }
      position = next
    }
    if inChunk {
      last = chunk..<position
      line.look(at: last, of: text, isFirst: start == chunk)
    }
    line.finish(start: start, end: end, last: last, of: text, words: words)
    return line
  }

  private mutating func note(_ kind: CharacterClass) {
    if kind == .upper { hasUpper = true }
    if first == .newline, kind.isWord || kind == .ideograph || kind == .currency || kind == .symbol {
      first = kind
    }
  }

  /// Counts the punctuation of a stretch between blanks.
  private mutating func look(at chunk: Range<Int>, of text: TextBytes, isFirst: Bool) {
    let opening = text.character(at: chunk.lowerBound)
    if opening.next == chunk.upperBound {
      switch opening.class {
      case .comma, .exclamation, .openBracket, .closeBracket: separate += 1
      case .period where !isFirst: separate += 1
      default: break
      }
      return
    }
    if chunk.count == 2,
      text.has("''", at: chunk.lowerBound, before: chunk.upperBound)
        || text.has("``", at: chunk.lowerBound, before: chunk.upperBound)
        || text.has("'s", at: chunk.lowerBound, before: chunk.upperBound)
    {
      separate += 1
      return
    }
    if chunk.count == 5,
      text.has("-lrb-", at: chunk.lowerBound, before: chunk.upperBound)
        || text.has("-rrb-", at: chunk.lowerBound, before: chunk.upperBound)
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

  private mutating func finish(
    start: Int?, end: Int, last: Range<Int>, of text: TextBytes, words: WordTable
  ) {
    guard let start else { return }
    range = start..<end
    var position = end
    var kind = CharacterClass.space
    while position > last.lowerBound {
      position = text.start(ofCharacterBefore: position)
      kind = text.character(at: position).class
      switch kind {
      case .quote, .closeQuote, .apostrophe, .closeBracket: continue
      default: break
      }
      break
    }
    switch kind {
    case .period, .exclamation, .ellipsis, .stop:
      let isTitle =
        kind == .period && last.lowerBound < position
        && words[text[last.lowerBound..<position]].contains(.title)
      self.end = isTitle ? .open : .stop
      let standsAlone = kind == .period && position == last.lowerBound
      if !standsAlone && !isTitle { attached += 1 }
    case .comma:
      self.end = text[position] == UInt8(ascii: ",") ? .open : .other
    case .dash, .hyphen:
      self.end = .open
    default:
      self.end = words[text[last.lowerBound..<end]].contains(.open) ? .open : .other
    }
  }
}
