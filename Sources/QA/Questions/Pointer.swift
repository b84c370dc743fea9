/// A line with a pronoun that means something said before it: "what did he say?".
struct Pointer {
  let pronoun: CoreferenceWords.Pronoun
  private let line: String
  /// The bytes of the pronoun in the line.
  private let range: TextRange
  private let isPossessive: Bool
  /// Where the line ends but for a question mark, in bytes.
  private let end: Int

  /// Nil where there is no such pronoun, or something in the line itself may be meant by it.
  init?(in line: String, reader: QuestionReader) {
    guard Self.mayPoint(line), let tokens = try? reader.tokens(of: line),
      let sentence = reader.analyzer.annotate([tokens]).first,
      let index = sentence.words.indices.first(where: { Self.pronoun(at: $0, in: sentence, reader) != nil }),
      let pronoun = Self.pronoun(at: index, in: sentence, reader),
      !sentence.words[..<index].contains(where: Self.isNoun)
    else { return nil }
    self.pronoun = pronoun
    self.line = line
    range = sentence.words[index].range
    isPossessive = sentence.words[index].deprel == "nmod:poss"
    end = max(range.upperBound, tokens.last { $0.form != "?" }?.range.upperBound ?? line.utf8.count)
  }

  /// The line with what is meant in place of the pronoun.
  func line(naming referent: PossibleReferent) -> String {
    let bytes = Array(line.utf8)
    return String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
      + (isPossessive ? referent.possessive : referent.text)
      + String(decoding: bytes[range.upperBound..<end], as: UTF8.self)
  }

  /// Whether a line has a pronoun of the third person.
  private static func mayPoint(_ line: String) -> Bool {
    line.lowercased().split { !$0.isLetter }.contains { word in
      CoreferenceWords.english.pronoun(String(word))?.person == 3
    }
  }

  private static func isNoun(_ word: Word) -> Bool {
    (word.upos == .noun || word.upos == .properNoun) && !word.xpos.hasPrefix("W")
  }

  /// The pronoun of the third person at `index`, unless it is the "it" of "is it true that ...", "did it rain?".
  private static func pronoun(at index: Int, in sentence: Sentence, _ reader: QuestionReader)
    -> CoreferenceWords.Pronoun?
  {
    let word = sentence.words[index]
    guard word.upos == .pronoun, word.universalDeprel != "expl",
      let pronoun = CoreferenceWords.english.pronoun(word.lowercased), pronoun.person == 3
    else { return nil }
    if pronoun.gender == "n", let head = word.head {
      let lemma = sentence.words[head].lemma
      if reader.words.has(lemma, in: "truth") || CoreferenceWords.english.takesEmptyIt(lemma) { return nil }
    }
    return pronoun
  }
}
