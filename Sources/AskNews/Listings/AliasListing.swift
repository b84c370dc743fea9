import QA

/// Other names of things: those that were added to the store, or all that are known of one name.
struct AliasListing: Listing {
  private let aliases: [Alias]
  let wordsIfEmpty: String
  let hint: String

  init(_ archive: Archive, of name: String) throws(StoreError) {
    if name.isEmpty {
      aliases = try archive.store.aliases()
      wordsIfEmpty = "no names were added"
      hint = aliases.isEmpty ? ".aliases NAME lists the names that are known of something" : ""
      return
    }
    let names = archive.aliases.names(of: name)
    aliases = names.dropFirst().map { Alias(name: $0, canonical: names[0]) }
    wordsIfEmpty = "no other name is known of \"\(name)\""
    hint = ""
  }

  var table: Table {
    Table(["name", "means"], aliases.map { [.string($0.name), .string($0.canonical)] })
  }

  func text(in style: Style) -> String {
    Columns(aliases.map { [$0.name.visible, "means", $0.canonical.visible] }).text(within: style.width)
  }
}
