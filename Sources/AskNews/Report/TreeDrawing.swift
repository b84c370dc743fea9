import QA

/// Draws a dependency tree with the words in their order below each other and the arcs to their left:
///
///        ╭─ iraqi      ADJ    amod
///     ╭──┴─ forces     NOUN   nsubj
///     ┼──── captured   VERB   root
///     │  ╭─ the        DET    det
///     ╰──┴─ town       NOUN   obj
struct TreeDrawing {
  private struct Directions: OptionSet {
    let rawValue: UInt8
    static let up = Directions(rawValue: 1)
    static let down = Directions(rawValue: 2)
    static let left = Directions(rawValue: 4)
    static let right = Directions(rawValue: 8)
  }

  private let sentence: Sentence
  /// For each word a cell for each level of the tree.
  private var cells: [[Directions]]

  init(_ sentence: Sentence) {
    self.sentence = sentence
    let depths = sentence.words.indices.map { Self.depth(of: $0, in: sentence) }
    let columns = (depths.max() ?? 0) + 1
    cells = Array(repeating: Array(repeating: [], count: columns), count: sentence.words.count)
    for (word, depth) in depths.enumerated() {
      let dependents = sentence.dependents[word]
      let top = min(word, dependents.first ?? word)
      let bottom = max(word, dependents.last ?? word)
      for row in top...bottom {
        if row > top { cells[row][depth].insert(.up) }
        if row < bottom { cells[row][depth].insert(.down) }
      }
      // From the line of the head, or the margin, to the word.
      if depth > 0 { cells[word][depth - 1].insert(.right) }
      for column in depth..<columns { cells[word][column].formUnion([.left, .right]) }
      if depth == 0 && dependents.isEmpty { cells[word][0] = [.left, .right] }
    }
  }

  /// How many columns of a word are shown, and how many at least.
  private static let formWidths = 6...30
  /// The columns of a part of speech.
  private static let partOfSpeech = 7

  /// The drawing, one line a word, each with its line end. Where it would be wider than `width` columns the parts of
  /// speech are left out, the arcs drawn closer and words cut.
  func text(within width: Int) -> String {
    let relationWidth = sentence.words.map(\.deprel.visible.displayWidth).max() ?? 0
    let levels = cells.first?.count ?? 0
    let room = width - levels - relationWidth - 3
    let longest = min(max(room, Self.formWidths.lowerBound), Self.formWidths.upperBound)
    let forms = sentence.words.map { $0.form.visible.cut(to: longest) }
    let formWidth = forms.map(\.displayWidth).max() ?? 0
    let least = levels + formWidth + relationWidth + 3
    let hasParts = least + Self.partOfSpeech <= width
    let isWide = least + 2 * levels + (hasParts ? Self.partOfSpeech : 0) <= width
    var text = ""
    for (row, word) in sentence.words.enumerated() {
      for cell in cells[row] {
        text += Self.symbol(for: cell)
        if isWide { text += cell.contains(.right) ? "──" : "  " }
      }
      text += " " + forms[row].padded(to: formWidth)
      if hasParts { text += "  " + word.upos.rawValue.padded(to: Self.partOfSpeech - 2) }
      text += "  " + word.deprel.visible + "\n"
    }
    return text
  }

  private static func depth(of word: Int, in sentence: Sentence) -> Int {
    var depth = 0
    var word = word
    while let head = sentence.words[word].head, depth < sentence.words.count {
      depth += 1
      word = head
    }
    return depth
  }

  private static func symbol(for cell: Directions) -> String {
    switch cell {
    case []: " "
    case [.up], [.down], [.up, .down]: "│"
    case [.left], [.right], [.left, .right]: "─"
    case [.down, .right]: "╭"
    case [.up, .right]: "╰"
    case [.up, .down, .right]: "├"
    case [.down, .left]: "╮"
    case [.up, .left]: "╯"
    case [.up, .down, .left]: "┤"
    case [.down, .left, .right]: "┬"
    case [.up, .left, .right]: "┴"
    default: "┼"
    }
  }
}
