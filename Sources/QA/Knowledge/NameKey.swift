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

  /// 64 bits of FNV-1a over the bytes: the same in every process, so fit for tables that are stored or printed.
  package var hash64: UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func folded(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let range = core(of: name)
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = name[index]
      let next = index + 1 < range.upperBound ? name[index + 1] : 0
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        key.append(byte | 0x20)
      case 0xC3...0xC5 where next & 0xC0 == 0x80:
        key.append(contentsOf: base(ofLatin: Int(byte & 0x1F) << 6 | Int(next & 0x3F)).utf8)
        index += 1
      case 0xCC where next & 0xC0 == 0x80, 0xCD where (0x80...0xAF).contains(next):
        index += 1  // a combining accent
      case 0xE2 where next == 0x80:
        index += 2  // a typographic quote or dash
      case 0x80...:
        key.append(byte)
      default:
        break
      }
      index += 1
    }
    return key
  }

  /// The bytes of `name` without surrounding blanks, a leading article and a trailing possessive.
  private static func core(of name: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let blank = UInt8(ascii: " ")
    var start = 0
    var end = name.count
    while start < end, name[start] <= blank { start += 1 }
    while end > start, name[end - 1] <= blank { end -= 1 }
    for article in ["the ", "a ", "an "] where end - start > article.utf8.count {
      if zip(article.utf8, name[start...]).allSatisfy({ $0 == $1 | 0x20 }) {
        start += article.utf8.count
        break
      }
    }
    if end - start > 3, name[end - 1] | 0x20 == UInt8(ascii: "s") {
      let before = name[end - 2]
      if before == UInt8(ascii: "'") || before == blank || before == 0x99 && name[end - 3] == 0x80 {
        end -= 1
        while end > start, name[end - 1] <= blank { end -= 1 }
      }
    }
    return start..<end
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
