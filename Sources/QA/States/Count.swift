/// How many there are of something, as far as a phrase tells: "24", "at least 24", "about 300".
struct Count: Sendable {
  /// What the number may be.
  var bounds: ClosedRange<Double>

  /// The number that a value of `QuantityValue` says; nil for a share.
  init?(_ value: String) {
    func number(_ text: some StringProtocol) -> Double? { Double(String(text)) }
    if let gap = value.firstRange(of: "..") {
      let least = number(value[..<gap.lowerBound]) ?? 0
      let most = number(value[gap.upperBound...]) ?? .infinity
      guard least <= most, least > 0 || most < .infinity else { return nil }
      bounds = least...most
    } else if value.hasPrefix(">"), let least = number(value.dropFirst()) {
      bounds = least.nextUp...Double.infinity
    } else if value.hasPrefix("<"), let most = number(value.dropFirst()), most > 0 {
      bounds = 0...most.nextDown
    } else if value.hasPrefix("~"), let middle = number(value.dropFirst()), middle > 0 {
      bounds = middle * 0.9...middle * 1.1
    } else if let exact = number(value) {
      bounds = exact...exact
    } else {
      return nil
    }
  }

  /// True if both may be the same number.
  func mayBe(_ other: Count) -> Bool { bounds.overlaps(other.bounds) }
}
