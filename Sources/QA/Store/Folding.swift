import Foundation

extension String {
  /// The form in which the store compares words: lower case, accents kept, one composed form for each letter.
  var folded: String {
    var mustChange = false
    for byte in utf8 {
      if byte >= 0x80 { return lowercased().precomposedStringWithCanonicalMapping }
      if byte.asciiLowercased != byte { mustChange = true }
    }
    return mustChange ? lowercased() : self
  }
}

extension UInt8 {
  /// True for ASCII letters and digits and for every byte of a character outside ASCII.
  @inline(__always)
  var isPartOfWord: Bool {
    let letter = asciiLowercased
    return self >= 0x80 || isASCIIDigit || (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z"))
  }
}
