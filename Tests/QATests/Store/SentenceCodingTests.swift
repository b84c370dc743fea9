import QA
import Testing

private func roundTrip(_ sentence: Sentence, in text: String) throws -> Sentence {
  try Array(text.utf8).withUnsafeBytes { text in
    let bytes = SentenceCoding.encode(sentence, in: text)
    return try bytes.withUnsafeBytes { try SentenceCoding.decode($0, text: text, start: 0) }
  }
}

@Test(arguments: 0..<200) func anySentenceComesBackAsItWas(seed: Int) throws {
  var samples = SampleArticles(seed: UInt64(seed))
  var text = seed % 2 == 0 ? "" : "— before. "
  let sentence = samples.sentence(appendingTo: &text)
  #expect(try roundTrip(sentence, in: text) == sentence)
}

@Test func oddWordsComeBackAsTheyWere() throws {
  let sentence = Sentence(words: [
    Word(form: "not the text", range: 0..<3, lemma: "", head: 4, deprel: "", confidence: .infinity),
    Word(form: "", range: 3..<3, lemma: "É", xpos: "", head: 2, deprel: "x\0y"),
    Word(form: "far", range: 1_000..<1_003, lemma: "far", head: nil, confidence: -0.5),
    Word(form: "back", range: 0..<4, lemma: "BACK", head: 2),
    Word(form: "ÉTÉ", range: 5..<10, lemma: "été", head: 2),
  ])
  #expect(try roundTrip(sentence, in: "a b" + String(repeating: " ", count: 1_000)) == sentence)
  #expect(try roundTrip(Sentence(words: []), in: "") == Sentence(words: []))
}

/// Heads and ranges that no sentence has; whoever reads one may follow them without looking.
@Test(arguments: [
  (heads: [1, 5], end: 3), ([1, -1], 3), ([1, 0], 3), ([0, nil], 3), ([nil, 0], 900),
])
func sentencesThatAreNoneAreErrors(_ row: (heads: [Int?], end: Int)) {
  let words = row.heads.enumerated().map { index, head in
    Word(form: "x", range: index == 0 ? 0..<1 : 2..<row.end, head: head)
  }
  #expect(throws: CodingError.impossibleValue) { try roundTrip(Sentence(words: words), in: "a b") }
}

@Test func aWordOfPlainTextTakesAboutTenBytes() throws {
  let sentence = SmallStory.analyzed().sentences[0]
  let bytes = Array(SmallStory.text.utf8).withUnsafeBytes { SentenceCoding.encode(sentence, in: $0) }
  #expect(bytes.count <= 10 * sentence.words.count)
}

@Test func brokenSentencesAreErrors() throws {
  let text = Array(SmallStory.text.utf8)
  let sentence = SmallStory.analyzed().sentences[1]
  let bytes = text.withUnsafeBytes { SentenceCoding.encode(sentence, in: $0) }
  func decode(_ bytes: [UInt8]) throws(CodingError) -> Sentence {
    let result = text.withUnsafeBytes { text in
      bytes.withUnsafeBytes { bytes in
        Result { () throws(CodingError) in try SentenceCoding.decode(bytes, text: text, start: 0) }
      }
    }
    return try result.get()
  }
  for length in bytes.indices {
    #expect(throws: CodingError.self) { try decode(Array(bytes[..<length])) }
  }
  #expect(throws: CodingError.wrongLength) { try decode(bytes + [0]) }
  #expect(throws: CodingError.unknownVersion(99)) { try decode([99] + bytes.dropFirst()) }
  // Any single byte may change: an error or another sentence, never a crash.
  for index in bytes.indices {
    for value in [UInt8(0), 1, 0x7F, 0x80, 0xFF] {
      var changed = bytes
      changed[index] = value
      _ = try? decode(changed)
    }
  }
}
