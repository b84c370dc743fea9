/// A table of rules that change the end of a word, looked up by the longest suffix of the word that has one.
///
/// The file has a section per kind of word, `[plural]`, and in it a rule a line: a suffix, a blank, and what takes its
/// place. "^" is the beginning of a word, "_" is nothing, "#" starts a comment line.
struct SuffixRules: Sendable {
  enum Section: Int, Sendable, CaseIterable {
    case past, participle, present, verb, plural, comparative, superlative
    case base, contracted, modal, particle, pronoun, determiner, adverb, noun, numeral, name, punctuation,
      preposition
  }

  private typealias Bytes = UnsafeRawBufferPointer.SubSequence

  private struct Rule {
    /// The hash of section and suffix; 0 for an empty slot.
    var key: UInt64 = 0
    /// How many bytes of the word are taken away.
    var taken: UInt8 = 0
    var addedCount: UInt8 = 0
    /// Where the letters that are added stand in `letters`.
    var added: UInt32 = 0
  }

  private var slots: [Rule]
  private var letters: [UInt8] = []
  /// For each section the longest suffix that is no whole word; -1 where all rules are for whole words.
  private var longestSuffix = [Int](repeating: -1, count: Section.allCases.count)

  private static let sections: [String: Section] = [
    "past": .past, "participle": .participle, "present": .present, "verb": .verb, "plural": .plural,
    "comparative": .comparative, "superlative": .superlative, "base": .base, "contracted": .contracted,
    "modal": .modal, "particle": .particle, "pronoun": .pronoun, "determiner": .determiner, "adverb": .adverb,
    "noun": .noun, "numeral": .numeral, "name": .name, "punctuation": .punctuation,
    "preposition": .preposition,
  ]

  init(parsing file: UnsafeRawBufferPointer) {
    var size = 64
    while size < file.count / 4 { size *= 2 }
    slots = [Rule](repeating: Rule(), count: size)
    letters.reserveCapacity(file.count / 4)
    var section: Section?
    file.forEachLine { _, line in
      guard let first = line.first, first != UInt8(ascii: "#") else { return }
      if first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        section = Self.sections[String(decoding: line.dropFirst().dropLast(), as: UTF8.self)]
      } else if let section, let blank = line.firstIndex(of: UInt8(ascii: " ")) {
        insert(part(line[..<blank]), part(line[(blank + 1)...]), section)
      }
    }
  }

  /// A part of a line, which is empty where "_" stands.
  private func part(_ written: Bytes) -> Bytes {
    written.count == 1 && written.first == UInt8(ascii: "_") ? written.dropFirst() : written
  }

  private mutating func insert(_ suffix: Bytes, _ lemma: Bytes, _ section: Section) {
    var hash = Self.seed(section)
    for byte in suffix.reversed() { hash.add(byte) }
    let key = hash.value
    let end = suffix.first == UInt8(ascii: "^") ? suffix.dropFirst() : suffix
    let shorter = min(end.count, lemma.count)
    var same = 0
    while same < shorter, end[end.startIndex + same] == lemma[lemma.startIndex + same] { same += 1 }
    if suffix.first != UInt8(ascii: "^") {
      longestSuffix[section.rawValue] = max(longestSuffix[section.rawValue], suffix.count)
    }
    var slot = slot(key)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Rule(
      key: key, taken: UInt8(clamping: end.count - same), addedCount: UInt8(clamping: lemma.count - same),
      added: UInt32(letters.count))
    for index in lemma.startIndex + same..<lemma.endIndex { letters.append(lemma[index]) }
  }

  /// What the hash of a suffix, from its last byte to its first, begins with.
  @inline(__always)
  private static func seed(_ section: Section) -> StableHash {
    var hash = StableHash()
    hash.add(UInt8(section.rawValue))
    return hash
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & (slots.count - 1) }

  @inline(__always)
  private func rule(_ key: UInt64) -> Rule? {
    var slot = slot(key)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// What the rules of `section` make of a lower-case word; nil where they leave it as it is.
  func lemma(of word: UnsafeBufferPointer<UInt8>, in section: Section) -> String? {
    let longest = longestSuffix[section.rawValue]
    var key = Self.seed(section)
    var found = longest < 0 ? nil : rule(key.value)
    for length in 1..<word.count + 1 {
      key.add(word[word.count - length])
      if length <= longest, let rule = rule(key.value) { found = rule }
    }
    key.add(UInt8(ascii: "^"))
    if let rule = rule(key.value) { found = rule }
    guard let found, found.taken > 0 || found.addedCount > 0 else { return nil }
    let kept = word.count - Int(found.taken)
    guard kept + Int(found.addedCount) > 0 else { return nil }
    return String(unsafeUninitializedCapacity: kept + Int(found.addedCount)) { lemma in
      for index in 0..<kept { lemma[index] = word[index] }
      for index in 0..<Int(found.addedCount) { lemma[kept + index] = letters[Int(found.added) + index] }
      return kept + Int(found.addedCount)
    }
  }

  /// The lemma that `section` has for a whole word, whatever the case of ASCII letters; nil where it has none.
  func word(_ form: String, in section: Section) -> String? {
    var lower = form.lowercased()
    return lower.withUTF8 { lemma(of: $0, in: section) }
  }
}
