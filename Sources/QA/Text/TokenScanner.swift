/// Cuts a stretch of text into words, numbers and signs as UD English-EWT does, in one pass over its bytes.
///
/// Clitics stand apart (Assad 's, did n't), so do the parts of a hyphenated compound (oil - rich), currency signs
/// and units ($ 5, 7 %, 5 pm); abbreviations, web addresses, times, dates and prefixed words stay whole. In the
/// lower-case and tokenised styles hyphenated words stay whole too; in tokenised text little else is cut.
struct TokenScanner {
  /// A token before it gets a form.
  struct Piece {
    enum Kind: UInt8 {
      case word
      /// An abbreviation with its full stop, after which a sentence may end.
      case abbreviation
      /// An abbreviation with its full stop that a name follows.
      case title
      case number
      /// A mark that ends a sentence.
      case stop
      case ellipsis
      case comma
      case quote
      case openQuote
      case closeQuote
      case apostrophe
      case openBracket
      case closeBracket
      case dash
      case symbol
      /// The address of a page or a mailbox, or a file's name.
      case address
      case emoticon
      /// A line drawn with signs: "***", "-----".
      case rule
    }

    var start: Int
    var end: Int
    var kind: Kind
    /// Whether a blank stands before it.
    var isSpaced: Bool
  }

  let text: TextBytes
  let words: WordTable
  /// No token has more bytes than this; longer words are cut.
  static let longestToken = 1024

  var style = TextLayout.Style.printed
  /// The end of the stretch that is read.
  var limit = 0
  var pieces: [Piece] = []
  var isSpaced = true

  init(text: TextBytes, words: WordTable) {
    self.text = text
    self.words = words
  }

  /// The pieces of the text in `range`.
  mutating func scan(_ range: Range<Int>, style: TextLayout.Style) {
    self.style = style
    limit = range.upperBound
    pieces.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    isSpaced = true
    while position < limit {
      let (kind, next) = text.character(at: position)
      if kind == .space || kind == .newline {
        isSpaced = true
        position = next
        continue
      }
      var end = next
      while end < limit {
        let (kind, next) = text.character(at: end)
        if kind == .space || kind == .newline { break }
        end = next
      }
      scanChunk(position..<end)
      position = end
    }
  }

  // MARK: Between two blanks

  private mutating func scanChunk(_ chunk: Range<Int>) {
    if chunk.count > Self.longestToken {
      scanParts(chunk.lowerBound, chunk.upperBound)
    } else if words[text[chunk]].contains(.whole) {
      add(chunk, bracketKind(chunk) ?? .word)
    } else if words[text[chunk]].contains(.emoticon) {
      add(chunk, .emoticon)
    } else if style == .tokenised {
      scanGiven(chunk)
    } else if let core = webAddress(in: chunk) {
      scanParts(chunk.lowerBound, core.lowerBound)
      add(core, isAddress(core) ? .address : .word)
      scanParts(core.upperBound, chunk.upperBound)
    } else {
      scanParts(chunk.lowerBound, chunk.upperBound)
    }
  }

  /// The kind of a bracket written as in the Penn Treebank: -LRB-, -RSB-.
  private func bracketKind(_ chunk: Range<Int>) -> Piece.Kind? {
    guard text[chunk.lowerBound] == UInt8(ascii: "-") else { return nil }
    return text[chunk.lowerBound + 1].asciiLowercased == UInt8(ascii: "l")
      ? .openBracket : .closeBracket
  }

  mutating func add(_ range: Range<Int>, _ kind: Piece.Kind) {
    guard !range.isEmpty else { return }
    pieces.append(
      Piece(start: range.lowerBound, end: range.upperBound, kind: kind, isSpaced: isSpaced))
    isSpaced = false
  }

  mutating func scanParts(_ start: Int, _ end: Int) {
    var position = start
    while position < end { position = scanPart(position, end) }
  }

