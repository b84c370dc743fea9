/// The names of aliases.txt, read once; texts are made from the bytes of the file when they are asked for.
package struct ShippedAliases: Sendable {
  /// What the file says of one name.
  package struct Entry: Sendable {
    /// The first name of its line.
    package var name: String
    package var type: EntityType?
    package var gender: Gender?
    /// True if the name as asked counts only with capitals or dots.
    package var needsCapitals: Bool
    /// The bytes of its line in the file.
    fileprivate var line: Range<Int>
  }

  package static let english = ShippedAliases(
    bytes: English.bytes(of: "aliases.txt") ?? .init(start: nil, count: 0))

  private struct Line: Sendable {
    var bytes: Range<Int>
    var type: EntityType?
    var gender: Gender?
  }

  private let text: [UInt8]
  private var lines: [Line] = []
  /// `NameKey.hash64` of each name: the number of its line times two, plus one if it needs capitals.
  private var index: HashedTable<Int>

  package init(bytes: UnsafeRawBufferPointer) {
    text = Array(bytes)
    index = HashedTable(capacity: bytes.count / 16)
    lines.reserveCapacity(bytes.count / 32)
    var type: EntityType?
    var gender: Gender?
    text.withUnsafeBufferPointer { text in
      UnsafeRawBufferPointer(text).forEachLine { _, line in
        switch line.first {
        case nil, UInt8(ascii: "#"): break
        case UInt8(ascii: "["):
          let words = String(decoding: line.dropFirst().dropLast(), as: UTF8.self).split(separator: " ")
          type = words.first.flatMap { EntityType(rawValue: String($0)) }
          gender = words.count > 1 ? Gender(rawValue: String(words[1])) : nil
        default:
          addLine(Line(bytes: line.startIndex..<line.endIndex, type: type, gender: gender), of: text)
        }
      }
    }
  }

  private mutating func addLine(_ line: Line, of text: UnsafeBufferPointer<UInt8>) {
    lines.append(line)
    Self.forEachName(in: line.bytes, of: text) { range in
      let (hash, count) = NameKey.hash64(of: UnsafeBufferPointer(rebasing: text[range]))
      let needsCapitals = range.contains { index in
        count <= 3 && text[index] == UInt8(ascii: ".")
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[index])
      }
      index.insert((lines.count - 1) * 2 + (needsCapitals ? 1 : 0), for: hash)
    }
  }

  package func entry(_ key: NameKey) -> Entry? {
    guard !key.isEmpty, let found = index[key.hash64] else { return nil }
    let line = lines[found / 2]
    return Entry(
      name: names(of: line.bytes, limit: 1).first ?? "", type: line.type, gender: line.gender,
      needsCapitals: found % 2 == 1, line: line.bytes)
  }

  /// All names on the line of `key`, as the file writes them.
  package func names(of key: NameKey) -> [String] {
    entry(key).map { names(of: $0.line, limit: .max) } ?? []
  }

  private func names(of line: Range<Int>, limit: Int) -> [String] {
    var names: [String] = []
    text.withUnsafeBufferPointer { text in
      Self.forEachName(in: line, of: text) { range in
        if names.count < limit { names.append(String(decoding: text[range], as: UTF8.self)) }
      }
    }
    return names
  }

  /// Calls `visit` with the stretches of a line between equals signs, without surrounding blanks.
  private static func forEachName(
    in line: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void
  ) {
    var start = line.lowerBound
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, text[end] != UInt8(ascii: "=") { end += 1 }
      var (first, last) = (start, end)
      while first < last, text[first] == UInt8(ascii: " ") { first += 1 }
      while first < last, text[last - 1] == UInt8(ascii: " ") { last -= 1 }
      if first < last { visit(first..<last) }
      start = end + 1
    }
  }
}
