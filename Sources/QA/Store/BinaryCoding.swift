/// What is wrong with bytes that should hold a sentence or a fact.
package enum CodingError: Error, Equatable {
  /// The bytes end before the value does, or go on after it.
  case wrongLength
  /// The first byte is no version that this program knows.
  case unknownVersion(UInt8)
  /// A value that cannot be: a range that ends before it starts, an unknown code.
  case impossibleValue
}

/// Collects bytes: the writing half of the store's compact values.
///
/// Integers are LEB128 variable-length bytes, zigzag for signed ones; strings are a length and UTF-8.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func signed(_ value: Int) {
    unsigned(UInt64(bitPattern: Int64((value << 1) ^ (value >> 63))))
  }

  /// The lower bound relative to `base`, then the length.
  mutating func range(_ range: Range<Int>, from base: Int = 0) {
    signed(range.lowerBound &- base)
    signed(range.upperBound &- range.lowerBound)
  }

  mutating func string(_ string: String) {
    unsigned(UInt64(string.utf8.count))
    bytes.append(contentsOf: string.utf8)
  }

  mutating func float(_ value: Float) { fixed(UInt64(value.bitPattern), bytes: 4) }
  mutating func double(_ value: Double) { fixed(value.bitPattern, bytes: 8) }

  private mutating func fixed(_ value: UInt64, bytes count: Int) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(index)))) }
  }
}

/// Takes values off bytes in the order in which `ByteWriter` wrote them. Every read is checked.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// `bytes` must outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// True when every byte has been taken.
  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws(CodingError) -> UInt8 {
    guard position < bytes.count else { throw .wrongLength }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() throws(CodingError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw .impossibleValue }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  mutating func signed() throws(CodingError) -> Int {
    let value = try unsigned()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  mutating func range(from base: Int = 0) throws(CodingError) -> Range<Int> {
    let lower = base &+ (try signed())
    let upper = lower &+ (try signed())
    guard lower <= upper else { throw .impossibleValue }
    return lower..<upper
  }

  mutating func string() throws(CodingError) -> String {
    let count = try unsigned()
    guard count <= UInt64(bytes.count - position) else { throw .wrongLength }
    let end = position + Int(count)
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  mutating func float() throws(CodingError) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: try fixed(bytes: 4)))
  }

  mutating func double() throws(CodingError) -> Double { Double(bitPattern: try fixed(bytes: 8)) }

  private mutating func fixed(bytes count: Int) throws(CodingError) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(try byte()) << (8 * UInt64(index)) }
    return value
  }
}
