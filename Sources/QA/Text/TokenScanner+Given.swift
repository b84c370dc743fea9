extension TokenScanner {
  /// A token of tokenised text: kept as it is given, but for a clitic, a comma, a bracket or a closing
  /// full stop that still stands against a word.
  mutating func scanGiven(_ chunk: Range<Int>) {
    var start = chunk.lowerBound
    var end = chunk.upperBound
    guard text.character(at: start).next < end else { return addSign(chunk) }
    if text.has("''", at: start, before: end) || text.has("``", at: start, before: end), chunk.count == 2 {
      return add(chunk, text[start] == 0x60 ? .openQuote : .closeQuote)
    }
    guard text[chunk].contains(where: { CharacterClass.of(ascii: $0 & 0x7F).isWord || $0 >= 0x80 }) else {
      return scanParts(start, end)
    }
    while start < end {
      let (kind, next) = text.character(at: start)
      switch kind {
      case .openBracket, .openQuote, .quote, .closeQuote:
        add(start..<next, kind == .openBracket ? .openBracket : kind == .quote ? .quote : .openQuote)
        start = next
        continue
      default: break
      }
      break
    }
    let tail = end
    while end > start {
      let before = text.start(ofCharacterBefore: end)
      switch text.character(at: before).class {
      case .comma, .exclamation, .closeBracket, .quote, .closeQuote:
        end = before
        continue
      default: break
      }
      break
    }
    addGivenWord(start..<end, isLast: end == limit)
    scanParts(end, tail)
  }

  private mutating func addGivenWord(_ range: Range<Int>, isLast: Bool) {
    guard !range.isEmpty else { return }
    let first = text.character(at: range.lowerBound)
    if text[range.upperBound - 1] == UInt8(ascii: "."), first.class.isLetter {
      let word = range.lowerBound..<range.upperBound - 1
      let flags = words[text[word]]
      if isAbbreviation(word, flags, isLast: isLast) {
        return add(range, flags.contains(.title) || first.next == word.upperBound ? .title : .abbreviation)
      }
      addWord(word)
      return add(word.upperBound..<range.upperBound, .stop)
    }
    if first.class == .digit { return add(range, .number) }
    if first.class == .apostrophe { return add(range, .word) }
    addWord(range)
  }

  /// Whether a full stop against a word belongs to it: always within a line, unless what follows looks like a
  /// sentence; at its end only where the word is known or has another one.
  private func isAbbreviation(_ word: Range<Int>, _ flags: WordTable.Flags, isLast: Bool) -> Bool {
    if text[word].contains(UInt8(ascii: ".")) || flags.contains(.abbreviation) { return true }
    if isLast { return false }
    return flags.contains(.title) || word.count < 4 || nextWord(word.upperBound + 1).class != .upper
  }

  /// A token of a single character.
  private mutating func addSign(_ range: Range<Int>) {
    switch text.character(at: range.lowerBound).class {
    case .upper, .lower, .letter, .mark: add(range, .word)
    case .digit: add(range, .number)
    case .hyphen, .dash: add(range, .dash)
    default: scanParts(range.lowerBound, range.upperBound)
    }
  }
}
