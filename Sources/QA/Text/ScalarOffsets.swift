/// Converts the byte offsets used inside the library into the Unicode-scalar offsets of the machine-readable output,
/// and back.
///
/// Takes memory and time in proportion to the characters beyond ASCII: none for a plain ASCII text.
public struct ScalarOffsets: Sendable {
  /// The byte offsets of the scalars beyond ASCII, ascending.
  private var starts: [Int] = []
  /// For each of them how many bytes more than scalars the text has up to its end.
  private var surplus: [Int] = []

  public init(_ text: String) {
    let bytes = Array(text.utf8)
    var position = 0
    var excess = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      var end = position + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      excess += end - position - 1
      starts.append(position)
      surplus.append(excess)
      position = end
    }
  }

  /// The number of scalars before the byte at `offset`; an offset inside a scalar counts as its start.
  public func scalar(at offset: Int) -> Int {
    let index = starts.partitionPoint { $0 >= offset }
    guard index > 0 else { return offset }
    let before = surplus[index - 1]
    let length = before - (index > 1 ? surplus[index - 2] : 0) + 1
    let end = starts[index - 1] + length
    // Inside the last of them, not all its surplus bytes are passed.
    return offset >= end ? offset - before : starts[index - 1] - (before - length + 1)
  }

  /// The scalar offsets of a range of bytes.
  public func scalars(in range: TextRange) -> Range<Int> {
    let start = scalar(at: range.lowerBound)
    return start..<max(start, scalar(at: range.upperBound))
  }
}

extension Array where Element: Comparable {
  /// The index of the first element that `isLater` holds for; all after it must be later too.
  fileprivate func partitionPoint(_ isLater: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
