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
    Word(form: "not the text", range: 0..<3, lemma: "", head: 2_000_000, deprel: "", confidence: .infinity),
    Word(form: "", range: 3..<3, lemma: "É", xpos: "", head: -4, deprel: "x\0y"),
    Word(form: "far", range: 1_000_000..<1_000_003, lemma: "far", head: nil, confidence: -0.5),
    Word(form: "back", range: 0..<4, lemma: "BACK", head: 3),
    Word(form: "ÉTÉ", range: 5..<10, lemma: "été", head: Int.max),
  ])
  #expect(try roundTrip(sentence, in: "a b") == sentence)
  #expect(try roundTrip(Sentence(words: []), in: "") == Sentence(words: []))
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
