/// The UTF-8 bytes of a text, read character by character.
///
/// Positions are byte offsets. The bytes come from a `String` and are therefore valid UTF-8.
struct TextBytes: Sendable {
  let bytes: [UInt8]

  /// Escape sequences for terminals are blanks.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    bytes.blankEscapeSequences()
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  subscript(position: Int) -> UInt8 { bytes[position] }

  subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// The class of the character at `position` and the position after it.
  @inline(__always)
  func character(at position: Int) -> (class: CharacterClass, next: Int) {
    let byte = bytes[position]
    if byte < 0x80 { return (.of(ascii: byte), position + 1) }
    return wideCharacter(at: position)
  }

  /// The class of the character at `position`, or `.newline` at or past `end`.
  @inline(__always)
  func classOf(_ position: Int, before end: Int) -> CharacterClass {
    position < end ? character(at: position).class : .newline
  }

  private func wideCharacter(at position: Int) -> (class: CharacterClass, next: Int) {
    let lead = bytes[position]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let next = min(position + length, bytes.count)
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in (position + 1)..<max(next, position + 1) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    guard let scalar = Unicode.Scalar(value), next > position + 1 else { return (.symbol, position + 1) }
    return (.of(scalar), next)
  }

  /// The position of the character that ends at `position`.
  @inline(__always)
  func start(ofCharacterBefore position: Int) -> Int {
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether the bytes from `position` on are `word`, whatever the case of ASCII letters.
  func has(_ word: StaticString, at position: Int, before end: Int) -> Bool {
    guard position + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where bytes[position + index].asciiLowercased != word.utf8Start[index] {
      return false
    }
    return true
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension UInt8 {
  /// The byte with an ASCII capital made small.
  @inline(__always)
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  @inline(__always)
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// True for ASCII letters and digits and for every byte of a character outside ASCII.
  @inline(__always)
  var isPartOfWord: Bool {
    let letter = asciiLowercased
    return self >= 0x80 || isASCIIDigit || (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z"))
  }
}
