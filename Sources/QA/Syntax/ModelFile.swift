import CKernels

/// The bytes of a model file and where its parts lie. All numbers are little-endian.
///
///     0   8  magic "AskSyntx"
///     8   4  version
///     12  4  number of parts
///     16  8  checksum of everything from byte 32 on
///     24  8  length of the file
///     32     parts, 32 bytes each: name (16, zero-padded), offset (8), length (8)
///     ...    the parts, each at a multiple of 64
package struct ModelFile: Sendable {
  package static let magic = "AskSyntx"
  package static let version = 2
  private static let header = 32
  private static let entry = 32

  package let bytes: ModelBytes
  /// Some twenty: quicker gone through than hashed.
  private let parts: [(name: String, bytes: Range<Int>)]

  /// Reads the table of parts; every range is checked against the length of the file.
  package init(bytes: ModelBytes, verified: Bool = false) throws(ModelError) {
    let raw = bytes.raw
    guard raw.count >= Self.header, raw.prefix(8).elementsEqual(Self.magic.utf8) else { throw .notAModel }
    let version = Int(raw.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
    guard version == Self.version else { throw .version(found: version, supported: Self.version) }
    let expected = raw.loadUnaligned(fromByteOffset: 24, as: UInt64.self).littleEndian
    guard expected == UInt64(raw.count) else {
      throw .length(found: raw.count, expected: Int(clamping: expected))
    }
    if !verified {
      let checksum = raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian
      guard Self.checksum(UnsafeRawBufferPointer(rebasing: raw[Self.header...])) == checksum else {
        throw .checksum
      }
    }
    let count = Int(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
    guard count <= (raw.count - Self.header) / Self.entry else { throw .part("table of parts") }
    var parts: [(name: String, bytes: Range<Int>)] = []
    for index in 0..<count {
      let at = Self.header + index * Self.entry
      let name = String(decoding: raw[at..<(at + 16)].prefix { $0 != 0 }, as: UTF8.self)
      let offset = raw.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self).littleEndian
      let length = raw.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self).littleEndian
      guard offset <= expected, length <= expected - offset else { throw .part(name) }
      parts.append((name, Int(offset)..<Int(offset + length)))
    }
    self.bytes = bytes
    self.parts = parts
  }

  /// Where the part called `name` lies; of several the last.
  private func part(_ name: String) -> Range<Int>? { parts.last { $0.name == name }?.bytes }

  /// The place of a part of 8-bit weights, `count` of them.
  func weights(_ name: String, count: Int) throws(ModelError) -> Int {
    guard let range = part(name), range.count == count else { throw .part(name) }
    return range.lowerBound
  }

  /// A part of 32-bit floats; `count` nil for any number.
  func floats(_ name: String, count: Int?) throws(ModelError) -> [Float] {
    guard let range = part(name), range.count % 4 == 0, count == nil || range.count == count.map({ $0 * 4 })
    else {
      throw .part(name)
    }
    var values: [Float] = []
    values.reserveCapacity(range.count / 4)
    for offset in stride(from: range.lowerBound, to: range.upperBound, by: 4) {
      let value = Float(
        bitPattern: bytes.raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
      guard value.isFinite else { throw .part(name) }
      values.append(value)
    }
    return values
  }

  /// A part of whole numbers.
  func integers(_ name: String, count: Int) throws(ModelError) -> [Int] {
    guard let range = part(name), range.count == count * 4 else { throw .part(name) }
    return stride(from: range.lowerBound, to: range.upperBound, by: 4).map {
      Int(Int32(littleEndian: bytes.raw.loadUnaligned(fromByteOffset: $0, as: Int32.self)))
    }
  }

  /// A part of names, one a line.
  func names(_ name: String) throws(ModelError) -> [String] {
    guard let range = part(name) else { throw .part(name) }
    var names: [String] = []
    UnsafeRawBufferPointer(rebasing: bytes.raw[range]).forEachLine { _, line in
      if !line.isEmpty { names.append(String(decoding: line, as: UTF8.self)) }
    }
    return names
  }

  /// The file that holds the given parts.
  package static func encode(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var table: [UInt8] = []
    var data: [UInt8] = []
    let start = round64(header + parts.count * entry)
    for part in parts {
      table += (Array(part.name.utf8.prefix(15)) + [UInt8](repeating: 0, count: 16)).prefix(16)
      table += littleEndian(UInt64(start + data.count)) + littleEndian(UInt64(part.bytes.count))
      data += part.bytes
      data += [UInt8](repeating: 0, count: round64(data.count) - data.count)
    }
    table += [UInt8](repeating: 0, count: start - header - table.count)
    let checksum = (table + data).withUnsafeBytes { Self.checksum($0) }
    return Array(magic.utf8) + littleEndian(UInt32(version)) + littleEndian(UInt32(parts.count))
      + littleEndian(checksum)
      + littleEndian(UInt64(start + data.count)) + table + data
  }

  private static func round64(_ count: Int) -> Int { (count + 63) / 64 * 64 }

  private static func littleEndian<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    ck_checksum(bytes.baseAddress, bytes.count)
  }
}
