/// Cuts facts with variables into their parts: "?x backs ?y, capture(subject: ?y, object: mosul)".
package struct ConjunctionScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// A run of the text; the offset in UTF-8 bytes.
  struct Piece {
    enum Kind { case words, variable }

    var kind: Kind
    /// A variable is without its question mark, a quoted text without its quotes.
    var text: String
    var offset: Int
    /// Where it ends.
    var end: Int
  }

  /// One of the facts.
  struct Part {
    enum Form {
      /// "?y captured mosul".
      case clause([Piece])
      /// "capture(subject: ?y, object: mosul)".
      case roles(predicate: Piece, [(role: Piece?, filling: Piece)])
    }

    var form: Form
    var isNegated: Bool
  }

  /// Whether a text is facts with variables and not a question: it has a variable, or is one fact with brackets.
  package static func isConjunction(_ text: String) -> Bool {
    let bytes = Array(text.trimmingSpaces.utf8)
    let hasVariable = bytes.indices.dropLast().contains { isVariable(at: $0, in: bytes) }
    if hasVariable { return true }
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > 0 else {
      return false
    }
    return bytes[..<open].allSatisfy { isNameByte($0) || $0 == UInt8(ascii: " ") }
      && isNameByte(bytes[open - 1])
  }

  private static func isVariable(at index: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index] == mark, isLetter(bytes[index + 1]) else { return false }
    return index == 0 || openers.contains(bytes[index - 1])
  }

  /// All facts in order.
  mutating func parts() throws(QuestionError) -> [Part] {
    var parts: [Part] = []
    repeat { parts.append(try part()) } while take(UInt8(ascii: ","))
    if position < bytes.count { throw error("a comma") }
    return parts
  }

  private mutating func part() throws(QuestionError) -> Part {
    skipSpaces()
    let isNegated = takeNot()
    let start = position
    if let predicate = takePredicate() {
      return Part(form: .roles(predicate: predicate, try items()), isNegated: isNegated)
    }
    position = start
    return Part(form: .clause(try clause()), isNegated: isNegated)
  }

  private mutating func takeNot() -> Bool {
    let word = Array("not ".utf8)
    guard bytes[position...].starts(with: word) else { return false }
    position += word.count
    skipSpaces()
    return true
  }

  /// The words before an opening bracket that follows at once.
  private mutating func takePredicate() -> Piece? {
    let start = position
    let isVariable = position < bytes.count && bytes[position] == Self.mark
    if isVariable { position += 1 }
    while position < bytes.count,
      Self.isNameByte(bytes[position]) || !isVariable && bytes[position] == UInt8(ascii: " ")
    {
      position += 1
    }
    let end = position
    guard end > start, Self.isNameByte(bytes[end - 1]), take(UInt8(ascii: "(")) else { return nil }
    return isVariable
      ? Piece(kind: .variable, text: text(start + 1..<end), offset: start, end: end)
      : Piece(kind: .words, text: text(start..<end), offset: start, end: end)
  }

  private mutating func items() throws(QuestionError) -> [(role: Piece?, filling: Piece)] {
    var items: [(role: Piece?, filling: Piece)] = []
    if take(UInt8(ascii: ")")) { return items }
    repeat {
      let first = try filling()
      if first.kind == .words, take(UInt8(ascii: ":")) {
        items.append((first, try filling()))
      } else {
        items.append((nil, first))
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: ")")) else { throw error("a comma or a closing bracket") }
    return items
  }

  private mutating func filling() throws(QuestionError) -> Piece {
    skipSpaces()
    if position < bytes.count, bytes[position] == Self.mark { return try variable() }
    if position < bytes.count, bytes[position] == Self.quote { return try quoted() }
    let start = position
    while position < bytes.count, !Self.delimiters.contains(bytes[position]) { position += 1 }
    let piece = Piece(kind: .words, text: text(start..<position).trimmingSpaces, offset: start, end: position)
    if piece.text.isEmpty { throw error("a variable, as ?x, or words") }
    return piece
  }

  private mutating func clause() throws(QuestionError) -> [Piece] {
    var pieces: [Piece] = []
    skipSpaces()
    while position < bytes.count, bytes[position] != UInt8(ascii: ",") {
      if bytes[position] == Self.mark {
        // The mark at the end of a question.
        if position + 1 == bytes.count || bytes[(position + 1)...].allSatisfy({ $0 == UInt8(ascii: " ") }) {
          position = bytes.count
          break
        }
        pieces.append(try variable())
      } else if bytes[position] == Self.quote {
        pieces.append(try quoted())
      } else {
        let start = position
        while position < bytes.count, bytes[position] != Self.mark, bytes[position] != Self.quote,
          bytes[position] != UInt8(ascii: ",")
        {
          position += 1
        }
        pieces.append(
          Piece(kind: .words, text: text(start..<position).trimmingSpaces, offset: start, end: position))
      }
      skipSpaces()
    }
    if pieces.isEmpty { throw error("a fact, as ?x captured mosul") }
    return pieces
  }

  private mutating func variable() throws(QuestionError) -> Piece {
    let start = position
    position += 1
    while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
    guard position > start + 1 else { throw error("the name of a variable") }
    return Piece(kind: .variable, text: text(start + 1..<position), offset: start, end: position)
  }

  private mutating func quoted() throws(QuestionError) -> Piece {
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < bytes.count, bytes[position] != Self.quote {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count { position += 1 }
      content.append(bytes[position])
      position += 1
    }
    guard take(Self.quote) else { throw error("a closing quote") }
    return Piece(kind: .words, text: String(decoding: content, as: UTF8.self), offset: start, end: position)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpaces()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    skipSpaces()
    return true
  }

  private mutating func skipSpaces() {
    while position < bytes.count, Self.isSpace(bytes[position]) {
      position += 1
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func error(_ what: String) -> QuestionError { error(what, at: position) }

  /// What should stand at the byte `offset`.
  func error(_ what: String, at offset: Int) -> QuestionError {
    .expected(what, column: String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count + 1)
  }

  private static let mark = UInt8(ascii: "?")
  private static let quote = UInt8(ascii: "\"")
  private static let openers = Array(" \t(,:".utf8)
  private static let delimiters = Array(",():?\"".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 0x09 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isPartOfWord || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
  }
}

extension String {
  /// Without spaces and tabs at its ends.
  fileprivate var trimmingSpaces: String {
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == 0x09 }
    let rest = utf8.drop(while: isSpace)
    return String(Substring(rest.prefix(rest.count - rest.reversed().prefix(while: isSpace).count)))
  }
}
