import QA

/// What kinds of things the names in a store mean: for each the kind that most of its mentions are of.
struct EntityTypes {
  private let types: [NameKey: EntityType]

  /// Looks at all facts; `beforeEach` is called for every article and may throw to stop.
  init(_ archive: Archive, beforeEach: () throws -> Void = {}) throws {
    let store = archive.store
    let typer = EntityTyper(aliases: archive.aliases)
    var counts: [NameKey: [EntityType: Int]] = [:]
    for number in try store.articleNumbers() {
      try beforeEach()
      let (sentences, facts) = try store.contents(of: number)
      for stored in facts {
        for mention in stored.fact.mentions {
          guard mention.kind == .nominal, sentences.indices.contains(mention.sentence) else { continue }
          let sentence = sentences[mention.sentence]
          let isPronoun = sentence.words[mention.head].upos == .pronoun
          guard !isPronoun, let name = Self.name(of: mention, in: sentence, typer) else { continue }
          let type = typer.type(of: mention.words, head: mention.head, in: sentence)
          counts[NameKey(name), default: [:]][type, default: 0] += 1
        }
      }
    }
    types = counts.compactMapValues { counts in
      counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
  }

  private static func name(of mention: Mention, in sentence: Sentence, _ typer: EntityTyper) -> String? {
    if let entity = mention.entity { return entity }
    return typer.name(in: mention.words, head: mention.head, of: sentence).map { range in
      sentence.words[range].map(\.form).joined(separator: " ")
    }
  }

  /// The kind of thing that `name` means; nil where no mention tells.
  func type(of name: String) -> EntityType? { types[NameKey(name)] }
}

extension Fact {
  /// Everything that is mentioned in it.
  var mentions: [Mention] {
    [subject, object, attribution?.source].compactMap(\.self) + arguments.map(\.mention)
  }
}
