/// A word file: words between blanks, a heading in square brackets over each section, "#" before remarks.
package enum WordFile {
  package typealias Bytes = UnsafeRawBufferPointer.SubSequence

  /// Calls `visit` for each line of the embedded file `name` with the words of the heading above it, the number
  /// of the line and its words. Nothing happens where there is no such file.
  package static func forEachLine(of name: String, _ visit: ([String], Int, [Bytes]) -> Void) {
    guard let bytes = English.bytes(of: name) else { return }
    var heading: [String] = []
    var words: [Bytes] = []
    bytes.forEachLine { number, line in
      switch line.first {
      case nil, UInt8(ascii: "#"): break
      case UInt8(ascii: "["):
        heading = String(decoding: line.dropFirst().dropLast(), as: UTF8.self).split(separator: " ")
          .map(String.init)
      default:
        words.removeAll(keepingCapacity: true)
        split(line, into: &words)
        visit(heading, number, words)
      }
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
