/// What kinds of thing common nouns name: a militia is a group, a town is a place, a general is an officer
/// and so a person.
///
/// All words are lemmas in lower case. The file is made from WordNet with corrections for news (see
/// scripts/make-noun-classes); a noun that is not in it has no class.
public struct NounClasses: Sendable {
  /// The names of the classes that the file uses.
  public static let names: Set<String> = [
    "person", "group", "organisation", "country", "place", "time", "date", "money", "quantity", "illness",
    "communication", "event", "vehicle", "weapon", "work", "substance", "animal", "plant", "body", "artifact",
    "cognition", "state", "feeling", "attribute", "relation", "possession",
  ]

  /// How many steps up `isKind` goes.
  private static let maximumSteps = 6

  /// The classes of the embedded file.
  public static let english = NounClasses()

  private let table = LineTable(embedded: "noun-classes.txt")
  /// What the table has was found for these nouns already: the same few come again and again.
  private let known = Memo<String, Entry>(most: 1 << 12)

  private struct Entry {
    var classes: [String] = []
    var parents: [String] = []
  }

  private init() {}

  /// The classes of `noun`, the likeliest first.
  public func classes(of noun: String) -> [String] { entry(noun).classes }

  /// The nouns just above `noun`: "officer" for "general".
  public func parents(of noun: String) -> [String] { entry(noun).parents }

  /// True if `noun` is `kind`, stands under it ("general" under "person") or has it as its class.
  ///
  /// The way up keeps to nouns that have a class in common with `noun`, since a parent is a word and may
  /// have other senses than the one meant.
  public func isKind(_ noun: String, of kind: String) -> Bool {
    let classes = classes(of: noun)
    if noun == kind || classes.contains(kind) { return true }
    var seen: Set<String> = [noun]
    var level = [noun]
    for _ in 0..<Self.maximumSteps where !level.isEmpty {
      level = level.flatMap(parents).filter { parent in
        seen.insert(parent).inserted && self.classes(of: parent).contains(where: classes.contains)
      }
      if level.contains(kind) { return true }
    }
    return false
  }

  /// True if one is a kind of the other or both stand just under one noun, as city and town do under
  /// settlement; not if all they share is a bare class such as person, and no persons: a mayor is no governor,
  /// though both are officials.
  public func areNear(_ a: String, _ b: String) -> Bool {
    if isBelow(a, b) || isBelow(b, a) { return true }
    if classes(of: a).first == "person" { return false }
    let ofB = parents(of: b)
    return parents(of: a).contains { ofB.contains($0) && !Self.names.contains($0) }
  }

  /// True if `kind` is `noun` or stands above it by parents alone.
  private func isBelow(_ noun: String, _ kind: String) -> Bool {
    !Self.names.contains(kind) && isKind(noun, of: kind) || noun == kind
  }

  private func entry(_ noun: String) -> Entry {
    known.value(for: noun) {
      guard let rest = table.rest(of: noun), let tab = rest.firstIndex(of: UInt8(ascii: "\t")) else {
        return Entry()
      }
      return Entry(
        classes: Self.words(of: rest[..<tab], separator: UInt8(ascii: " ")),
        parents: Self.words(of: rest[(tab + 1)...], separator: UInt8(ascii: ",")))
    }
  }

  private static func words(of field: UnsafeRawBufferPointer.SubSequence, separator: UInt8) -> [String] {
    field.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
  }
}
