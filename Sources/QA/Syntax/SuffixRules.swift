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
    let newline = UInt8(ascii: "\n")
    var size = 64
    while size < file.count / 4 { size *= 2 }
    slots = [Rule](repeating: Rule(), count: size)
    letters.reserveCapacity(file.count / 4)
    var section: Section?
    var start = 0
    var blank: Int?
    for (index, byte) in file.enumerated() {
      if byte == UInt8(ascii: " "), blank == nil { blank = index }
      guard byte == newline || index == file.count - 1 else { continue }
      let end = byte == newline ? index : file.count
      if start < end, file[start] == UInt8(ascii: "["), file[end - 1] == UInt8(ascii: "]") {
        section = Self.sections[String(decoding: file[start + 1..<end - 1], as: UTF8.self)]
      } else if start < end, file[start] != UInt8(ascii: "#"), let section, let blank {
        insert(part(file[start..<blank]), part(file[blank + 1..<end]), section)
      }
      start = index + 1
      blank = nil
    }
  }

  /// A part of a line, which is empty where "_" stands.
  private func part(_ written: Bytes) -> Bytes {
    written.count == 1 && written.first == UInt8(ascii: "_") ? written.dropFirst() : written
  }

  private mutating func insert(_ suffix: Bytes, _ lemma: Bytes, _ section: Section) {
    var key = Self.seed(section)
    var index = suffix.endIndex
    while index > suffix.startIndex {
      index -= 1
      key = Self.mix(key, suffix[index])
    }
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

  private static func seed(_ section: Section) -> UInt64 {
    0xCBF2_9CE4_8422_2325 &+ UInt64(section.rawValue) << 8
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
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
    var found = longest < 0 ? nil : rule(key)
    for length in 1..<word.count + 1 {
      key = Self.mix(key, word[word.count - length])
      if length <= longest, let rule = rule(key) { found = rule }
    }
    if let rule = rule(Self.mix(key, UInt8(ascii: "^"))) { found = rule }
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
