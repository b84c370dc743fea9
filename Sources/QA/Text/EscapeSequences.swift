extension [UInt8] {
  /// Makes blanks of the sequences that colour and title terminals (ECMA-48, 1991: control sequences and strings, in
  /// 7 and 8 bits), so that nothing of them is read as a word and all else keeps its offset.
  mutating func blankEscapeSequences() {
    var position = 0
    while position < count {
      guard let (kind, start) = sequence(openedAt: position) else {
        position += 1
        continue
      }
      let end = kind == .control ? endOfControl(from: start) : endOfString(from: start) ?? start
      for index in position..<end { self[index] = UInt8(ascii: " ") }
      position = end
    }
  }

  private enum EscapeSequence {
    /// Parameters and a final byte: "␛[31m".
    case control
    /// Anything up to a terminator: "␛]0;title␇".
    case string
  }

  /// The sequence that begins at `position`, and where its introducer ends; nil for none.
  private func sequence(openedAt position: Int) -> (EscapeSequence, start: Int)? {
    guard position + 1 < count else { return nil }
    switch (self[position], self[position + 1]) {
    case (0x1B, UInt8(ascii: "[")), (0xC2, 0x9B): return (.control, position + 2)
    // A choice of character set: "␛(B".
    case (0x1B, 0x28...0x2F): return (.control, position + 1)
    case (0x1B, UInt8(ascii: "]")), (0x1B, UInt8(ascii: "P")), (0x1B, UInt8(ascii: "_")),
      (0x1B, UInt8(ascii: "^")), (0xC2, 0x9D), (0xC2, 0x90):
      return (.string, position + 2)
    default: return nil
    }
  }

  private func endOfControl(from start: Int) -> Int {
    var end = start
    while end < count, (0x20...0x3F).contains(self[end]) { end += 1 }
    return end < count && (0x40...0x7E).contains(self[end]) ? end + 1 : end
  }

  /// A longer string is none: text after a stray introducer is not lost, nor read again for each of many.
  private static var longestString: Int { 1024 }

  /// Behind the terminator, which must stand on the same line.
  private func endOfString(from start: Int) -> Int? {
    for index in start..<Swift.min(count, start + Self.longestString) {
      switch self[index] {
      case 0x07: return index + 1
      case 0x0A, 0x0D: return nil
      case 0x1B where index + 1 < count && self[index + 1] == UInt8(ascii: "\\"): return index + 2
      case 0x9C where self[index - 1] == 0xC2: return index + 1
      default: break
      }
    }
    return nil
  }
}
