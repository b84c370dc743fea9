/// Groups the pieces of a block into sentences.
///
/// A sentence ends at a stop with the quotation marks and brackets that close behind it, where the next word may begin
/// one; after an abbreviation only if a word follows that often begins sentences.
struct SentenceSplitter {
  typealias Piece = TokenScanner.Piece

  let text: TextBytes
  let words: WordTable
  /// No sentence has more pieces than this.
  static let longestSentence = 250

  /// The ranges of `pieces` that are sentences, in order and without gaps.
  func sentences(of pieces: [Piece], hasCapitals: Bool) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    var isQuoteOpen = false
    while index < pieces.count {
      if pieces[index].kind == .quote {
        isQuoteOpen = opensQuote(pieces, at: index) ?? !isQuoteOpen
      }
      var end = index + 1
      if ends(pieces, at: index, from: start) {
        end = closing(pieces, after: index, &isQuoteOpen)
        if !isInBrackets(pieces, stop: index, end: end, from: start),
          begins(pieces, at: end, stop: index, hasCapitals)
        {
          sentences.append(start..<end)
          start = end
        }
      }
      if end - start >= Self.longestSentence {
        let cut = cut(pieces, from: start, to: end)
        sentences.append(start..<cut)
        start = cut
      }
      index = end
    }
    if start < pieces.count { sentences.append(start..<pieces.count) }
    return sentences
  }

  /// Whether a sentence may end with the piece at `index`.
  private func ends(_ pieces: [Piece], at index: Int, from start: Int) -> Bool {
    switch pieces[index].kind {
    case .rule: return true
    case .address:
      return index > start || index + 1 < pieces.count && pieces[index + 1].kind == .address
    case .emoticon: return index > start
    case .stop:
      // "1. First", "a. second": the mark of an item in a list.
      return !(index == start + 1 && isItemMark(pieces[start]))
    case .abbreviation: return index > start
    case .ellipsis:
      // "[ ... ]" stands for words left out.
      return index > start && pieces[index - 1].kind != .openBracket
    default: return false
    }
  }

  private func isItemMark(_ piece: Piece) -> Bool {
    piece.kind == .number && piece.end - piece.start <= 2
      || piece.kind == .word && piece.end - piece.start == 1
  }

  /// Whether the straight quotation mark at `index` opens or closes, by the blanks around it; nil where it stands
  /// between blanks.
  private func opensQuote(_ pieces: [Piece], at index: Int) -> Bool? {
    let isSpacedAfter = index + 1 == pieces.count || pieces[index + 1].isSpaced
    return pieces[index].isSpaced == isSpacedAfter ? nil : pieces[index].isSpaced
  }

  /// The index after the marks that close behind the stop at `index`.
  private func closing(_ pieces: [Piece], after index: Int, _ isQuoteOpen: inout Bool) -> Int {
    var end = index + 1
    while end < pieces.count {
      let piece = pieces[end]
      switch piece.kind {
      case .closeQuote, .closeBracket, .emoticon: break
      case .quote:
        if opensQuote(pieces, at: end) ?? (piece.isSpaced && !isQuoteOpen) { return end }
        isQuoteOpen = false
      case .apostrophe:
        if piece.isSpaced { return end }
      case .symbol:
        // <name@example.org>
        if piece.isSpaced || text[piece.start] != UInt8(ascii: ">") { return end }
      case .stop:
        // Marks written apart: ". . ." and "! ?".
        break
      default: return end
      }
      end += 1
    }
    return end
  }

  /// Whether the stop at `index` stands at the end of brackets that were opened within the sentence: "Gen. (ret.)".
  private func isInBrackets(_ pieces: [Piece], stop index: Int, end: Int, from start: Int) -> Bool {
    guard pieces[index + 1..<end].contains(where: { $0.kind == .closeBracket }) else {
      return false
    }
    for opening in stride(from: index - 1, to: max(start, index - 100), by: -1)
    where pieces[opening].kind == .openBracket {
      return true
    }
    return false
  }

  /// Where an endless sentence is cut: behind its last comma or dash that is not too far back, or at its end.
  private func cut(_ pieces: [Piece], from start: Int, to end: Int) -> Int {
    for index in stride(from: end - 1, to: max(start, end - Self.longestSentence / 2), by: -1) {
      switch pieces[index].kind {
      case .comma, .stop, .ellipsis, .dash: return index + 1
      default: continue
      }
    }
    return end
  }
}
