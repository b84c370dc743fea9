extension UnsafeRawBufferPointer {
  /// Calls `visit` with the number, from 1, and the bytes of each line, without the line feed or the carriage return
  /// and line feed at its end.
  package func forEachLine(_ visit: (_ number: Int, _ line: SubSequence) -> Void) {
    var start = 0
    var number = 0
    while start < count {
      let feed = lineFeed(from: start)
      let end = feed > start && self[feed - 1] == UInt8(ascii: "\r") ? feed - 1 : feed
      number += 1
      visit(number, self[start..<end])
      start = feed + 1
    }
  }

  /// The offset of the first line feed from `start` on; the end where there is none.
  private func lineFeed(from start: Int) -> Int {
    var offset = start
    // Eight bytes at a time. The exclusive or makes line feeds 0; of a byte below 128 the subtraction sets the highest
    // bit only if it is 0, or if it is 1 and the byte before it is 0, which is then found first.
    while offset + 8 <= count {
      let bytes = loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian ^ 0x0A0A_0A0A_0A0A_0A0A
      let feeds = (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
      if feeds != 0 { return offset + feeds.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count, self[offset] != UInt8(ascii: "\n") { offset += 1 }
    return offset
  }
}
