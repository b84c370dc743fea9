extension TextRange {
  /// The part of `text` at the range, as far as there is any.
  public func slice(of text: String) -> String {
    let bytes = text.utf8
    let range = clamped(to: 0..<bytes.count)
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(decoding: bytes[start..<bytes.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
