extension Parser {
  /// A time without a preposition between a verb and a participle behind it belongs to the verb: "came a week ago
  /// demanding an answer".
  package static func joinTimes(in words: inout [Word]) {
    for time in words.indices where words[time].deprel == "obl:unmarked" || words[time].lowercased == "ago" {
      guard let participle = words[time].head, time < participle, words[participle].xpos == "VBG",
        words[participle].has(deprel: "advcl"), let verb = words[participle].head, verb < time,
        !words[verb..<participle].contains(where: { $0.upos == .punctuation })
      else { continue }
      words[time].head = verb
    }
  }
}
