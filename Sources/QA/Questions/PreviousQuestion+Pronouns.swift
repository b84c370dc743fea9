extension PreviousQuestion {
  /// Whether a line has a pronoun of the third person.
  static func mayPoint(_ line: String) -> Bool {
    line.lowercased().split { !$0.isLetter }.contains { word in
      CoreferenceWords.english.pronoun(String(word))?.person == 3
    }
  }

  /// `line` with its pronouns replaced by what they mean after this question: "what did he say?" after "who is X?".
  /// Nil where it has none, or where something in the line itself may be meant.
  func asked(resolving line: String, by reader: QuestionReader) -> String? {
    guard let tokens = try? reader.tokens(of: line), let sentence = reader.analyzer.annotate([tokens]).first
    else {
      return nil
    }
    let isNoun = { (word: Word) in
      (word.upos == .noun || word.upos == .properNoun) && !word.xpos.hasPrefix("W")
    }
    guard
      let index = sentence.words.indices.first(where: { referent(of: sentence.words[$0]) != nil }),
      !sentence.words[..<index].contains(where: isNoun), let referent = referent(of: sentence.words[index])
    else { return nil }
    let bytes = Array(line.utf8)
    let range = sentence.words[index].range
    let isPossessive = sentence.words[index].deprel == "nmod:poss"
    let end = tokens.last { $0.form != "?" }?.range.upperBound ?? bytes.count
    return String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + referent + (isPossessive ? "'s" : "")
      + String(decoding: bytes[range.upperBound..<max(end, range.upperBound)], as: UTF8.self)
  }

  /// What a pronoun means: who or what was answered, or for a thing what was asked about.
  private func referent(of word: Word) -> String? {
    guard word.upos == .pronoun, let pronoun = CoreferenceWords.english.pronoun(word.lowercased),
      pronoun.person == 3
    else { return nil }
    let answer = query.asked.slot == nil ? nil : turn.answers.first
    let asksWho = if case .who = query.asked { true } else { false }
    if pronoun.gender == "n", asksWho { return participants.last?.text ?? answer }
    return answer ?? participants.first?.text
  }
}
