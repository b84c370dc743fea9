import QA

/// The names in the facts, those in the most facts first.
struct EntityListing: Listing {
  let entities: [VocabularyEntry]
  let wordsIfEmpty: String

  init(_ archive: Archive, startingWith start: String) throws(StoreError) {
    entities = try archive.store.entities(prefix: start)
    wordsIfEmpty = start.isEmpty ? "no names yet" : "no name starts with \"\(start)\""
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
