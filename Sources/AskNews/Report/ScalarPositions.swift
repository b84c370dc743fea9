import QA

/// Converts UTF-8 byte offsets in a text to counts of Unicode scalars.
struct ScalarPositions {
  private let isASCII: Bool
  /// The number of scalars before each 64th byte.
  private let marks: [Int]
  private let bytes: [UInt8]

  init(of text: String) {
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    var marks: [Int] = []
    if !isASCII {
      var count = 0
      for (offset, byte) in bytes.enumerated() {
        if offset % 64 == 0 { marks.append(count) }
        if byte & 0xc0 != 0x80 { count += 1 }
      }
    }
    self.marks = marks
  }

  func scalars(of range: TextRange) -> Range<Int> {
    let lower = scalar(at: range.lowerBound)
    return lower..<max(lower, scalar(at: range.upperBound))
  }

  private func scalar(at offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    guard !isASCII, !marks.isEmpty else { return offset }
    let mark = min(offset / 64, marks.count - 1)
    return marks[mark] + bytes[(mark * 64)..<offset].count { $0 & 0xc0 != 0x80 }
  }
}
