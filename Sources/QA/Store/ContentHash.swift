/// A 64-bit hash of content, the same in every process and on every machine: `StableHash` with the finishing
/// step of MurmurHash3, so that all bits of the result are good.
///
/// Not for secrets: whoever tries can find two contents with one hash.
struct ContentHash {
  private var state = StableHash()

  mutating func add(_ byte: UInt8) { state.add(byte) }

  mutating func add(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The length goes in too, so that "ab", "c" is not "a", "bc".
  mutating func add(_ string: String) {
    add(string.utf8.count)
    for byte in string.utf8 { add(byte) }
  }

  var value: UInt64 {
    var value = state.value
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return value ^ (value >> 33)
  }

  /// 16 lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension ContentHash {
  /// The hash of the words of a text: what is left of it without case (ASCII), white space and punctuation.
  /// Two articles with one such hash are copies of each other. nil for a text without a letter or digit.
  static func ofWords(in text: String) -> UInt64? {
    var hash = ContentHash()
    var isEmpty = true
    for byte in text.utf8 where byte.isPartOfWord {
      hash.add(byte.asciiLowercased)
      isEmpty = false
    }
    return isEmpty ? nil : hash.value
  }
}

extension Fact {
  /// A name for the fact that depends on its content alone: 16 hexadecimal digits, a hash of the article's id,
  /// the sentence, what is said and which words fill which role.
  public func contentID(inArticle article: String) -> String {
    var hash = ContentHash()
    hash.add(article)
    hash.add(sentence)
    hash.add(predicate.lemma)
    hash.add(predicate.range.lowerBound)
    hash.add(negated ? 1 : 0)
    hash.add(factuality.rawValue)
    func add(_ role: String, _ mention: Mention) {
      hash.add(role)
      hash.add(mention.sentence)
      hash.add(mention.range.lowerBound)
      hash.add(mention.range.upperBound)
    }
    if let subject { add(Role.subject.rawValue, subject) }
    if let object { add(Role.object.rawValue, object) }
    for argument in arguments { add(argument.role.rawValue, argument.mention) }
    return hash.hexadecimal
  }
}
