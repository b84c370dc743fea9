extension TokenScanner {
  /// The web address, e-mail address or file name in a stretch between blanks, without the signs around it.
  func webAddress(in chunk: Range<Int>) -> Range<Int>? {
    var start = chunk.lowerBound
    var end = chunk.upperBound
    // Nothing of the kind without a point or a colon inside.
    guard text[start..<end].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
    else {
      return nil
    }
    // "Name"<name@example.org>
    if let open = text[chunk].firstIndex(of: UInt8(ascii: "<")) { start = open }
    if let close = text[start..<end].firstIndex(of: UInt8(ascii: ">")) { end = close }
    while start < end {
      let (kind, next) = text.character(at: start)
      if kind.isWord { break }
      start = next
    }
    while end > start {
      let before = text.start(ofCharacterBefore: end)
      let kind = text.character(at: before).class
      if kind.isWord || text[before] == UInt8(ascii: "/") || kind == .symbol || kind == .hyphen {
        break
      }
      end = before
    }
    guard end - start > 4 else { return nil }
    if text.has("http://", at: start, before: end) || text.has("https://", at: start, before: end)
      || text.has("ftp://", at: start, before: end) || text.has("mailto:", at: start, before: end)
      || text.has("www.", at: start, before: end)
    {
      return start..<end
    }
    return namedAddress(start, end)
  }

  /// Whether what `webAddress` found is written out as an address, and not a name such as "Amazon.com".
  func isAddress(_ range: Range<Int>) -> Bool {
    text.has("www.", at: range.lowerBound, before: range.upperBound)
      || text[range].contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") }
  }

  /// A name with a known ending ("example.com", "notes.pdf") or an e-mail address; a path may follow the name.
  private func namedAddress(_ start: Int, _ end: Int) -> Range<Int>? {
    var lastDot: Int?
    var hasAt = false
    var nameEnd = end
    for position in start..<end {
      let byte = text[position]
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?"), lastDot != nil {
        nameEnd = position
        break
      }
      if byte == UInt8(ascii: ".") {
        lastDot = position
      } else if byte == UInt8(ascii: "@") {
        hasAt = true
      } else if byte < 0x80, !CharacterClass.of(ascii: byte).isWord, byte != UInt8(ascii: "-"),
        byte != UInt8(ascii: "_"), byte != UInt8(ascii: "+"), byte != UInt8(ascii: "%")
      {
        // A possessive ends the name.
        if CharacterClass.of(ascii: byte) == .apostrophe {
          nameEnd = position
          break
        }
        return nil
      }
    }
    guard let lastDot, lastDot > start, lastDot + 1 < nameEnd, text[nameEnd - 1] >= 0x41 else {
      return nil
    }
    if hasAt {
      return start..<(nameEnd < end && text[nameEnd] == UInt8(ascii: "'") ? nameEnd : end)
    }
    guard words[text[lastDot + 1..<nameEnd]].contains(.suffix) else {
      return isNewsgroup(start..<nameEnd) ? start..<nameEnd : nil
    }
    // "a.in" is none: a name of one or two characters needs a longer ending.
    guard lastDot - start >= 3 || nameEnd - lastDot > 3 || nameEnd < end else { return nil }
    // A new sentence without a blank before it: "Iraq.In".
    if text[lastDot + 1] < 0x61, text[lastDot - 1] >= 0x61, nameEnd - lastDot == 3 { return nil }
    return start..<(nameEnd < end && text[nameEnd] == UInt8(ascii: "'") ? nameEnd : end)
  }

  /// Three or more lower-case words with points between them: "comp.lang.misc".
  private func isNewsgroup(_ range: Range<Int>) -> Bool {
    var parts = 1
    var length = 0
    for byte in text[range] {
      if byte == UInt8(ascii: ".") {
        if length < 2 { return false }
        parts += 1
        length = 0
      } else if byte < 0x61 && !byte.isASCIIDigit && byte != UInt8(ascii: "-") {
        return false
      } else {
        length += 1
      }
    }
    return parts > 2 && length > 1
  }
}
