/// A fact as a row of the table `fact`: what people and SQL look at in columns, all the rest as bytes.
package struct FactRow: Sendable, Equatable {
  package var sentence: Int
  /// The predicate's lemma.
  package var predicate: String
  /// The texts of subject and object.
  package var subject: String?
  package var object: String?
  package var factuality: String
  package var rest: [UInt8]
}

/// Facts to rows and back. The columns' values are not repeated in the bytes.
package enum FactCoding {
  static let version: UInt8 = 2

  private enum Flag {
    static let isPassive: UInt8 = 1
    static let isNegated: UInt8 = 2
    static let hasSubject: UInt8 = 4
    static let hasObject: UInt8 = 8
    static let hasAttribution: UInt8 = 16
    static let tense: UInt8 = 32  // and 64: 0 none, 1 past, 2 present, 3 future
  }

  private static let tenses: [Tense?] = [nil, .past, .present, .future]
  private static let kinds: [Mention.Kind] = [.nominal, .clause, .adjective, .adverbial]

  package static func encode(_ fact: Fact) -> FactRow {
    var writer = ByteWriter()
    writer.byte(version)
    var flags: UInt8 = 0
    if fact.voice == .passive { flags |= Flag.isPassive }
    if fact.negated { flags |= Flag.isNegated }
    if fact.subject != nil { flags |= Flag.hasSubject }
    if fact.object != nil { flags |= Flag.hasObject }
    if fact.attribution != nil { flags |= Flag.hasAttribution }
    flags |= UInt8(tenses.firstIndex(of: fact.tense) ?? 0) * Flag.tense
    writer.byte(flags)
    writer.string(fact.predicate.text)
    writer.signed(fact.predicate.head)
    writer.range(fact.predicate.range)
    let base = (sentence: fact.sentence, offset: fact.predicate.range.lowerBound)
    if let subject = fact.subject { encode(subject, base, withText: false, to: &writer) }
    if let object = fact.object { encode(object, base, withText: false, to: &writer) }
    writer.unsigned(UInt64(fact.arguments.count))
    for argument in fact.arguments {
      writer.string(argument.role.rawValue)
      optional(argument.preposition, to: &writer)
      optional(argument.value, to: &writer)
      encode(argument.mention, base, withText: true, to: &writer)
    }
    if let attribution = fact.attribution {
      writer.unsigned(UInt64(fact.reporters.count))
      for speaker in [attribution] + fact.reporters {
        encode(speaker.source, base, withText: true, to: &writer)
        writer.string(speaker.verb)
      }
    }
    writer.string(fact.pattern)
    writer.double(fact.confidence)
    return FactRow(
      sentence: fact.sentence, predicate: fact.predicate.lemma, subject: fact.subject?.text,
      object: fact.object?.text, factuality: fact.factuality.rawValue, rest: writer.bytes)
  }

  package static func decode(_ row: FactRow) throws(CodingError) -> Fact {
    let result = row.rest.withUnsafeBytes { bytes in
      Result { () throws(CodingError) in try decode(row, rest: bytes) }
    }
    return try result.get()
  }

  /// The fact of `row`, whose bytes are in `rest` and not in the row.
  static func decode(_ row: FactRow, rest: UnsafeRawBufferPointer) throws(CodingError) -> Fact {
    var reader = ByteReader(rest)
    let found = try reader.byte()
    guard found == version else { throw .unknownVersion(found) }
    guard let factuality = Factuality(rawValue: row.factuality) else { throw .impossibleValue }
    let flags = try reader.byte()
    let predicate = Predicate(
      lemma: row.predicate, text: try reader.string(), head: try reader.signed(), range: try reader.range())
    let base = (sentence: row.sentence, offset: predicate.range.lowerBound)
    let subject =
      flags & Flag.hasSubject != 0 ? try mention(base, text: row.subject ?? "", from: &reader) : nil
    let object = flags & Flag.hasObject != 0 ? try mention(base, text: row.object ?? "", from: &reader) : nil
    let count = try reader.unsigned()
    guard count <= UInt64(rest.count) else { throw .wrongLength }
    var arguments: [Argument] = []
    arguments.reserveCapacity(Int(count))
    for _ in 0..<count {
      arguments.append(try argument(base, from: &reader))
    }
    var speakers: [Attribution] = []
    if flags & Flag.hasAttribution != 0 {
      let reporters = try reader.unsigned()
      guard reporters <= UInt64(rest.count) else { throw .wrongLength }
      for _ in 0...reporters {
        speakers.append(Attribution(source: try mention(base, from: &reader), verb: try reader.string()))
      }
    }
    let fact = Fact(
      predicate: predicate, subject: subject, object: object, arguments: arguments,
      voice: flags & Flag.isPassive != 0 ? .passive : .active, negated: flags & Flag.isNegated != 0,
      factuality: factuality, tense: tenses[Int(flags / Flag.tense) & 3],
      attribution: speakers.first, reporters: Array(speakers.dropFirst()),
      sentence: row.sentence, pattern: try reader.string(), confidence: try reader.double())
    guard reader.isAtEnd else { throw .wrongLength }
    return fact
  }

  /// The sentence and the offset that most of a fact's mentions are close to.
  private typealias Base = (sentence: Int, offset: Int)

  private static func encode(_ mention: Mention, _ base: Base, withText: Bool, to writer: inout ByteWriter) {
    writer.byte(UInt8(kinds.firstIndex(of: mention.kind) ?? 0))
    writer.signed(mention.sentence &- base.sentence)
    writer.range(mention.words)
    writer.signed(mention.head &- mention.words.lowerBound)
    writer.range(mention.range, from: base.offset)
    if withText { writer.string(mention.text) }
    writer.string(mention.lemma)
    optional(mention.entity, to: &writer)
  }

  private static func mention(
    _ base: Base, text: String? = nil, from reader: inout ByteReader
  ) throws(CodingError) -> Mention {
    let kind = Int(try reader.byte())
    guard kind < kinds.count else { throw .impossibleValue }
    let sentence = base.sentence &+ (try reader.signed())
    let words = try reader.range()
    let head = words.lowerBound &+ (try reader.signed())
    let range = try reader.range(from: base.offset)
    let text = if let text { text } else { try reader.string() }
    return Mention(
      kind: kinds[kind], sentence: sentence, words: words, head: head, range: range, text: text,
      lemma: try reader.string(), entity: try optional(from: &reader))
  }

  private static func argument(_ base: Base, from reader: inout ByteReader) throws(CodingError) -> Argument {
    let role = Role(rawValue: try reader.string())
    let preposition = try optional(from: &reader)
    let value = try optional(from: &reader)
    return Argument(
      role: role, preposition: preposition, mention: try mention(base, from: &reader), value: value)
  }

  private static func optional(_ string: String?, to writer: inout ByteWriter) {
    writer.byte(string == nil ? 0 : 1)
    if let string { writer.string(string) }
  }

  private static func optional(from reader: inout ByteReader) throws(CodingError) -> String? {
    switch try reader.byte() {
    case 0: nil
    case 1: try reader.string()
    default: throw .impossibleValue
    }
  }
}
