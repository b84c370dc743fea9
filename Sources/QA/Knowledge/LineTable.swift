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

  private static let newline = UInt8(ascii: "\n")

  /// The range of the line, without its end, that starts with `key` and a tab.
  private func line(of key: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      let start = start(ofLineAround: middle)
      switch order(ofLineAt: start, to: key) {
      case 0: return start..<end(ofLineAround: middle)
      case ..<0: low = end(ofLineAround: middle) + 1
      default: high = start
      }
    }
    return nil
  }

  private func start(ofLineAround offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != Self.newline { start -= 1 }
    return start
  }

  private func end(ofLineAround offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != Self.newline { end += 1 }
    return end
  }

  /// Negative if the line's key is before `key`, 0 if it is `key`, positive if it is after it.
  private func order(ofLineAt start: Int, to key: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    for byte in key {
      guard offset < bytes.count, bytes[offset] != Self.newline else { return -1 }
      if bytes[offset] != byte { return Int(bytes[offset]) - Int(byte) }
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] != Self.newline else { return -1 }
    return Int(bytes[offset]) - Int(UInt8(ascii: "\t"))
  }
}
