/// Named lists and maps of words, read from a file such as `facts.words`.
///
///     list negations
///       not never n't
///     map modal factuality
///       could may might = possible
///
/// Entries stand on indented lines, separated by blanks; an underscore is a blank within an entry.
package struct WordLists: Sendable {
  /// What belongs together by derivation, the classes of nouns, and the names of places.
  let derivations = Derivations()
  let nounClasses = NounClasses.english
  let gazetteer = Gazetteer()
  /// The number of each list and map; those of `WordList` come first, in its order.
  private var numbers: [String: Int]
  /// By `StableHash` of an entry the lists it stands in.
  private var membership = HashedTable<ListSet>(capacity: 4096)
  /// By the key of a map and an entry of it the value.
  private var values = HashedTable<String>(capacity: 2048)
  private var defined: Set<String> = []

  package init() {
    numbers = Dictionary(uniqueKeysWithValues: WordList.allCases.map { ($0.name, $0.rawValue) })
  }

  private typealias Bytes = UnsafeRawBufferPointer.SubSequence

  /// The list or map whose entries are being read.
  private struct Heading {
    var number: Int
    /// The hash of the name of a map and a NUL; nil for a list.
    var map: StableHash?
    /// True for a map that gives effects.
    var givesEffects: Bool
  }

  /// Reads a text; every line that cannot be read is reported in `errors`, named after `file`.
  package mutating func add(_ bytes: UnsafeRawBufferPointer, file: String, errors: inout [PatternError]) {
    var heading: Heading?
    var fields: [Bytes] = []
    bytes.forEachLine { number, line in
      Self.split(line, into: &fields)
      if fields.isEmpty { return }
      let isIndented = line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
      let problem = isIndented ? read(fields, under: heading) : open(fields, &heading)
      if let problem {
        errors.append(PatternError(place: SourcePlace(file: file, line: number, column: 1), problem: problem))
      }
    }
  }

  /// The words of a line up to a "#".
  private static func split(_ line: Bytes, into fields: inout [Bytes]) {
    fields.removeAll(keepingCapacity: true)
    var start = line.startIndex
    var index = start
    while index < line.endIndex, line[index] != UInt8(ascii: "#") {
      let byte = line[index]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") {
        if index > start { fields.append(line[start..<index]) }
        start = index + 1
      }
      index += 1
    }
    if index > start { fields.append(line[start..<index]) }
  }

  /// Reads "list NAME" or "map NAME".
  private mutating func open(_ fields: [Bytes], _ heading: inout Heading?) -> PatternError.Problem? {
    heading = nil
    let kind = String(decoding: fields[0], as: UTF8.self)
    let name = Self.joined(fields.dropFirst())
    guard kind == "list" || kind == "map", !name.isEmpty else { return .unknownKey(kind) }
    defined.insert(name)
    let number = numbers[name] ?? numbers.count
    guard number < ListSet.capacity else { return .expected("at most \(ListSet.capacity) lists") }
    numbers[name] = number
    heading = Heading(
      number: number, map: kind == "map" ? Self.hash(ofMap: name) : nil,
      givesEffects: EffectMap(rawValue: name) != nil)
    return nil
  }

  /// Reads entries, in a map with their value behind "=".
  private mutating func read(_ fields: [Bytes], under heading: Heading?) -> PatternError.Problem? {
    guard let heading else { return .expected("list NAME or map NAME") }
    guard let map = heading.map else {
      for word in fields { membership[Self.key(word), default: ListSet()].insert(heading.number) }
      return nil
    }
    let words = fields.prefix { !$0.elementsEqual("=".utf8) }
    let value = Self.joined(fields.dropFirst(words.count + 1))
    guard !value.isEmpty, !words.isEmpty else { return .expected("words = value") }
    if heading.givesEffects, Effect(rawValue: value) == nil { return .unknownEffect(value) }
    for word in words {
      membership[Self.key(word), default: ListSet()].insert(heading.number)
      guard values.insert(value, for: Self.key(word, in: map)) else {
        return .repeatedWord(String(decoding: word, as: UTF8.self))
      }
      // The first word of "take part" tells whether to look for more.
      if let blank = word.firstIndex(of: UInt8(ascii: "_")) {
        membership[Self.key(word[..<blank]), default: ListSet()].insert(heading.number)
      }
    }
    return nil
  }

  private static func joined(_ fields: ArraySlice<Bytes>) -> String {
    var joined = ""
    for field in fields {
      if !joined.isEmpty { joined += " " }
      joined += String(decoding: field, as: UTF8.self)
    }
    return joined
  }

  private static func hash(ofMap name: String) -> StableHash {
    var hash = StableHash()
    for byte in name.utf8 { hash.add(byte) }
    hash.add(0)
    return hash
  }

  /// The key of an entry as the file has it: an underscore is a blank.
  private static func key(_ entry: Bytes, in map: StableHash = StableHash()) -> UInt64 {
    var hash = map
    for byte in entry { hash.add(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte) }
    return hash.value
  }

  /// The lists that `word` stands in.
  func lists(of word: String) -> ListSet { membership[StableHash.of(word)] ?? ListSet() }

  func contains(_ word: String, in list: WordList) -> Bool { lists(of: word).contains(list.rawValue) }

  /// The value of `word` in the map of that name.
  package func value(of word: String, in map: String) -> String? {
    var hash = Self.hash(ofMap: map)
    for byte in word.utf8 { hash.add(byte) }
    return values[hash.value]
  }

  /// The number of the list or map of that name, if a file defines it.
  func number(of name: String) -> Int? { defined.contains(name) ? numbers[name] : nil }

  package func hasList(_ name: String) -> Bool { defined.contains(name) }

  /// The lists and maps of effects that the program asks for and no file defines.
  package var missing: [String] {
    (WordList.allCases.map(\.name) + EffectMap.allCases.map(\.rawValue)).filter { !defined.contains($0) }
  }
}
