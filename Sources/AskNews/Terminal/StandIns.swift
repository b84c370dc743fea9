import CLibEdit
import Glibc

/// Scalars that stand for letters of several scalars, as "e" and an accent, while libedit has them in its line. It takes
/// every scalar for a letter of its own: it would show accents in the wrong column, or not at all.
final class StandIns {
  private var scalars: [String: Unicode.Scalar] = [:]
  private var letters: [Unicode.Scalar: String] = [:]
  private var unused = [narrow, wide]
  /// The bytes of a character that libedit has written only in part.
  private var begun: [UInt8] = []

  /// Letters that nobody types, for those of one column and those of two: hieroglyphs and rare ideographs.
  private static let narrow: Range<UInt32> = 0x1_3000..<0x1_342f
  private static let wide: Range<UInt32> = 0x3_0000..<0x3_134b

  /// `text` with one scalar for each letter.
  func packed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var packed = String.UnicodeScalarView()
    var letter = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !scalar.isMark, !letter.isEmpty {
        packed.append(self.scalar(for: String(letter)))
        letter.removeAll()
      }
      letter.append(scalar)
    }
    if !letter.isEmpty { packed.append(scalar(for: String(letter))) }
    return String(packed)
  }

  /// The text that `packed` was made from.
  func unpacked(_ packed: String) -> String {
    if packed.utf8.allSatisfy({ $0 < 0x80 }) { return packed }
    return packed.unicodeScalars.map { letters[$0] ?? String($0) }.joined()
  }

  /// The scalar for one letter: itself if it is one and not taken.
  private func scalar(for letter: String) -> Unicode.Scalar {
    guard let first = letter.unicodeScalars.first else { return " " }
    let isWide = wcwidth(wchar_t(first.value)) == 2
    let isPlain = letter.unicodeScalars.count == 1 && !first.isMark
    if isPlain, !Self.narrow.contains(first.value), !Self.wide.contains(first.value) { return first }
    if let known = scalars[letter] { return known }
    // After a thousand different letters the marks of further ones are left out.
    guard let value = unused[isWide ? 1 : 0].popFirst(), let scalar = Unicode.Scalar(value) else {
      return first
    }
    scalars[letter] = scalar
    letters[scalar] = letter
    return scalar
  }

  /// A stream to standard output in which the letters stand again. It must not be used after this object.
  func stream() -> UnsafeMutablePointer<FILE>? {
    asknews_stream(Unmanaged.passUnretained(self).toOpaque()) { owner, bytes, count in
      guard let owner, let bytes else { return -1 }
      Unmanaged<StandIns>.fromOpaque(owner).takeUnretainedValue()
        .send(UnsafeRawBufferPointer(start: bytes, count: count))
      return count
    }
  }

  private func send(_ bytes: UnsafeRawBufferPointer) {
    begun += bytes
    var whole = begun.count
    // libedit writes UTF-8, so only the last character can lack something.
    while whole > 0, begun.count - whole < 4, String(validating: begun[..<whole], as: UTF8.self) == nil {
      whole -= 1
    }
    let text = String(decoding: begun[..<whole], as: UTF8.self)
    begun.removeFirst(whole)
    _ = writeAll(Array(shown(text).utf8), to: STDOUT_FILENO)
  }

  /// What is unpacked, with a circle for the letter that a mark alone has none of.
  private func shown(_ packed: String) -> String {
    if packed.utf8.allSatisfy({ $0 < 0x80 }) { return packed }
    return packed.unicodeScalars.map { scalar in
      guard let letter = letters[scalar] else { return String(scalar) }
      return letter.unicodeScalars.first?.isMark == true ? "\u{25cc}" + letter : letter
    }.joined()
  }
}

extension Unicode.Scalar {
  /// True for what libedit and the terminal give no column of its own: accents, joiners.
  var isMark: Bool { value >= 0x300 && wcwidth(wchar_t(value)) == 0 }
}
