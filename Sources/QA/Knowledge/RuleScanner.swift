/// Reads the parts of one line of a rule file.
struct RuleScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// UTF-8 byte offsets of what is left of the line.
  private(set) var position: Int
  let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
    self.bytes = bytes
    position = line.lowerBound
    end = line.upperBound
  }

  var isAtEnd: Bool { position >= end }

  mutating func skipSpaces() {
    while position < end, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") {
      position += 1
    }
  }

  /// Reads `text` after spaces if it stands there.
  mutating func take(_ text: StaticString) -> Bool {
    skipSpaces()
    guard position + text.utf8CodeUnitCount <= end else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] {
      return false
    }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Reads a keyword that is not the beginning of a longer word.
  mutating func takeKeyword(_ text: StaticString) -> Bool {
    let start = position
    guard take(text) else { return false }
    if position < end, Self.isWordByte(bytes[position]) {
      position = start
      return false
    }
    return true
  }

  /// Reads a variable: capital letters and digits.
  mutating func takeVariable() -> String? {
    skipSpaces()
    let start = position
    while position < end, Self.isCapital(bytes[position]) || position > start && bytes[position].isASCIIDigit
    {
      position += 1
    }
    if position < end, Self.isWordByte(bytes[position]) { position = start }
    return position > start ? text(start..<position) : nil
  }

  /// Reads lower-case words with single spaces between them: "carry out", "al-qaim".
  mutating func takeWords() -> String? { wordsRange().map(text) }

  private mutating func wordsRange() -> Range<Int>? {
    skipSpaces()
    let start = position
    var last = start
    while position < end {
      let byte = bytes[position]
      if Self.isWordByte(byte), !Self.isCapital(byte) {
        position += 1
        last = position
      } else if byte == UInt8(ascii: " "), position == last, position > start {
        position += 1
      } else {
        break
      }
    }
    position = last
    return last > start ? start..<last : nil
  }

  /// What stands on the two sides of a rule.
  struct Sides {
    var premises: [PredicateIndex.Key]
    var conclusions: [PredicateIndex.Key]
    var areEquivalent: Bool
  }

  /// The predicates of a rule on this line, whatever else it says; nil if it is no rule.
  var sides: Sides? {
    var scanner = self
    guard let premises = scanner.takePredicates() else { return nil }
    let areEquivalent = scanner.take("<=>")
    guard areEquivalent || scanner.take("=>") else { return nil }
    if !areEquivalent { _ = scanner.takeKeyword("not") }
    guard let conclusions = scanner.takePredicates() else { return nil }
    return Sides(premises: premises, conclusions: conclusions, areEquivalent: areEquivalent)
  }

  /// Reads the predicates `a|b` of a frame and passes over its arguments.
  private mutating func takePredicates() -> [PredicateIndex.Key]? {
    var predicates: [PredicateIndex.Key] = []
    repeat {
      guard let predicate = wordsRange() else { return nil }
      predicates.append(StableHash.of(bytes[predicate]))
    } while take("|")
    guard take("(") else { return nil }
    while position < end, bytes[position] != UInt8(ascii: ")") { position += 1 }
    return take(")") ? predicates : nil
  }

  /// Reads a decimal number.
  mutating func takeNumber() -> Double? {
    skipSpaces()
    let start = position
    while position < end, bytes[position].isASCIIDigit || bytes[position] == UInt8(ascii: ".") {
      position += 1
    }
    return Double(text(start..<position))
  }

  /// What stands at the position up to the next space, for a message.
  mutating func next() -> String {
    skipSpaces()
    var stop = position
    while stop < end, stop < position + 30, bytes[stop] != UInt8(ascii: " ") { stop += 1 }
    return text(position..<stop)
  }

  /// The rest of the line without spaces around it.
  mutating func rest() -> String {
    skipSpaces()
    var stop = end
    while stop > position, bytes[stop - 1] == UInt8(ascii: " ") || bytes[stop - 1] == UInt8(ascii: "\t") {
      stop -= 1
    }
    defer { position = end }
    return text(position..<stop)
  }

  /// The scanner behind the next `count` bytes after spaces.
  func advanced(over count: Int) -> RuleScanner {
    var scanner = self
    scanner.skipSpaces()
    scanner.position += count
    return scanner
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isPartOfWord || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".")
  }
}
