/// Bytes as text: UTF-8 with each broken part as U+FFFD and each NUL as a space, so that nothing is lost but
/// what was no text.
enum InputText {
  /// True if the start of a file is no text: more than one byte in ten is a control character (other than white
  /// space and escape) or part of no UTF-8 sequence.
  static func areBinary(_ bytes: some Collection<UInt8>) -> Bool {
    let start = bytes.prefix(1 << 14)
    var bad = start.count { $0 < 0x20 && !(0x09...0x0d).contains($0) && $0 != 0x1b }
    if String(validating: start, as: UTF8.self) == nil {
      bad += String(decoding: start, as: UTF8.self).unicodeScalars.count { $0 == "\u{fffd}" }
    }
    return bad * 10 > start.count
  }

  /// The text of `bytes`, of which the first is on line `line`; what had to be repaired is reported once for
  /// each kind.
  static func text(
    of bytes: ArraySlice<UInt8>, file: String, line: Int = 1, problems: Problems
  ) -> String {
    var bytes = bytes
    func report(_ problem: InputProblem, at index: Int) {
      let before = bytes[bytes.startIndex..<index].count { $0 == UInt8(ascii: "\n") }
      problems.report(problem, file: file, line: line + before)
    }
    if let first = bytes.firstIndex(of: 0) {
      report(.nul, at: first)
      for index in bytes.indices where bytes[index] == 0 { bytes[index] = UInt8(ascii: " ") }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if let index = firstBroken(in: bytes) { report(.brokenUTF8(bytes[index]), at: index) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The index of the first byte that is part of no UTF-8 sequence.
  private static func firstBroken(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length =
        switch bytes[index] {
        case 0..<0x80: 1
        case 0xc2..<0xe0: 2
        case 0xe0..<0xf0: 3
        case 0xf0..<0xf5: 4
        default: 0
        }
      guard length > 0, index + length <= bytes.endIndex,
        length == 1 || String(validating: bytes[index..<index + length], as: UTF8.self) != nil
      else { return index }
      index += length
    }
    return nil
  }
}
