import QA

/// A sentence of an article with stretches of it marked.
struct Quotation {
  private let bytes: [UInt8]
  /// In bytes of the sentence, in order, without overlaps.
  private let marks: [Range<Int>]

  /// `marks` are ranges in the article.
  init(_ evidence: Evidence, marks: [TextRange]) {
    self.init(evidence.quote, at: evidence.quoteRange.lowerBound, marks: marks)
  }

  /// `quote` begins at byte `start` of the article.
  init(_ quote: String, at start: Int, marks: [TextRange]) {
    bytes = Array(quote.utf8)
    let inside = marks.compactMap { mark -> Range<Int>? in
      let range = max(0, mark.lowerBound - start)..<max(0, mark.upperBound - start, mark.lowerBound - start)
      let clamped = range.clamped(to: 0..<quote.utf8.count)
      return clamped.isEmpty ? nil : clamped
    }
    var merged: [Range<Int>] = []
    for range in inside.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.marks = merged
  }

  /// The text, at most about `limit` bytes of it around the first mark.
  func text(in style: Style, limit: Int) -> String {
    let window = window(limit)
    var text = window.lowerBound > 0 ? "… " : ""
    var position = window.lowerBound
    for mark in marks.map({ $0.clamped(to: window) }) where !mark.isEmpty {
      text += part(position..<mark.lowerBound) + style.marked(part(mark))
      position = mark.upperBound
    }
    text += part(position..<window.upperBound)
    return text + (window.upperBound < bytes.count ? " …" : "")
  }

  /// The quotation in its own paragraph, indented, in quotation marks unless it has its own, and below it `source`.
  func block(in style: Style, source: String) -> String {
    let text = text(in: style, limit: Self.longest)
    let first = bytes.first { $0 != UInt8(ascii: " ") }
    let hasMarks =
      first == UInt8(ascii: "\"") || first == 0xe2 && String(decoding: bytes, as: UTF8.self).hasPrefix("“")
    let quote = hasMarks ? text : "\"\(text)\""
    return "    " + quote.wrapped(to: style.width, from: 4) + "\n"
      + "    " + style.faint("— \(source)").wrapped(to: style.width, from: 4, indent: 6) + "\n"
  }

  /// How many bytes of a sentence are quoted.
  static let longest = 1000

  private func part(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).visible
  }

  /// At most `limit` bytes around the first mark, whole words where there is white space near.
  private func window(_ limit: Int) -> Range<Int> {
    guard bytes.count > limit else { return bytes.indices }
    let mark = marks.first ?? 0..<0
    let start = max(0, min(mark.lowerBound - limit / 3, bytes.count - limit))
    let window = characterStart(start)..<characterStart(start + limit)
    func isSpace(_ index: Int) -> Bool {
      bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n")
    }
    var lower = window.lowerBound
    if lower > 0, let space = (lower..<max(lower, mark.lowerBound)).prefix(20).first(where: isSpace) {
      lower = space + 1
    }
    var upper = window.upperBound
    if upper < bytes.count, let space = (min(mark.upperBound, upper)..<upper).suffix(20).last(where: isSpace)
    {
      upper = space
    }
    return lower..<upper
  }

  /// The start of the character that the byte at `offset` belongs to.
  private func characterStart(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0 && offset < bytes.count && bytes[offset] & 0xc0 == 0x80 { offset -= 1 }
    return offset
  }
}