  /// Reads one token at `position`; gives the position after it, which is at most `end`.
  private mutating func scanPart(_ position: Int, _ end: Int) -> Int {
    let (kind, next) = text.character(at: position)
    switch kind {
    case .upper, .lower, .letter: return scanWord(position, end)
    case .digit: return scanNumber(position, end)
    case .period: return scanStops(position, end)
    case .exclamation, .stop:
      let stop = run(position, end) { $0 == .exclamation || $0 == .stop }
      add(position..<stop, .stop)
      return stop
    case .ellipsis:
      let stop = run(position, end) { $0 == .ellipsis }
      add(position..<stop, .ellipsis)
      return stop
    case .apostrophe: return scanApostrophe(position, next, end)
    case .hyphen, .dash:
      let stop = run(position, end) { $0 == kind }
      add(position..<stop, stop - position > 9 ? .rule : .dash)
      return stop
    case .currency, .symbol: return scanSymbol(position, next, end)
    case .openQuote where next < end && text[position] == 0x60 && text[next] == 0x60:
      add(position..<next + 1, .openQuote)
      return next + 1
    case .ideograph: return scanIdeographs(position, end)
    default:
      add(position..<next, Self.kind(of: kind))
      return next
    }
  }

  private static func kind(of character: CharacterClass) -> Piece.Kind {
    switch character {
    case .comma: .comma
    case .quote: .quote
    case .openQuote: .openQuote
    case .closeQuote: .closeQuote
    case .openBracket: .openBracket
    case .closeBracket: .closeBracket
    default: .symbol
    }
  }

  /// The end of the characters from `position` on whose class is wanted.
  func run(_ position: Int, _ end: Int, while isWanted: (CharacterClass) -> Bool) -> Int {
    var position = position
    while position < end {
      let (kind, next) = text.character(at: position)
      if !isWanted(kind) { break }
      position = next
    }
    return position
  }

  /// One full stop or several.
  private mutating func scanStops(_ position: Int, _ end: Int) -> Int {
    var stop = position
    while stop < end, text[stop] == UInt8(ascii: ".") { stop += 1 }
    if stop - position > 1 {
      add(position..<stop, .ellipsis)
    } else if stop < end, text[stop].isASCIIDigit, isSpaced || pieces.last?.kind == .symbol {
      return scanNumber(position, end)
    } else {
      stop = run(stop, end) { $0 == .exclamation }
      add(position..<stop, .stop)
    }
    return stop
  }

  /// An apostrophe that does not stand inside a word: a quotation mark, a lost clitic or a decade.
  private mutating func scanApostrophe(_ position: Int, _ next: Int, _ end: Int) -> Int {
    if next < end, text.character(at: next).class == .apostrophe, text[position] == text[next] {
      let second = text.character(at: next).next
      add(position..<second, .closeQuote)
      return second
    }
    let letters = run(next, end) { $0.isWord }
    if !isSpaced, isClitic(next..<letters) {
      add(position..<letters, .word)
      return letters
    }
    let isDecade = letters - next == 2 && text[next].isASCIIDigit && text[next + 1].isASCIIDigit
    let isDecades =
      letters - next == 3 && text[next].isASCIIDigit && text[next + 2] == UInt8(ascii: "s")
    if isDecade || isDecades {
      add(position..<letters, .number)
      return letters
    }
    add(position..<next, .apostrophe)
    return next
  }

  /// Whether these letters, after an apostrophe, are a word of their own: 's, 're, 've, 'll, 'd, 'm.
  func isClitic(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1:
      switch text[range.lowerBound].asciiLowercased {
      case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): true
      default: false
      }
    case 2:
      text.has("re", at: range.lowerBound, before: range.upperBound)
        || text.has("ve", at: range.lowerBound, before: range.upperBound)
        || text.has("ll", at: range.lowerBound, before: range.upperBound)
    default: false
    }
  }

  private mutating func scanSymbol(_ position: Int, _ next: Int, _ end: Int) -> Int {
    let byte = text[position]
    let following = text.classOf(next, before: end)
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@"), following.isLetter {
      let stop = wordEnd(next, end)
      add(position..<stop, .word)
      return stop
    }
    if byte == UInt8(ascii: "+"), isSpaced, following == .digit {
      isSpaced = true
      return scanNumber(position, end)
    }
    var stop = next
    while stop < end, byte < 0x80 ? text[stop] == byte : text.character(at: stop).class == .mark {
      stop = text.character(at: stop).next
    }
    add(
      position..<stop,
      isSpaced && stop == end && stop - position > 2 && byte < 0x80 ? .rule : .symbol)
    return stop
  }

  /// Text without blanks between words: a word for each character.
  private mutating func scanIdeographs(_ position: Int, _ end: Int) -> Int {
    let next = text.character(at: position).next
    let stop = run(next, end) { $0 == .mark }
    add(position..<stop, .word)
    return stop
  }
}
