/// A set of numbers from 0 to 127, as bits.
public struct NumberSet: Hashable, Sendable {
  /// How many numbers there are.
  static let capacity = 128

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ number: Int) { insert(number) }

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ number: Int) {
    if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
  }

  func contains(_ number: Int) -> Bool {
    (number < 64 ? low >> UInt64(number) : high >> UInt64(number - 64)) & 1 == 1
  }

  func isSuperset(of other: NumberSet) -> Bool {
    low & other.low == other.low && high & other.high == other.high
  }

  func meets(_ other: NumberSet) -> Bool { low & other.low | high & other.high != 0 }

  mutating func formUnion(_ other: NumberSet) {
    low |= other.low
    high |= other.high
  }

  func union(_ other: NumberSet) -> NumberSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func subtracting(_ other: NumberSet) -> NumberSet {
    var result = self
    result.low &= ~other.low
    result.high &= ~other.high
    return result
  }

  /// The numbers in it, in order.
  var numbers: [Int] {
    var result: [Int] = []
    for (word, offset) in [(low, 0), (high, 64)] {
      var rest = word
      while rest != 0 {
        result.append(rest.trailingZeroBitCount + offset)
        rest &= rest - 1
      }
    }
    return result
  }
}
