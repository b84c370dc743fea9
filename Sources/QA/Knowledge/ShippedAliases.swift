/// The names of aliases.txt, read once.
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

  package static let english = ShippedAliases(text: English.text(of: "aliases.txt") ?? "")

  private struct Line: Sendable {
    var name: String
    var type: EntityType?
    var gender: Gender?
    var bytes: Range<Int>
  }

  private let text: [UInt8]
  private var lines: [Line] = []
  /// `NameKey.hash64` of each name: the number of its line times two, plus one if it needs capitals.
  private var index: [UInt64: Int] = [:]

  package init(text: String) {
    self.text = Array(text.utf8)
    index.reserveCapacity(self.text.count / 12)
    var type: EntityType?
    var gender: Gender?
    var start = 0
    while start < self.text.count {
      let end = self.text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? self.text.count
      switch start < end ? self.text[start] : UInt8(ascii: "#") {
      case UInt8(ascii: "#"): break
      case UInt8(ascii: "["):
        let words = String(decoding: self.text[start + 1..<max(start + 1, end - 1)], as: UTF8.self).split(
          separator: " ")
        type = words.first.flatMap { EntityType(rawValue: String($0)) }
        gender = words.count > 1 ? Gender(rawValue: String(words[1])) : nil
      default:
        addLine(start..<end, type, gender)
      }
      start = end + 1
    }
  }

  private mutating func addLine(_ bytes: Range<Int>, _ type: EntityType?, _ gender: Gender?) {
    let names = Self.names(in: bytes, of: text)
    guard let first = names.first else { return }
    let name = String(decoding: text[first], as: UTF8.self)
    lines.append(Line(name: name, type: type, gender: gender, bytes: bytes))
    for range in names {
      let key = text[range].withUnsafeBufferPointer { NameKey(bytes: $0) }
      let needsCapitals =
        key.bytes.count <= 3 && text[range].contains(UInt8(ascii: "."))
        || text[range].contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      let hash = key.hash64
      if index[hash] == nil { index[hash] = (lines.count - 1) * 2 + (needsCapitals ? 1 : 0) }
    }
  }

  package func entry(_ key: NameKey) -> Entry? {
    guard !key.isEmpty, let found = index[key.hash64] else { return nil }
    let line = lines[found / 2]
    return Entry(
      name: line.name, type: line.type, gender: line.gender, needsCapitals: found % 2 == 1, line: line.bytes)
  }

  /// All names on the line of `key`, as the file writes them.
  package func names(of key: NameKey) -> [String] {
    guard let entry = entry(key) else { return [] }
    return Self.names(in: entry.line, of: text).map { String(decoding: text[$0], as: UTF8.self) }
  }

  /// The number of lines, of names, and the lines that begin with a name that an earlier line has too.
  package var count: (lines: Int, names: Int) { (lines.count, index.count) }

  /// The stretches of a line between " = ".
  private static func names(in line: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where text[index] == UInt8(ascii: "=") {
      names.append(trimmed(start..<index, text))
      start = index + 1
    }
    names.append(trimmed(start..<line.upperBound, text))
    return names.filter { !$0.isEmpty }
  }

  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var range = range
    while let last = range.last, text[last] <= UInt8(ascii: " ") { range = range.lowerBound..<last }
    while let first = range.first, text[first] <= UInt8(ascii: " ") { range = first + 1..<range.upperBound }
    return range
  }
}
