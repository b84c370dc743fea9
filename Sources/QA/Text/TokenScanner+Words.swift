extension TokenScanner {
  // MARK: Words

  /// Reads a word that begins with a letter, with its clitics and its abbreviating full stop.
  mutating func scanWord(_ start: Int, _ end: Int) -> Int {
    var stop = wordEnd(start, end)
    if stop < end, text[stop] == UInt8(ascii: "$"), isCurrencyPrefix(start..<stop) {
      add(start..<stop + 1, .symbol)
      return stop + 1
    }
    if stop < end, text.character(at: stop).class == .hyphen {
      stop = hyphenatedEnd(start, stop, end)
    }
    if stop < end, text[stop] == UInt8(ascii: ".") {
      if let code = codeEnd(start, stop, end) {
        add(start..<code, .word)
        return code
      }
      if let dotted = acronymEnd(start, stop, end) { return finishAcronym(start, dotted, end) }
      if let kind = abbreviation(start..<stop, end) {
        add(start..<stop + 1, kind)
        return stop + 1
      }
    }
    addWord(start..<stop)
    return stop
  }

  /// The end of the letters and digits from `start` on, with "&", "_" and apostrophes between them.
  func wordEnd(_ start: Int, _ end: Int) -> Int {
    let last = min(end, start + Self.longestToken)
    var position = start
    while position < last {
      let (kind, next) = text.character(at: position)
      if kind.isWord {
        position = next
        continue
      }
      let following = text.classOf(next, before: end)
      let joins: Bool
      switch kind {
      case .apostrophe: joins = following.isLetter
      case .symbol:
        let byte = text[position]
        joins =
          following.isWord
          && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "*")
            || byte == UInt8(ascii: "@"))
      default: joins = false
      }
      if !joins { break }
      position = next
    }
    return max(position, text.character(at: start).next)
  }

  /// US$, A$, C$, HK$ and the like.
  private func isCurrencyPrefix(_ range: Range<Int>) -> Bool {
    range.count <= 3 && text[range].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// Where a hyphenated word ends whose first part is `start..<stop`: at `stop` unless it stays whole.
  private func hyphenatedEnd(_ start: Int, _ stop: Int, _ end: Int) -> Int {
    if style != .printed { return compoundEnd(stop, end) }
    let next = text.character(at: stop).next
    guard text.classOf(next, before: end).isWord, words[text[start..<stop]].contains(.prefix) else {
      return stop
    }
    if text.classOf(next, before: end) == .digit { return run(next, end) { $0.isWord } }
    let second = wordEnd(next, end)
    // "non-U.S."
    guard second < end, text[second] == UInt8(ascii: "."),
      let dotted = acronymEnd(next, second, end)
    else {
      return second
    }
    return dotted < end && text[dotted] == UInt8(ascii: ".") ? dotted + 1 : dotted
  }

  /// Where a hyphenated word ends that is not cut at its hyphens; one at its end belongs to it
  /// ("russian- and u.s.-backed").
  func compoundEnd(_ stop: Int, _ end: Int) -> Int {
    var stop = stop
    while stop < end, text.character(at: stop).class == .hyphen {
      let next = text.character(at: stop).next
      guard next < end else { return next }
      guard text.classOf(next, before: end).isWord else { return stop }
      stop = wordEnd(next, end)
    }
    return stop
  }

  /// The end of an acronym with full stops (U.S., a.m., Ph.D.) or of a name with one inside, whose first part is
  /// `start..<stop`; nil where no letter follows the full stop, or a new sentence.
  private func acronymEnd(_ start: Int, _ stop: Int, _ end: Int) -> Int? {
    var part = start
    var stop = stop
    var dots = 0
    while stop + 1 < end, text[stop] == UInt8(ascii: "."),
      text.character(at: stop + 1).class.isLetter
    {
      let next = run(stop + 1, end) { $0.isWord }
      let isShort = text.character(at: part).next == stop || (dots == 0 && stop - part == 2)
      guard isShort, text.character(at: stop + 1).next == next else { break }
      part = stop + 1
      stop = next
      dots += 1
    }
    return dots > 0 ? stop : nil
  }

  private mutating func finishAcronym(_ start: Int, _ dotted: Int, _ end: Int) -> Int {
    var stop = dotted
    if stop < end, text[stop] == UInt8(ascii: ".") { stop += 1 }
    if style != .printed, stop < end, text.character(at: stop).class == .hyphen {
      stop = compoundEnd(stop, end)
      add(start..<stop, .word)
    } else {
      add(start..<stop, .abbreviation)
    }
    return stop
  }

  /// The end of a code with a point before one to three capitals, as for shares (TSLA.O); nil for anything else.
  func codeEnd(_ start: Int, _ stop: Int, _ end: Int) -> Int? {
    let suffix = run(stop + 1, min(end, stop + 5)) { $0 == .upper }
    guard (1...3).contains(suffix - stop - 1), !text.classOf(suffix, before: end).isWord,
      text.classOf(suffix, before: end) != .period
    else { return nil }
    let isSingle =
      suffix - stop == 2
      && (text[stop + 1] == UInt8(ascii: "I") || text[stop + 1] == UInt8(ascii: "A"))
    let hasCapital = text[start..<stop].contains { $0 >= 0x41 && $0 <= 0x5A || $0.isASCIIDigit }
    return stop - start > 1 && hasCapital && !isSingle ? suffix : nil
  }

  // MARK: Abbreviations

  /// What kind of abbreviation a word before a full stop is, or nil where the full stop is a token of its own.
  private func abbreviation(_ word: Range<Int>, _ end: Int) -> Piece.Kind? {
    let flags = words[text[word]]
    let after = word.upperBound + 1
    let first = text.character(at: word.lowerBound)
    let following = nextWord(after)
    if first.next == word.upperBound, first.class == .upper {
      return initial(word, following)
    }
    guard !flags.isDisjoint(with: [.title, .abbreviation, .numbered]) else { return nil }
    if following.class == .newline {
      return flags.contains(.abbreviation) && !flags.contains(.ordinary) && isNotLeading(flags)
        ? .abbreviation : nil
    }
    if flags.contains(.numbered), following.class == .digit { return .title }
    if flags.contains(.month), following.class == .digit, first.class == .upper || style != .printed {
      return .title
    }
    if flags.contains(.ordinary), first.class == .lower, style == .printed { return nil }
    if flags.contains(.ordinary), flags.contains(.numbered) { return nil }
    if flags.contains(.title) { return .title }
    // "on the Sun. Mercury": shortened days and months have a number behind them.
    return flags.contains(.ordinary) && following.class == .upper ? nil : .abbreviation
  }

  /// A title or number sign does not end a paragraph; "Jr." may.
  private func isNotLeading(_ flags: WordTable.Flags) -> Bool {
    !flags.contains(.numbered) && (flags.contains(.abbreviation) || !flags.contains(.title))
  }

  /// A capital before a full stop: an initial, except at the end of a sentence.
  private func initial(
    _ word: Range<Int>, _ following: (class: CharacterClass, range: Range<Int>)
  ) -> Piece.Kind? {
    // "-20°C. The" has no initial, nor has "World War I. The"; but "A. The first" has.
    if following.class == .newline || !isSpaced && pieces.last?.kind == .symbol { return nil }
    guard following.class == .upper, words[text[following.range]].contains(.starter) else {
      return .title
    }
    return pieces.isEmpty ? .title : nil
  }

  /// The class of the first letter or digit behind blanks, quotation marks and brackets, and its word;
  /// `.newline` at the end of the stretch.
  func nextWord(_ position: Int) -> (class: CharacterClass, range: Range<Int>) {
    var position = position
    let last = min(limit, position + 64)
    while position < last {
      let (kind, next) = text.character(at: position)
      if kind.isWord {
        let stop = run(position, min(limit, position + 32)) { $0.isWord || $0 == .period }
        var end = stop
        while end > position, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return (kind, position..<end)
      }
      if kind == .comma { return (.comma, position..<next) }
      position = next
    }
    return (position < limit ? .symbol : .newline, position..<position)
  }

  // MARK: Clitics

  /// Where the clitic of a word without a full stop begins; the word's end where it has none.
  func cliticStart(of range: Range<Int>) -> Int {
    let cut = words.cut(of: text[range])
    if cut > 0 { return range.lowerBound + cut }
    guard range.count > 2 else { return range.upperBound }
    // The apostrophe is among the last characters: 1 to 3 bytes, and up to 2 letters after it.
    var position = range.upperBound
    for _ in 0..<3 where position > range.lowerBound {
      position = text.start(ofCharacterBefore: position)
      if text.character(at: position).class == .apostrophe { break }
    }
    guard position > range.lowerBound, text.character(at: position).class == .apostrophe else {
      return range.upperBound
    }
    let letters = text.character(at: position).next..<range.upperBound
    if isClitic(letters) { return position }
    let isNegation =
      letters.count == 1 && text[letters.lowerBound].asciiLowercased == UInt8(ascii: "t")
      && text[position - 1].asciiLowercased == UInt8(ascii: "n") && position - 1 > range.lowerBound
    return isNegation ? position - 1 : range.upperBound
  }

  mutating func addWord(_ range: Range<Int>) {
    let cut = cliticStart(of: range)
    add(range.lowerBound..<cut, .word)
    add(cut..<range.upperBound, .word)
  }
}
