/// What the tokenizer knows of certain words: a table from lower-case words to flags, searched by bytes.
///
/// The file it is read from has one word or several a line; `[name]` starts the section whose flag the words
/// after it get, and `#` starts a comment that runs to the end of the line. A word may stand in several sections.
/// Sections nobody knows are skipped. In a word "|" marks where it is cut ("can|not").
struct WordTable: Sendable {
  /// What a word is; combined where it stands in several sections.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    /// An abbreviation that a name follows, and that ends no sentence: "Gen."
    static let title = Flags(rawValue: 1)
    /// An abbreviation that may also end a sentence: "Inc."
    static let abbreviation = Flags(rawValue: 2)
    /// An abbreviation only before a number: "No. 5".
    static let numbered = Flags(rawValue: 4)
    /// An abbreviation that is an ordinary word too: "Sat."
    static let ordinary = Flags(rawValue: 8)
    /// A word that often starts a sentence and seldom a name: "The".
    static let starter = Flags(rawValue: 16)
    /// A prefix that keeps its hyphen: "non-human".
    static let prefix = Flags(rawValue: 32)
    /// A unit that may be written against its number: "5pm".
    static let unit = Flags(rawValue: 64)
    /// A verb of saying, as it follows a quotation: "said".
    static let speech = Flags(rawValue: 128)
    /// A word that no line ends with unless the sentence goes on: "of".
    static let open = Flags(rawValue: 256)
    /// The end of a web address or of a file's name: "com", "pdf".
    static let suffix = Flags(rawValue: 512)
    /// The name of a news agency.
    static let agency = Flags(rawValue: 1024)
    /// A word that is cut in two: "cannot".
    static let contraction = Flags(rawValue: 2048)
    /// A word with signs in it that is not cut: "w/o".
    static let whole = Flags(rawValue: 4096)
    static let month = Flags(rawValue: 8192)
    /// A face drawn with signs: ":-)".
    static let emoticon = Flags(rawValue: 16384)
    /// An abbreviation after which a capital begins a sentence: "etc."
    static let final = Flags(rawValue: 1 << 15)
    /// The half of a day: "p.m."
    static let clock = Flags(rawValue: 1 << 16)
    /// A day, month or time zone, which may follow the half of a day.
    static let calendar = Flags(rawValue: 1 << 17)
  }

  private static let sections: [String: Flags] = [
    "titles": .title, "abbreviations": .abbreviation, "before numbers": .numbered, "ordinary": .ordinary,
    "starters": .starter, "prefixes": .prefix, "units": .unit, "speech": .speech, "open": .open,
    "suffixes": .suffix, "agencies": .agency, "contractions": .contraction, "whole": .whole,
    "months": .month, "emoticons": .emoticon, "final": .final, "clock": .clock, "calendar": .calendar,
  ]

  private struct Entry {
    var start: UInt32
    var length: UInt8
    var cut: UInt8
    var flags: Flags
  }

  /// The most bytes of a word; longer ones are none of the file's.
  private static let longest = 24

  private var letters: [UInt8] = []
  private var slots: [Entry]
  private var used = 0

  init(parsing file: UnsafeRawBufferPointer) {
    slots = [Entry](repeating: Entry(start: 0, length: 0, cut: 0, flags: []), count: 2048)
    letters.reserveCapacity(file.count)
    var section: Flags = []
    file.forEachLine { _, line in read(line, &section) }
  }

  private mutating func read(_ line: UnsafeRawBufferPointer.SubSequence, _ section: inout Flags) {
    var index = line.startIndex
    if line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) {
      section = Self.sections[String(decoding: line[(index + 1)..<end], as: UTF8.self)] ?? []
      index = end + 1
    }
    var start = index
    while !section.isEmpty, index < line.endIndex, line[index] != UInt8(ascii: "#") {
      if line[index] == UInt8(ascii: " ") {
        insert(line[start..<index], section)
        start = index + 1
      }
      index += 1
    }
    if !section.isEmpty { insert(line[start..<index], section) }
  }

  private mutating func insert(_ word: UnsafeRawBufferPointer.SubSequence, _ flags: Flags) {
    var key: [UInt8] = []
    key.reserveCapacity(word.count)
    var cut = 0
    for byte in word {
      if byte == UInt8(ascii: "|") { cut = key.count } else { key.append(byte.asciiLowercased) }
    }
    guard !key.isEmpty, key.count <= Self.longest else { return }
    let slot = slot(for: key[...])
    if slots[slot].length == 0 {
      slots[slot] = Entry(start: UInt32(letters.count), length: UInt8(key.count), cut: UInt8(cut), flags: [])
      letters += key
      used += 1
    }
    slots[slot].flags.formUnion(flags)
    if used * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(start: 0, length: 0, cut: 0, flags: []), count: old.count * 2)
    for entry in old where entry.length > 0 {
      slots[slot(for: letters[Int(entry.start)..<Int(entry.start) + Int(entry.length)])] = entry
    }
  }

  /// The slot that holds `key`, or the empty one where it belongs.
  private func slot(for key: ArraySlice<UInt8>) -> Int {
    var stable = StableHash()
    for byte in key { stable.add(byte.asciiLowercased) }
    let hash = stable.value
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot].length > 0, !isEqual(slots[slot], key) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isEqual(_ entry: Entry, _ key: ArraySlice<UInt8>) -> Bool {
    guard Int(entry.length) == key.count else { return false }
    var index = Int(entry.start)
    for byte in key {
      if letters[index] != byte.asciiLowercased { return false }
      index += 1
    }
    return true
  }

  /// What is known of a word, whatever its case; nothing for one that is in no list.
  subscript(word: ArraySlice<UInt8>) -> Flags {
    word.count > Self.longest ? [] : slots[slot(for: word)].flags
  }

  /// How many bytes the first part of a word has that is cut in two; 0 for any other.
  func cut(of word: ArraySlice<UInt8>) -> Int {
    word.count > Self.longest ? 0 : Int(slots[slot(for: word)].cut)
  }
}
