import QA

extension Fact {
  /// Sixteen hexadecimal digits that are the same for two facts that say the same in the same words, letter case
  /// aside (FNV-1a over the normalised content).
  var identity: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String?) {
      for byte in (text ?? "").lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }
    add(predicate.lemma)
    add(subject?.entity ?? subject?.text)
    add(object?.entity ?? object?.text)
    for argument in arguments {
      add(argument.role.rawValue)
      add(argument.mention.entity ?? argument.mention.text)
    }
    add(negated ? "not" : "")
    add(factuality.rawValue)
    add(attribution.map { $0.source.entity ?? $0.source.text })
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
