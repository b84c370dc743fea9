import QA

/// Sentences in which words were searched, best first.
struct SentenceListing: Listing {
  let hits: [SentenceHit]
  private let words: [[UInt8]]
  let wordsIfEmpty: String

  init(_ archive: Archive, searching text: String) throws {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Mistake("there is no word to look for", hint: "name some, as in .grep artillery fire")
    }
    hits = try archive.store.search(text)
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Array($0.utf8) }
    wordsIfEmpty = "no sentence has all of these words"
  }

  var table: Table {
    Table(
      ["number", "article", "sentence", "text"],
      hits.enumerated().map { index, hit in
        [.integer(index + 1), .string(hit.articleID), .integer(hit.sentence), .string(hit.text)]
      })
  }

  func text(in style: Style) -> String {
    hits.enumerated().map { index, hit in
      let quote = Quotation(hit.text, at: 0, marks: marks(in: hit.text))
        .text(in: style, limit: Quotation.longest)
      let place = style.faint(Place(article: hit.articleID, sentence: hit.sentence).label)
      return "\(index + 1)".leftPadded(to: 4) + "  "
        + "\(quote) \(place)".wrapped(to: style.width, from: 6) + "\n"
    }.joined()
  }

  /// Where the words stand in a sentence, in bytes.
  private func marks(in text: String) -> [Range<Int>] {
    let bytes = Array(text.lowercased().utf8)
    guard bytes.count == text.utf8.count else { return [] }
    var marks: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { !$0.isPartOfWord } ?? bytes.count
      if words.contains(where: { $0.elementsEqual(bytes[start..<end]) }) { marks.append(start..<end) }
      start = end + 1
    }
    return marks
  }
}

extension UInt8 {
  /// True for ASCII letters and digits and for every byte of a character outside ASCII.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }
}
