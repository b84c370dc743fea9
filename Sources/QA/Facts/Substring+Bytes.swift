/// Cutting at ASCII signs by bytes, which is many times quicker than by characters.
extension Substring {
  /// What comes before the first byte that ends it.
  func part(before isEnd: (UInt8) -> Bool) -> Substring {
    Substring(utf8.prefix { !isEnd($0) })
  }

  /// What is left without the first `count` bytes, which must be whole characters.
  func dropping(_ count: Int) -> Substring {
    Substring(utf8.dropFirst(count))
  }

  /// What is left without blanks at its beginning.
  var withoutLeadingBlanks: Substring {
    Substring(utf8.drop { $0 == UInt8(ascii: " ") })
  }

  /// What stands between separators, empty parts too.
  func parts(at separator: UInt8) -> [Substring] {
    utf8.split(separator: separator, omittingEmptySubsequences: false).map { Substring($0) }
  }
}

extension UInt8 {
  var isBlank: Bool { self == UInt8(ascii: " ") }
}
