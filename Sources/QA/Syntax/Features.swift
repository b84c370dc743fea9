/// The features of a word: row numbers into the model's embedding table.
///
/// The one feature function of trainer and runtime. A word is known by its form alone: lower-cased with digits
/// written as 0, its beginnings and ends, the parts around hyphens, and its shape. Strings are hashed into two
/// blocks of rows, so there is no dictionary; a form has two rows, which tells nearly all forms apart (Bloom
/// embeddings: Serrà and Karatzoglou, "Getting Deep Recommenders Fit", 2017).
package enum Features {
  /// Rows of one word; unused ones are `padding`.
  package static let count = 13
  /// Rows for whole forms and parts of hyphenated ones.
  package static let formRows = 40960
  /// Rows for beginnings, ends and shapes.
  package static let affixRows = 16384
  /// Rows altogether, and the number that stands for "no feature".
  package static let padding = Int32(formRows + affixRows)
  /// Bytes of a form that are looked at; a longer form is known by its beginning.
  package static let longest = 64

  /// Appends the `count` rows of a word.
  package static func append(of form: String, to rows: inout [Int32]) {
    var original: [UInt8] = []
    var lowered: [UInt8] = []
    original.append(contentsOf: form.utf8.prefix(longest))
    if original.contains(where: { $0 >= 0x80 }) {
      lowered.append(contentsOf: String(decoding: original, as: UTF8.self).lowercased().utf8)
    } else {
      lowered = original
      for index in lowered.indices where lowered[index] >= 0x41 && lowered[index] <= 0x5A {
        lowered[index] |= 0x20
      }
    }
    for index in lowered.indices where lowered[index].isASCIIDigit { lowered[index] = 0x30 }
    appendForm(lowered, to: &rows)
    appendAffixes(lowered, to: &rows)
    appendParts(lowered, to: &rows)
    rows.append(affixRow(shape(of: original), kind: 20))
    rows.append(affixRow(outline(of: original), kind: 21))
  }

  /// The two rows of the whole form.
  private static func appendForm(_ form: [UInt8], to rows: inout [Int32]) {
    let hash = hash(form[...], kind: 1)
    rows.append(row(UInt32(truncatingIfNeeded: hash), of: formRows))
    rows.append(row(UInt32(truncatingIfNeeded: hash >> 32), of: formRows))
  }

  /// Beginnings of one to three bytes and ends of one to four; none as long as the word, but for one byte.
  private static func appendAffixes(_ form: [UInt8], to rows: inout [Int32]) {
    for length in 1...3 {
      rows.append(
        form.count > length || length == 1 ? affixRow(form.prefix(length), kind: UInt64(1 + length)) : padding
      )
    }
    for length in 1...4 {
      rows.append(
        form.count > length || length == 1 ? affixRow(form.suffix(length), kind: UInt64(5 + length)) : padding
      )
    }
  }

  /// What stands before the first hyphen and after the last ("russian-", "u.s.-backed").
  private static func appendParts(_ form: [UInt8], to rows: inout [Int32]) {
    guard form.count > 1, let first = form.firstIndex(of: 0x2D), let last = form.lastIndex(of: 0x2D) else {
      rows.append(padding)
      rows.append(padding)
      return
    }
    rows.append(row(UInt32(truncatingIfNeeded: hash(form[..<first], kind: 10)), of: formRows))
    rows.append(row(UInt32(truncatingIfNeeded: hash(form[(last + 1)...], kind: 11)), of: formRows))
  }

  /// The classes of the bytes, runs shortened: "Xx", "X.X.", "x-x", "0,0".
  private static func shape(of form: [UInt8]) -> ArraySlice<UInt8> {
    var shape: [UInt8] = []
    for byte in form {
      let symbol = symbol(of: byte)
      if shape.last != symbol { shape.append(symbol) }
      if shape.count == 12 { break }
    }
    return shape[...]
  }

  /// Length (to 12), class of the first and last byte, and which classes occur.
  private static func outline(of form: [UInt8]) -> ArraySlice<UInt8> {
    var classes: UInt8 = 0
    for byte in form {
      switch symbol(of: byte) {
      case 0x58: classes |= 1
      case 0x78: classes |= 2
      case 0x30: classes |= 4
      case 0x2D: classes |= 8
      default: classes |= 16
      }
    }
    let first = form.first.map(symbol) ?? 0
    let last = form.last.map(symbol) ?? 0
    return [UInt8(min(form.count, 12)), first, last, classes][...]
  }

  private static func symbol(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: 0x58
    case 0x61...0x7A, 0x80...0xFF: 0x78
    case 0x30...0x39: 0x30
    default: byte
    }
  }

  private static func affixRow(_ bytes: ArraySlice<UInt8>, kind: UInt64) -> Int32 {
    Int32(formRows) + row(UInt32(truncatingIfNeeded: hash(bytes, kind: kind)), of: affixRows)
  }

  /// Spreads a hash over `rows` rows without a division.
  private static func row(_ hash: UInt32, of rows: Int) -> Int32 {
    Int32(truncatingIfNeeded: (UInt64(hash) &* UInt64(rows)) >> 32)
  }

  /// FNV-1a over the bytes, seeded with the kind, and a final mix (of SplitMix64) so that all bits count.
  private static func hash(_ bytes: ArraySlice<UInt8>, kind: UInt64) -> UInt64 {
    var stable = StableHash(seed: kind &* 0x9E37_79B9_7F4A_7C15)
    for byte in bytes { stable.add(byte) }
    var hash = stable.value
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
