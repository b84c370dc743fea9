import QA

/// The names in the facts, those in the most facts first.
struct EntityListing: Listing {
  let entities: [VocabularyEntry]
  let wordsIfEmpty: String
  let hint: String

  /// The types that names may have, in words.
  static let types = EntityType.allCases.map(\.rawValue).joined(separator: ", ")

  /// Names that start so, and mean things of this kind if one is given. `beforeEach` is called for every article
  /// that is looked at for that, and may throw to stop.
  init(
    _ archive: Archive, startingWith start: String, type: EntityType? = nil,
    beforeEach: () throws -> Void = {}
  ) throws {
    let all = try archive.store.entities(prefix: start)
    if let type {
      let types = try EntityTypes(archive, beforeEach: beforeEach)
      entities = all.filter { types.type(of: $0.text) == type }
      wordsIfEmpty = "no name of a \(type.rawValue)" + (start.isEmpty ? "" : " starts with \"\(start)\"")
      hint = ""
    } else {
      entities = all
      wordsIfEmpty =
        start.isEmpty ? "no names yet" : "no name starts with \"\(start)\", and no type of names is called so"
      hint = all.isEmpty && !start.isEmpty ? "the types are \(Self.types)" : ""
    }
  }

  /// What `.entities` is asked for: "person", "person a", "a".
  init(_ archive: Archive, request: String, beforeEach: () throws -> Void) throws {
    let (word, rest) = request.firstWord
    if let type = EntityType(named: word) {
      try self.init(archive, startingWith: rest, type: type, beforeEach: beforeEach)
    } else {
      try self.init(archive, startingWith: request)
    }
  }

  var table: Table {
    Table(
      ["entity", "facts", "articles"],
      entities.map { [.string($0.text), .integer($0.facts), .integer($0.articles)] })
  }

  func text(in style: Style) -> String {
    let rows = entities.map {
      [$0.text.visible, "\(Counted($0.facts, "fact"))", "\(Counted($0.articles, "article"))"]
    }
    return Columns(rows, rightAligned: [1, 2]).text(within: style.width)
  }
}

extension EntityType {
  /// The type that somebody names: "person", "Persons", "countries".
  fileprivate init?(named name: String) {
    let name = name.lowercased()
    let singular = name.hasSuffix("ies") ? name.dropLast(3) + "y" : name.dropLast(name.hasSuffix("s") ? 1 : 0)
    guard let type = EntityType(rawValue: name) ?? EntityType(rawValue: String(singular)) else { return nil }
    self = type
  }
}
