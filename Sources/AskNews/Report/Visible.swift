extension Unicode.Scalar {
  /// True for what a terminal acts on rather than shows: control characters, and the marks that turn the
  /// direction of text or hide in it.
  var isTerminalControl: Bool {
    switch value {
    case 0..<0x20, 0x7f..<0xa0: true
    case 0x61c, 0x200b, 0x200e...0x200f, 0x2028...0x202e, 0x2060...0x206f: true
    case 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f: true
    default: false
    }
  }
}

extension String {
  /// A message without the middle of what was typed and is quoted in it, where that is longer than anyone reads.
  var abridged: String {
    // The list of all there is to choose from is shorter.
    utf8.count <= 8000 ? self : String(unicodeScalars.prefix(400)) + "…" + String(unicodeScalars.suffix(200))
  }

  /// The text as it may be sent to a terminal: white space as one space each, a control character as its
  /// symbol ("␛"), any other that a terminal would act on as its number ("⟨202e⟩").
  var visible: String { visible(keepingLines: false) }

  /// The same for a text of lines and columns: line ends and tabs stay.
  var visibleLines: String { visible(keepingLines: true) }

  private func visible(keepingLines: Bool) -> String {
    func isKept(_ value: UInt32) -> Bool { keepingLines && (value == 0x0a || value == 0x09) }
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f || isKept(UInt32($0)) }) { return self }
    guard unicodeScalars.contains(where: { $0.isTerminalControl && !isKept($0.value) }) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case let value where isKept(value): shown.unicodeScalars.append(scalar)
      case 0x09...0x0d: shown += " "
      case 0..<0x20: shown.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{fffd}")
      case 0x7f: shown += "\u{2421}"
      case _ where scalar.isTerminalControl: shown += "⟨" + String(scalar.value, radix: 16) + "⟩"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
