/// A name as names are compared: letters without accents and digits, in lower case, nothing between them.
///
/// "Al-Qaim", "al qaim" and "al-qaim 's" have one key, "the United States", "United States" and
/// "united states'" too; "shi'ite", "shi ite" and "shiite" as well. Dropped are capitals, accents, dots,
/// hyphens, apostrophes, blanks, one leading article and one trailing possessive s.
public struct NameKey: Hashable, Sendable {
  /// The key as UTF-8.
  public let bytes: [UInt8]

  public init(_ name: String) {
    var name = name
    bytes = name.withUTF8(Self.folded)
  }

  package init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = Self.folded(bytes)
  }

  public var isEmpty: Bool { bytes.isEmpty }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same in every process, so fit for tables.
  package var hash64: UInt64 { StableHash.of(bytes) }

  /// The hash and the number of bytes of the key of a name, without making the key.
  package static func hash64(of name: UnsafeBufferPointer<UInt8>) -> (hash: UInt64, count: Int) {
    var hash = StableHash()
    var count = 0
    fold(name) { byte in
      hash.add(byte)
      count += 1
    }
    return (hash.value, count)
  }

  private static func folded(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(name.count)
    fold(name) { key.append($0) }
    return key
  }

  @inline(__always)
  private static func fold(_ name: UnsafeBufferPointer<UInt8>, _ emit: (UInt8) -> Void) {
    let range = core(of: name)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = name[index]
      let next = index + 1 < range.upperBound ? name[index + 1] : 0
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        emit(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        emit(byte | 0x20)
      case 0xC3...0xC5 where next & 0xC0 == 0x80:
        for letter in base(ofLatin: Int(byte & 0x1F) << 6 | Int(next & 0x3F)).utf8 { emit(letter) }
        index += 1
      case 0xCC where next & 0xC0 == 0x80, 0xCD where (0x80...0xAF).contains(next):
        index += 1  // a combining accent
      case 0xE2 where next == 0x80:
        index += 2  // a typographic quote or dash
      case 0x80...:
        emit(byte)
      default:
        break
      }
      index += 1
    }
  }

  /// The bytes of `name` without surrounding blanks, a leading article and a trailing possessive.
  private static func core(of name: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let blank = UInt8(ascii: " ")
    var start = 0
    var end = name.count
    while start < end, name[start] <= blank { start += 1 }
    while end > start, name[end - 1] <= blank { end -= 1 }
    let article = articleLength(name, start)
    if end - start > article { start += article }
    if end - start > 3, name[end - 1] | 0x20 == UInt8(ascii: "s") {
      let before = name[end - 2]
      if before == UInt8(ascii: "'") || before == blank || before == 0x99 && name[end - 3] == 0x80 {
        end -= 1
        while end > start, name[end - 1] <= blank { end -= 1 }
      }
    }
    return start..<end
  }

  /// The number of bytes of "the ", "an " or "a " at `start`; 0 if there is none.
  private static func articleLength(_ name: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    func letter(_ offset: Int) -> UInt8 { start + offset < name.count ? name[start + offset] | 0x20 : 0 }
    // A blank is its own lower case.
    let blank = UInt8(ascii: " ")
    if letter(0) == UInt8(ascii: "t"), letter(1) == UInt8(ascii: "h"), letter(2) == UInt8(ascii: "e") {
      return letter(3) == blank ? 4 : 0
    }
    guard letter(0) == UInt8(ascii: "a") else { return 0 }
    return letter(1) == blank ? 2 : letter(1) == UInt8(ascii: "n") && letter(2) == blank ? 3 : 0
  }

  /// The ASCII letters for a code point from U+00C0 to U+017F, in lower case; empty for signs among them.
  private static func base(ofLatin scalar: Int) -> String {
    guard scalar >= 0xC0, scalar - 0xC0 < latinBases.count else { return "" }
    return latinBases[scalar - 0xC0]
  }

  private static let latinBases: [String] = {
    let latin1 =
      "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y "
    let extendedA =
      "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h "
      + "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n "
      + "o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t "
      + "u u u u u u u u u u u u w w y y y z z z z z z s"
    return (latin1 + extendedA).split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }()
}
