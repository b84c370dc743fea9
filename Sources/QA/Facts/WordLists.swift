/// Named lists and maps of words, read from a file such as `facts.words`.
///
///     list negations
///       not never n't
///     map modal factuality
///       could may might = possible
///
/// Entries stand on indented lines, separated by blanks; an underscore is a blank within an entry.
package struct WordLists: Sendable {
  private var sets: [String: Set<String>] = [:]
  private var maps: [String: [String: String]] = [:]
  /// What belongs together by derivation, and the classes of nouns.
  let derivations = Derivations()
  let nounClasses = NounClasses()

  package init() {}

  /// Reads `text`; every line that cannot be read is reported in `errors`, named after `file`.
  package mutating func add(_ text: String, file: String, errors: inout [PatternError]) {
    var current: (name: String, isMap: Bool)?
    for (number, rawLine) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = rawLine.prefix { $0 != "#" }
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
      guard let first = fields.first else { continue }
      let place = SourcePlace(file: file, line: number + 1, column: 1)
      if line.first != " " && line.first != "\t" {
        let name = fields.dropFirst().joined(separator: " ")
        guard first == "list" || first == "map", !name.isEmpty else {
          errors.append(PatternError(place: place, problem: .unknownKey(String(first))))
          current = nil
          continue
        }
        current = (name, first == "map")
        if first == "list" {
          sets[name, default: []].formUnion([])
        } else {
          maps[name, default: [:]].merge([:]) { $1 }
        }
      } else if let current {
        if current.isMap {
          guard let equals = fields.firstIndex(of: "="), equals + 1 < fields.count, equals > 0 else {
            errors.append(PatternError(place: place, problem: .expected("words = value")))
            continue
          }
          let value = fields[(equals + 1)...].joined(separator: " ")
          for word in fields[..<equals] { maps[current.name, default: [:]][WordLists.entry(word)] = value }
        } else {
          for word in fields { sets[current.name, default: []].insert(WordLists.entry(word)) }
        }
      } else {
        errors.append(PatternError(place: place, problem: .expected("list NAME or map NAME")))
      }
    }
  }

  private static func entry(_ word: Substring) -> String {
    word.utf8.contains(UInt8(ascii: "_")) ? String(word.map { $0 == "_" ? " " : $0 }) : String(word)
  }

  /// The list of that name, or the keys of the map; empty if there is none.
  package subscript(name: String) -> Set<String> { sets[name] ?? [] }

  /// The value of `word` in the map of that name.
  package func value(of word: String, in map: String) -> String? { maps[map]?[word] }

  package func hasList(_ name: String) -> Bool { sets[name] != nil || maps[name] != nil }

  package func contains(_ word: String, in name: String) -> Bool {
    sets[name]?.contains(word) ?? (maps[name]?[word] != nil)
  }
}
