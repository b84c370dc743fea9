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
