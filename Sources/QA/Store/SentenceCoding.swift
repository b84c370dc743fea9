/// A sentence as compact bytes: about ten for a word.
///
/// Layout: version, number of words, and for each word a byte of flags and what the flags do not tell. The
/// forms are not kept where they are the article's bytes at their ranges, nor a lemma that is the form in
/// lower case (ASCII). Tags and relations are one byte (`TagCodes`).
package enum SentenceCoding {
  static let version: UInt8 = 1

  private enum Flag {
    static let isRoot: UInt8 = 1
    static let lemmaIsForm: UInt8 = 2
    static let ownForm: UInt8 = 4
    static let ownXPOS: UInt8 = 8
    static let ownRelation: UInt8 = 16
    static let isCertain: UInt8 = 32
    /// The word starts where the one before it ends.
    static let isJoined: UInt8 = 64
    /// One byte lies between the word and the one before it.
    static let isSpaced: UInt8 = 128
  }

  /// The bytes of `sentence`; `text` is its article's text in UTF-8.
  package static func encode(_ sentence: Sentence, in text: UnsafeRawBufferPointer) -> [UInt8] {
    var writer = ByteWriter(capacity: 16 + 14 * sentence.words.count)
    writer.byte(version)
    writer.unsigned(UInt64(sentence.words.count))
    var end = 0
    for (index, word) in sentence.words.enumerated() {
      encode(word, at: index, after: end, in: text, to: &writer)
      end = word.range.upperBound
    }
    return writer.bytes
  }

  /// The sentence in `bytes`. `text` is that part of the article's text in UTF-8 that starts at byte `start`
  /// of the article, as far as the sentence goes. The words stand in it and their heads are words of a tree, or else the
  /// bytes are an error.
  package static func decode(
    _ bytes: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer, start: Int
  ) throws(CodingError) -> Sentence {
    var reader = ByteReader(bytes)
    let found = try reader.byte()
    guard found == version else { throw .unknownVersion(found) }
    let count = try reader.unsigned()
    // A word takes five bytes or more.
    guard count <= UInt64(bytes.count / 5) else { throw .wrongLength }
    var words: [Word] = []
    words.reserveCapacity(Int(count))
    var end = 0
    for index in 0..<Int(count) {
      let word = try decodeWord(
        at: index, of: Int(count), after: end, text: text, start: start, from: &reader)
      end = word.range.upperBound
      words.append(word)
    }
    guard reader.isAtEnd else { throw .wrongLength }
    // As `TreeDecoder` numbers them, 0 for none.
    let heads = [0] + words.map { word in word.head.map { $0 + 1 } ?? 0 }
    guard TreeDecoder.cycle(in: heads) == nil else { throw .impossibleValue }
    return Sentence(words: words)
  }

  private static func encode(
    _ word: Word, at index: Int, after end: Int, in text: UnsafeRawBufferPointer, to writer: inout ByteWriter
  ) {
    let gap = word.range.lowerBound &- end
    let xpos = TagCodes.xpos.code(of: word.xpos)
    let relation = TagCodes.relations.code(of: word.deprel)
    let formIsText = isSlice(word.form, of: text, at: word.range)
    let lemmaIsForm = word.lemma.utf8.elementsEqual(word.form.utf8.lazy.map(\.asciiLowercased))
    var flags: UInt8 = 0
    if word.head == nil { flags |= Flag.isRoot }
    if lemmaIsForm { flags |= Flag.lemmaIsForm }
    if !formIsText { flags |= Flag.ownForm }
    if xpos == nil { flags |= Flag.ownXPOS }
    if relation == nil { flags |= Flag.ownRelation }
    if word.confidence == 1 { flags |= Flag.isCertain }
    if gap == 0 { flags |= Flag.isJoined }
    if gap == 1 { flags |= Flag.isSpaced }
    writer.byte(flags)
    if gap != 0 && gap != 1 { writer.signed(gap) }
    writer.signed(word.range.upperBound &- word.range.lowerBound)
    if !formIsText { writer.string(word.form) }
    if !lemmaIsForm { writer.string(word.lemma) }
    writer.byte(TagCodes.code(of: word.upos))
    if let xpos { writer.byte(xpos) } else { writer.string(word.xpos) }
    if let relation { writer.byte(relation) } else { writer.string(word.deprel) }
    if let head = word.head { writer.signed(head &- index) }
    if word.confidence != 1 { writer.float(word.confidence) }
  }

  private static func decodeWord(
    at index: Int, of count: Int, after end: Int, text: UnsafeRawBufferPointer, start: Int,
    from reader: inout ByteReader
  ) throws(CodingError) -> Word {
    let flags = try reader.byte()
    let hasGap = flags & (Flag.isJoined | Flag.isSpaced) == 0
    let lower = end &+ (hasGap ? try reader.signed() : flags & Flag.isSpaced != 0 ? 1 : 0)
    let upper = lower &+ (try reader.signed())
    let (first, last) = (lower &- start, upper &- start)
    guard 0 <= first, first <= last, last <= text.count else { throw .impossibleValue }
    let form =
      flags & Flag.ownForm != 0
      ? try reader.string() : String(decoding: text[first..<last], as: UTF8.self)
    let lemma = flags & Flag.lemmaIsForm != 0 ? lowercasedASCII(form) : try reader.string()
    let upos = try TagCodes.upos(try reader.byte())
    let xpos = flags & Flag.ownXPOS != 0 ? try reader.string() : try TagCodes.xpos.tag(try reader.byte())
    let deprel =
      flags & Flag.ownRelation != 0 ? try reader.string() : try TagCodes.relations.tag(try reader.byte())
    let head = flags & Flag.isRoot != 0 ? nil : index &+ (try reader.signed())
    guard head.map((0..<count).contains) ?? true else { throw .impossibleValue }
    let confidence = flags & Flag.isCertain != 0 ? 1 : try reader.float()
    return Word(
      form: form, range: lower..<upper, lemma: lemma, upos: upos, xpos: xpos, head: head, deprel: deprel,
      confidence: confidence)
  }

  private static func isSlice(_ form: String, of text: UnsafeRawBufferPointer, at range: TextRange) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= text.count && form.utf8.elementsEqual(text[range])
  }

  private static func lowercasedASCII(_ form: String) -> String {
    guard form.utf8.contains(where: { $0.asciiLowercased != $0 }) else { return form }
    return String(decoding: form.utf8.lazy.map(\.asciiLowercased), as: UTF8.self)
  }
}
