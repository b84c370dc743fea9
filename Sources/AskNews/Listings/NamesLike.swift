import QA

/// The names in a store that a typed one means: the same name in any spelling, or else those that end in its words, as
/// "petra holm" in "holm".
struct NamesLike {
  /// The names that are meant, of one thing each, the one in the most facts first.
  let names: [String]
  private let known: [String]
  private let keys: Set<NameKey>
  private let typed: String

  private static let mostTold = 6

  init(_ typed: String, in archive: Archive) throws(StoreError) {
    self.typed = typed
    known = try archive.store.entities().map(\.text)
    keys = Set(known.map(NameKey.init))
    let key = NameKey(typed).text
    var names: [String] = []
    for name in known where name.contains(" ") {
      let words = name.lowercased().split(separator: " ")
      // From any word on: a name may end in an apostrophe and what belongs to it.
      let isMeant = words.indices.dropFirst().contains { start in
        NameKey(words[start...].joined(separator: " ")).text == key
      }
      if isMeant { names.append(archive.aliases.canonical(name)) }
    }
    self.names = Self.distinct(names)
  }

  /// True if a fact has just this name, but for its spelling.
  func has(_ name: String) -> Bool { keys.contains(NameKey(name)) }

  /// Each once; of "petra holm" and "minister petra holm" the shorter.
  private static func distinct(_ names: [String]) -> [String] {
    var kept: [String] = []
    for name in names {
      let isLonger = names.contains { other in
        other != name && name.lowercased().hasSuffix(" " + other.lowercased())
      }
      let isKept = kept.contains { NameKey($0) == NameKey(name) }
      if !isLonger && !isKept { kept.append(name) }
    }
    return kept
  }

  /// What is wrong where not just one name is meant.
  var words: String {
    if names.count > 1 {
      return "\"\(typed)\" may be \(names.prefix(Self.mostTold).joined(separator: ", ")); give the whole name"
    }
    return "no fact names \"\(typed)\"" + (guess.isEmpty ? "" : "; " + guess)
  }

  /// The same behind what was said, where no fact has the name.
  var advice: String { names.isEmpty && !has(typed) && !guess.isEmpty ? "; " + guess : "" }

  /// "did you mean petra holm?"; empty where no name is near.
  var guess: String { NearestWord.to(typed, in: known).map { "did you mean \($0)?" } ?? "" }
}
