/// A text of lines sorted by their bytes, each a key, a tab and fields separated by tabs, looked up where it
/// lies: nothing is read before the first question.
///
/// Safe to share although it holds a pointer: the bytes are those of a file embedded in the program, which
/// are constant and live as long as it does; no method writes.
package struct LineTable: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer

  /// The embedded file `name`; an empty table if there is no such file.
  package init(embedded name: String) {
    bytes = English.bytes(of: name) ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// The fields after the key `key`, which may itself hold tabs; nil if no line has that key.
  ///
  /// - Complexity: O(log n) comparisons of lines.
  package func fields(of key: String) -> [String]? {
    var key = key
    return key.withUTF8 { key in
      guard let line = line(of: key) else { return nil }
      return bytes[line].dropFirst(key.count + 1)
        .split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The bytes after the key and its tab; nil if no line has that key.
  package func rest(of key: String) -> UnsafeRawBufferPointer.SubSequence? {
    var key = key
    return key.withUTF8 { key in line(of: key).map { bytes[$0].dropFirst(key.count + 1) } }
  }

  /// All lines in order.
  package var lines: [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The range of the line, without its end, that starts with `key` and a tab.
  private func line(of key: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var low = 0
    var high = bytes.count
    while low < high {
      let line = line(around: (low + high) / 2)
      switch order(of: line, to: key) {
      case 0: return line
      case ..<0: low = line.upperBound + 1
      default: high = line.lowerBound
      }
    }
    return nil
  }

  private func line(around offset: Int) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    var start = offset
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return start..<end
  }

  /// Negative if the line's key is before `key`, 0 if it is `key`, positive if it is after it.
  private func order(of line: Range<Int>, to key: UnsafeBufferPointer<UInt8>) -> Int {
    for (index, byte) in key.enumerated() {
      guard line.lowerBound + index < line.upperBound else { return -1 }
      let difference = Int(bytes[line.lowerBound + index]) - Int(byte)
      if difference != 0 { return difference }
    }
    let end = line.lowerBound + key.count
    guard end < line.upperBound else { return -1 }
    return Int(bytes[end]) - Int(UInt8(ascii: "\t"))
  }
}
