extension StringProtocol {
  /// The number of columns that the text takes on a terminal; codes for colours take none.
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return utf8.count }
    var width = 0
    var isInCode = false
    for scalar in unicodeScalars {
      if isInCode {
        isInCode = scalar != "m"
      } else if scalar == "\u{1b}" {
        isInCode = true
      } else {
        width += scalar.displayWidth
      }
    }
    return width
  }

  /// The text with spaces after it, `width` columns wide; as it is if it is wider.
  func padded(to width: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text in lines of at most `width` columns, broken at spaces. The first line begins at column `start`, the
  /// others with as many spaces as `indent`, by default the same. A word that is too long for a line is broken.
  func wrapped(to width: Int, from start: Int = 0, indent: Int? = nil) -> String {
    let indent = indent ?? start
    var text = ""
    var column = start
    let words = split(separator: " ").flatMap { word -> [String] in
      let isTooLong = word.utf8.count > width - indent && word.displayWidth > width - indent
      return isTooLong ? word.pieces(of: Swift.max(4, width - indent)) : [String(word)]
    }
    for word in words {
      let wordWidth = word.displayWidth
      if !text.isEmpty && column + 1 + wordWidth > width {
        text += "\n" + String(repeating: " ", count: indent)
        column = indent
      } else if !text.isEmpty {
        text += " "
        column += 1
      }
      text += word
      column += wordWidth
    }
    return text
  }
}

extension StringProtocol {
  /// The text in pieces of at most `width` columns, each in the colours that it has in the text.
  fileprivate func pieces(of width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var column = 0
    /// The code for the colours here; empty for none.
    var code = ""
    var isInCode = false
    for character in self {
      if isInCode || character == "\u{1b}" {
        code = isInCode ? code + String(character) : "\u{1b}"
        isInCode = character != "m"
        if isInCode { continue }
        piece += code
        if code == Self.codesEnd { code = "" }
        continue
      }
      let next = String(character).displayWidth
      if column + next > width && column > 0 {
        pieces.append(piece + (code.isEmpty ? "" : Self.codesEnd))
        piece = code
        column = 0
      }
      piece.append(character)
      column += next
    }
    return pieces + [piece]
  }

  private static var codesEnd: String { "\u{1b}[0m" }
}

extension String {
  /// The text in lines of at most `width` columns, broken at spaces and, where a word is too long, within it.
  func folded(to width: Int) -> [String] {
    wrapped(to: width).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.pieces(of: width) }
  }

  /// The text cut to `width` columns, with "…" where something is missing.
  func cut(to width: Int) -> String {
    guard displayWidth > width else { return self }
    return (folded(to: max(1, width - 1)).first ?? "").trimmedAtEnd + "…"
  }
}

extension Unicode.Scalar {
  /// 0 for a mark on the character before, 2 for an East Asian wide character or an emoji, else 1
  /// (Unicode Standard Annex 11).
  fileprivate var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x4dbf, 0x4e00...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3,
      0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f,
      0x1f680...0x1f6ff, 0x1f900...0x1f9ff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}
