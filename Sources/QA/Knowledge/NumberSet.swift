/// A set of numbers from 0 to 255, as bits.
public struct NumberSet: Hashable, Sendable {
  /// How many numbers there are.
  package static let capacity = 256

  /// 64 numbers each.
  private var words = SIMD4<UInt64>()

  init() {}

  init(_ number: Int) { insert(number) }

  var isEmpty: Bool { words == .zero }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  func isSuperset(of other: NumberSet) -> Bool { words & other.words == other.words }

  func meets(_ other: NumberSet) -> Bool { words & other.words != .zero }

  mutating func formUnion(_ other: NumberSet) { words |= other.words }

  func union(_ other: NumberSet) -> NumberSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func subtracting(_ other: NumberSet) -> NumberSet {
    var result = self
    result.words &= ~other.words
    return result
  }

  /// The numbers in it, in order.
  var numbers: [Int] {
    var result: [Int] = []
    for index in words.indices {
      var rest = words[index]
      while rest != 0 {
        result.append(rest.trailingZeroBitCount + index * 64)
        rest &= rest - 1
      }
    }
    return result
  }
}
