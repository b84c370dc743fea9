/// A line of an input: its number, from 1, and its bytes without the line end.
struct InputLine {
  var number: Int
  var bytes: ArraySlice<UInt8>

  /// True if there is nothing but white space.
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) } }
}

extension InputFile {
  /// Calls `body` with the complete lines that have come in, each time some have, so that an endless pipe is
  /// answered as it goes. `bytes` is what was read of the file before.
  borrowing func forEachLines(after bytes: [UInt8] = [], _ body: ([InputLine]) throws -> Void) throws {
    var buffer = bytes
    var searched = 0
    var number = 1
    while true {
      if let end = buffer[searched...].lastIndex(of: UInt8(ascii: "\n")) {
        let lines = buffer[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        try body(
          lines.enumerated().map { InputLine(number: number + $0.offset, bytes: $0.element.withoutReturn) })
        number += lines.count
        buffer.removeSubrange(...end)
      }
      searched = buffer.count
      guard try read(into: &buffer) else { break }
    }
    if !buffer.isEmpty { try body([InputLine(number: number, bytes: buffer[...].withoutReturn)]) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutReturn: ArraySlice<UInt8> { last == UInt8(ascii: "\r") ? dropLast() : self }
}
