extension SentenceSplitter {
  /// Whether a sentence may begin at `index`, after the stop at `stop` and what closes behind it.
  func begins(_ pieces: [Piece], at index: Int, stop: Int, _ hasCapitals: Bool) -> Bool {
    guard index < pieces.count else { return true }
    var first = index
    while first < pieces.count, isOpening(pieces[first]) { first += 1 }
    guard first < pieces.count else { return pieces[stop].kind == .stop }
    let word = pieces[first]
    let letter = text.character(at: word.start).class
    let isBlankBefore = pieces[index].isSpaced
    switch pieces[stop].kind {
    case .stop where word.kind == .comma || word.kind == .closeBracket:
      return false
    case .stop where isFullStop(pieces[stop]):
      if letter.isLetter, isTitle(pieces, before: stop) { return false }
      guard isBlankBefore || startsWord(word) else { return false }
      // A quotation that goes on: "... ended." said Smith.
      return !(hasCapitals && letter == .lower && index > stop + 1)
    case .stop:
      if word.kind == .dash { return false }
      if index > stop + 1 {
        return !(hasCapitals && letter == .lower) && !isSpeech(pieces, at: first, hasCapitals)
      }
      return !(hasCapitals && letter == .lower && isName(pieces, before: stop))
    case .rule: return true
    case .address: return word.kind == .address || letter == .upper && isBlankBefore
    case .ellipsis, .emoticon: return hasCapitals && letter == .upper && !isPronoun(word)
    case .abbreviation:
      return isBlankBefore
        && follows(
          pieces[stop], word, letter,
          isQuoted: isQuotation(pieces[index..<min(first + 4, pieces.count)]))
    default: return false
    }
  }

  /// Whether a sentence may begin with `word` after an abbreviation.
  private func follows(
    _ abbreviation: Piece, _ word: Piece, _ letter: CharacterClass, isQuoted: Bool
  ) -> Bool {
    guard letter == .upper else { return false }
    let known = words[text[word.start..<word.end]]
    if known.contains(.starter) { return true }
    let flags = words[text[abbreviation.start..<abbreviation.end - 1]]
    if flags.contains(.final) { return true }
    if flags.contains(.clock) { return !known.contains(.calendar) }
    return isQuoted
  }

  /// Whether pieces open a quotation that does not end at once, as the one of a nickname does.
  private func isQuotation(_ pieces: ArraySlice<Piece>) -> Bool {
    guard let kind = pieces.first?.kind, kind == .quote || kind == .openQuote else { return false }
    return !pieces.dropFirst().contains { $0.kind == .closeQuote || $0.kind == .quote }
  }

  /// Whether the full stop at `stop` belongs to the title that it stands apart from: "brig . hassan".
  private func isTitle(_ pieces: [Piece], before stop: Int) -> Bool {
    guard stop > 0, pieces[stop].isSpaced else { return false }
    let flags = words[text[pieces[stop - 1].start..<pieces[stop - 1].end]]
    return flags.contains(.title) && !flags.contains(.ordinary)
  }

  /// Whether the mark at `stop` is part of a name: "Yahoo! said".
  private func isName(_ pieces: [Piece], before stop: Int) -> Bool {
    guard stop > 0, !pieces[stop].isSpaced, text[pieces[stop].start] == UInt8(ascii: "!") else {
      return false
    }
    return text.character(at: pieces[stop - 1].start).class == .upper
  }

  /// Whether a piece looks like the first word of a sentence that has no blank before it: "ended.The".
  private func startsWord(_ piece: Piece) -> Bool {
    let first = text.character(at: piece.start)
    guard first.class == .upper else { return false }
    return first.next == piece.end || text.classOf(first.next, before: piece.end) != .upper
  }

  /// "I" has its capital anywhere.
  private func isPronoun(_ piece: Piece) -> Bool {
    piece.end == piece.start + 1 && text[piece.start] == UInt8(ascii: "I")
  }

  private func isFullStop(_ piece: Piece) -> Bool { text[piece.start] == UInt8(ascii: ".") }

  private func isOpening(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .quote, .openQuote, .openBracket, .apostrophe: true
    default: false
    }
  }

  /// Whether words follow that name the speaker of a quotation before them: Smith asked.
  private func isSpeech(_ pieces: [Piece], at index: Int, _ hasCapitals: Bool) -> Bool {
    if hasCapitals, words[text[pieces[index].start..<pieces[index].end]].contains(.starter) {
      return false
    }
    for piece in pieces[index..<min(index + 6, pieces.count)] {
      switch piece.kind {
      case .stop, .comma, .dash: return false
      case .word where words[text[piece.start..<piece.end]].contains(.speech): return true
      default: continue
      }
    }
    return false
  }
}
