extension TokenScanner {
  /// Reads a number with what belongs to it: separators, "th", "s"; a unit behind it is a token of its own.
  mutating func scanNumber(_ start: Int, _ end: Int) -> Int {
    let stop = digitsEnd(start, end)
    guard stop < end else {
      add(start..<stop, .number)
      return stop
    }
    let (kind, next) = text.character(at: stop)
    if kind == .hyphen, let figures = figuresEnd(start, stop, end) {
      add(start..<figures, .number)
      return figures
    }
    if kind == .hyphen, style != .printed {
      let compound = compoundEnd(stop, end)
      add(start..<compound, .word)
      return compound
    }
    if kind == .apostrophe, next < end, text[next] == UInt8(ascii: "s"),
      text[stop - 1] == UInt8(ascii: "0"),
      !text.classOf(next + 1, before: end).isWord
    {
      add(start..<next + 1, .number)
      return next + 1
    }
    if kind == .period, pieces.last?.kind == .openBracket, let code = codeEnd(start, stop, end) {
      add(start..<code, .word)
      return code
    }
    guard kind.isLetter else {
      add(start..<stop, .number)
      return stop
    }
    return scanNumberedWord(start, stop, end)
  }

  /// A number with letters against it: "16th", "5pm", "4x4".
  private mutating func scanNumberedWord(_ start: Int, _ stop: Int, _ end: Int) -> Int {
    let letters = run(stop, min(end, stop + Self.longestToken)) { $0.isWord }
    var unit = letters
    if letters - stop == 1, letters + 1 < end, text[letters] == UInt8(ascii: "."),
      text.has("m", at: letters + 1, before: end)
    {
      unit = letters + 2
    }
    if words[text[stop..<unit]].contains(.unit), !text.classOf(unit, before: end).isWord {
      add(start..<stop, .number)
      if unit > letters {
        if unit < end, text[unit] == UInt8(ascii: ".") { unit += 1 }
        add(stop..<unit, .abbreviation)
      } else {
        add(stop..<unit, .word)
      }
      return unit
    }
    var last = letters
    if style != .printed { last = compoundEnd(letters, end) }
    add(start..<last, .number)
    return last
  }

  /// The end of the digits from `start` on, with points, commas, colons and slashes between digits.
  private func digitsEnd(_ start: Int, _ end: Int) -> Int {
    let last = min(end, start + Self.longestToken)
    var position = text.character(at: start).next
    while position < last {
      let (kind, next) = text.character(at: position)
      if kind == .digit || kind == .mark {
        position = next
        continue
      }
      let byte = text[position]
      let separates =
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
        || byte == UInt8(ascii: "/")
      guard separates, text.classOf(next, before: end) == .digit else { break }
      position = next
    }
    return position
  }

  /// The end of three or more numbers joined by hyphens (a telephone number, an ISO date), whose first is
  /// `start..<stop`; nil where there are fewer.
  private func figuresEnd(_ start: Int, _ stop: Int, _ end: Int) -> Int? {
    var stop = stop
    var parts = 1
    while stop < end, text.character(at: stop).class == .hyphen {
      let next = text.character(at: stop).next
      guard text.classOf(next, before: end) == .digit else { break }
      stop = run(next, end) { $0 == .digit }
      parts += 1
    }
    return parts > 2 ? stop : nil
  }
}
