/// Named lists and maps of words, read from a file such as `facts.words`.
///
///     list negations
///       not never n't
///     map modal factuality
///       could may might = possible
///
/// Entries stand on indented lines, separated by blanks; an underscore is a blank within an entry.
package struct WordLists: Sendable {
  /// What belongs together by derivation, and the classes of nouns.
  let derivations = Derivations()
  let nounClasses = NounClasses()
  /// The number of each list and map; those of `WordList` come first, in its order.
  private var numbers: [String: Int]
  /// For each entry the lists it stands in.
  private var membership: [String: ListSet] = [:]
  private var maps: [String: [String: String]] = [:]
  private var defined: Set<String> = []

  package init() {
    numbers = Dictionary(uniqueKeysWithValues: WordList.allCases.map { ($0.name, $0.rawValue) })
  }

  /// Reads `text`; every line that cannot be read is reported in `errors`, named after `file`.
  package mutating func add(_ text: String, file: String, errors: inout [PatternError]) {
    var current: (name: String, number: Int, isMap: Bool)?
    var line = 0
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let fields = bytes.prefix { $0 != UInt8(ascii: "#") }
        .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
        .map { Substring($0) }
      guard let first = fields.first else { continue }
      let place = SourcePlace(file: file, line: line, column: 1)
      if bytes.first != UInt8(ascii: " "), bytes.first != UInt8(ascii: "\t") {
        current = nil
        let name = fields.dropFirst().joined(separator: " ")
        guard first == "list" || first == "map", !name.isEmpty else {
          errors.append(PatternError(place: place, problem: .unknownKey(String(first))))
          continue
        }
        if let number = open(name) {
          current = (name, number, first == "map")
        } else {
          errors.append(PatternError(place: place, problem: .expected("at most \(ListSet.capacity) lists")))
        }
      } else if let current {
        let words = current.isMap ? fields.prefix { $0 != "=" } : fields[...]
        let value = current.isMap ? fields.dropFirst(words.count + 1).joined(separator: " ") : ""
        if current.isMap && (value.isEmpty || words.isEmpty) {
          errors.append(PatternError(place: place, problem: .expected("words = value")))
          continue
        }
        for word in words {
          let entry = WordLists.entry(word)
          membership[entry, default: ListSet()].insert(current.number)
          if current.isMap { maps[current.name, default: [:]][entry] = value }
        }
      } else {
        errors.append(PatternError(place: place, problem: .expected("list NAME or map NAME")))
      }
    }
  }

  private mutating func open(_ name: String) -> Int? {
    defined.insert(name)
    if let number = numbers[name] { return number }
    guard numbers.count < ListSet.capacity else { return nil }
    numbers[name] = numbers.count
    return numbers.count - 1
  }

  private static func entry(_ word: Substring) -> String {
    word.utf8.contains(UInt8(ascii: "_")) ? String(word.map { $0 == "_" ? " " : $0 }) : String(word)
  }

  /// The lists that `word` stands in.
  func lists(of word: String) -> ListSet { membership[word] ?? ListSet() }

  func contains(_ word: String, in list: WordList) -> Bool { lists(of: word).contains(list.rawValue) }

  /// The value of `word` in the map of that name.
  package func value(of word: String, in map: String) -> String? { maps[map]?[word] }

  /// The number of the list or map of that name, if a file defines it.
  func number(of name: String) -> Int? { defined.contains(name) ? numbers[name] : nil }

  package func hasList(_ name: String) -> Bool { defined.contains(name) }

  /// The lists that the program asks for and no file defines.
  package var missing: [String] { WordList.allCases.map(\.name).filter { !defined.contains($0) } }
}
