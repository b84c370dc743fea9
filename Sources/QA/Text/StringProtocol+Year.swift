extension StringProtocol {
  /// Whether a token is written as a year: four digits, from 1000 to 2999.
  var isYear: Bool {
    utf8.count == 4 && (utf8.first == UInt8(ascii: "1") || utf8.first == UInt8(ascii: "2"))
      && utf8.allSatisfy(\.isASCIIDigit)
  }
}
