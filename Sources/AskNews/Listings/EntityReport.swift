import QA

/// All about one name: what else it is called, what it does, what is done to it, what it says, where it is named.
struct EntityReport: Listing {
  /// What the entity is in a fact.
  enum Part: String, CaseIterable {
    case identity = "is"
    case doer = "does"
    case undergoer = "is done to it"
    case speaker = "says"
    case beside = "is named beside"
  }

  /// As it was asked for.
  let name: String
  let otherNames: [String]
  let type: EntityType?
  /// In the order of the parts.
  let facts: [(part: Part, fact: StoredFact)]
  private let store: FactStore
  private let articles: Int

  var wordsIfEmpty: String { "" }

  /// How many facts of a part are shown in text.
  private static let shown = 10

  /// All about what `name` means: that name, or the only one that ends in it.
  init(_ archive: Archive, of name: String) throws {
    guard !NameKey(name).isEmpty else { throw Mistake("no name was given", hint: "as in .entity iraq") }
    guard let report = try EntityReport(archive, ofNameLike: name) else {
      throw Mistake(try NamesLike(name, in: archive).words)
    }
    self = report
  }

  /// The same; nil where no name is meant, or several may be.
  init?(_ archive: Archive, ofNameLike name: String) throws(StoreError) {
    if NameKey(name).isEmpty { return nil }
    if let report = try EntityReport(archive, named: name) {
      self = report
      return
    }
    let names = try NamesLike(name, in: archive).names
    guard names.count == 1, let report = try EntityReport(archive, named: names[0]) else { return nil }
    self = report
  }

  private init?(_ archive: Archive, named name: String) throws(StoreError) {
    store = archive.store
    let aliases = archive.aliases
    let names = aliases.names(of: name)
    let keys = Set((names + [name]).map(NameKey.init))
    let entries = try Self.entries(named: names + [name], keys: keys, in: store)
    if entries.isEmpty { return nil }
    let found = try store.facts(matching: FactQuery(names: Set(entries)))
    self.name = name
    otherNames = names.filter { NameKey($0) != NameKey(name) }
    type = aliases.type(of: name, isName: true)
    let parts = found.map { (part: Self.part(of: keys, in: $0.fact), fact: $0) }
    facts = Part.allCases.flatMap { part in parts.filter { $0.part == part } }
    articles = Set(found.map(\.article)).count
  }

  /// The names in the store that have one of `keys`.
  private static func entries(named names: [String], keys: Set<NameKey>, in store: FactStore)
    throws(StoreError) -> [String]
  {
    var entries: Set<String> = []
    for start in Set(names.compactMap { $0.first.map { String($0) } }) {
      for entry in try store.vocabulary(.names, prefix: start) where keys.contains(NameKey(entry.text)) {
        entries.insert(entry.text)
      }
    }
    return entries.sorted()
  }

  private static func part(of keys: Set<NameKey>, in fact: Fact) -> Part {
    func isIt(_ mention: Mention?) -> Bool {
      guard let mention, mention.kind == .nominal else { return false }
      if let entity = mention.entity { return keys.contains(NameKey(entity)) }
      return keys.contains(NameKey(mention.text))
    }
    let isIdentity = fact.predicate.lemma == "be"
    if isIt(fact.subject) { return isIdentity ? .identity : .doer }
    if isIt(fact.object) { return isIdentity ? .identity : .undergoer }
    return isIt(fact.attribution?.source) ? .speaker : .beside
  }

  var table: Table {
    Table(
      ["part"] + FactListing.columns,
      facts.enumerated().map { index, item in
        [.string(item.part.rawValue)] + FactListing.row(item.fact, number: index + 1)
      })
  }

  func text(in style: Style) -> String {
    var text = style.strong(name.visible) + (type.map { " " + style.faint($0.rawValue) } ?? "") + "\n"
    if !otherNames.isEmpty {
      text +=
        "  "
        + ("also " + otherNames.map(\.visible).joined(separator: ", "))
        .wrapped(to: style.width, from: 2, indent: 7) + "\n"
    }
    text += "  \(Counted(facts.count, "fact")) in \(Counted(articles, "article"))\n"
    var number = 0
    for part in Part.allCases {
      let items = facts.filter { $0.part == part }
      if items.isEmpty { continue }
      text += style.strong(part.rawValue) + "\n"
      for (index, item) in items.prefix(Self.shown).enumerated() {
        text += FactText(item.fact, style: style).text(number: number + index + 1)
      }
      if items.count > Self.shown {
        text += style.faint("      … and \(items.count - Self.shown) more") + "\n"
      }
      number += items.count
    }
    return text
  }

  func json() throws -> [JSONValue] {
    let all = try FactListing(facts.map(\.fact), of: store).json()
    let parts = Part.allCases.map { part in
      let values = zip(facts, all).filter { $0.0.part == part }.map(\.1)
      return JSONValue.Member(part.rawValue.replacing(" ", with: "_"), .array(values))
    }
    return [
      .object(
        [
          .init("name", .string(name)), .init("names", .array(otherNames.map { .string($0) })),
          .init("type", .string(type?.rawValue)), .init("articles", .integer(articles)),
        ] + parts)
    ]
  }
}
