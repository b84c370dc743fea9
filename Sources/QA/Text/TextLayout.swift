/// Where a text breaks whatever its words say, and the style each part of it is written in.
///
/// A blank line always ends a sentence. A single line end does so where each line is a sentence, a headline or
/// an item of a list, and not where paragraphs were broken into lines of like width.
struct TextLayout: Sendable {
  /// How words and signs stand together.
  enum Style: Sendable {
    /// As printed: signs stand against words.
    case printed
    /// As printed, without capitals: hyphenated words stay whole, as agencies' lower-case copies have them.
    case lowercase
    /// Tokens between blanks.
    case tokenised
  }

  /// A run of lines that no sentence leaves.
  struct Block: Sendable {
    var range: Range<Int>
    var style: Style
    /// Whether its sentences begin with capitals.
    var hasCapitals: Bool
  }

  let blocks: [Block]

  init(_ text: TextBytes, words: WordTable) {
    let lines = TextLine.lines(of: text, words: words)
    let wrapWidth = Self.wrapWidth(lines)
    let separate = lines.reduce(0) { $0 + $1.separate }
    let attached = lines.reduce(0) { $0 + $1.attached }
    let leaning = separate > attached ? 3 : separate < attached ? -3 : 0
    let isLowercase = !lines.contains { $0.hasUpper }
    var blocks: [Block] = []
    var pending: Block?
    for (index, line) in lines.enumerated() {
      if line.isBlank {
        if let block = pending { blocks.append(block) }
        pending = nil
        continue
      }
      let lean = 2 * (line.separate - line.attached) + leaning
      let style: Style = lean > 0 ? .tokenised : isLowercase ? .lowercase : .printed
      if let block = pending, Self.joins(lines[index - 1], line, wrapWidth, isLowercase) {
        pending?.range = block.range.lowerBound..<line.range.upperBound
        pending?.hasCapitals = block.hasCapitals || line.hasUpper
      } else {
        if let block = pending { blocks.append(block) }
        let hasCapitals = line.hasUpper || style == .printed
        pending = Block(range: line.range, style: style, hasCapitals: hasCapitals)
      }
    }
    if let block = pending { blocks.append(block) }
    self.blocks = blocks
  }

  /// The width at which the paragraphs of a text were broken into lines, or nil where they were not.
  ///
  /// In such a text the first word of a line had no room on the line before it.
  private static func wrapWidth(_ lines: [TextLine]) -> Int? {
    var breaks = 0
    var width = 0
    for index in lines.indices.dropFirst() where !lines[index - 1].isBlank && !lines[index].isBlank {
      let line = lines[index - 1]
      breaks += 1
      if line.firstWidth < line.width { width = max(width, line.width) }
    }
    guard breaks >= 2, (30...130).contains(width) else { return nil }
    var full = 0
    var stops = 0
    for index in lines.indices.dropFirst() where !lines[index - 1].isBlank && !lines[index].isBlank {
      let (line, next) = (lines[index - 1], lines[index])
      if line.width + 1 + next.firstWidth > width { full += 1 }
      if line.end == .stop { stops += 1 }
    }
    return full * 10 >= breaks * 7 && stops * 10 <= breaks * 6 ? width : nil
  }

  /// Whether a sentence may go on from a line to the next one.
  private static func joins(
    _ line: TextLine, _ next: TextLine, _ wrapWidth: Int?, _ isLowercase: Bool
  ) -> Bool {
    if let wrapWidth, line.width + 1 + next.firstWidth > wrapWidth { return true }
    switch line.end {
    case .stop: return false
    case .open: return true
    case .other: return !isLowercase && next.first == .lower
    }
  }
}
