/// A word file: words between blanks, a heading in square brackets over each section, "#" before remarks.
package enum WordFile {
  package typealias Bytes = UnsafeRawBufferPointer.SubSequence

  /// Calls `visit` for each line of the embedded file `name` with the words of the heading above it, the number
  /// of the line and its words. Nothing happens where there is no such file.
  package static func forEachLine(of name: String, _ visit: ([String], Int, [Bytes]) -> Void) {
    guard let bytes = English.bytes(of: name) else { return }
    var heading: [String] = []
    var start = 0
    var number = 0
    var words: [Bytes] = []
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      number += 1
      words.removeAll(keepingCapacity: true)
      split(bytes[start..<end], into: &words)
      switch start < end ? bytes[start] : UInt8(ascii: "#") {
      case UInt8(ascii: "#"): break
      case UInt8(ascii: "["):
        heading = String(decoding: bytes[start + 1..<max(start + 1, end - 1)], as: UTF8.self)
          .split(separator: " ").map(String.init)
      default: visit(heading, number, words)
      }
      start = end + 1
    }
  }

  private static func split(_ line: Bytes, into words: inout [Bytes]) {
    var start = line.startIndex
    for index in line.startIndex..<line.endIndex where line[index] == UInt8(ascii: " ") {
      if index > start { words.append(line[start..<index]) }
      start = index + 1
    }
    if start < line.endIndex { words.append(line[start..<line.endIndex]) }
  }
}
