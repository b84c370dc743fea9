extension Parser {
  /// What completes a verb hangs where it belongs: "used to work" has an infinitive, not a purpose, and the "why" of
  /// "explains why they left" is within its clause, not the object.
  package static func joinComplements(in words: inout [Word]) {
    for index in words.indices {
      guard let verb = words[index].head, verb < index else { continue }
      if words[index].deprel == "advcl", isHabit(verb, of: index, in: words) {
        words[index].deprel = "xcomp"
      } else if words[index].xpos == "WRB", ["obj", "advmod", "ccomp"].contains(words[index].deprel),
        words[verb].upos == .verb, let clause = openClause(behind: index, of: verb, in: words)
      {
        words[index].head = clause
        words[index].deprel = "advmod"
      }
    }
  }

  /// "used to" with a subject and without an object.
  private static func isHabit(_ verb: Int, of infinitive: Int, in words: [Word]) -> Bool {
    guard words[verb].xpos == "VBD", words[verb].lowercased == "used", verb + 1 < infinitive,
      words[verb + 1].head == infinitive, words[verb + 1].lowercased == "to"
    else { return false }
    let own = words.filter { $0.head == verb }
    return own.contains { $0.deprel == "nsubj" }
      && !own.contains { ["obj", "ccomp", "aux:pass", "obl:agent"].contains($0.deprel) }
  }

  /// The clause of `verb` behind a word, without a conjunction of its own.
  private static func openClause(behind word: Int, of verb: Int, in words: [Word]) -> Int? {
    let clause = words.indices.first {
      $0 > word && words[$0].head == verb && ["ccomp", "xcomp"].contains(words[$0].deprel)
    }
    return clause.flatMap { clause in
      words.contains { $0.head == clause && $0.deprel == "mark" } ? nil : clause
    }
  }

  /// A sentence that was read as a noun with a participle, or as a passive without its auxiliary, "the board named Anna
  /// Weiss to replace her": a participle with an object of its own is its verb.
  package static func findVerb(in words: inout [Word]) {
    guard words.last?.form == ".", let root = words.firstIndex(where: { $0.head == nil }) else { return }
    let isPassive = words[root].xpos == "VBN"
    guard isPassive || words[root].upos.isNoun,
      let noun = isPassive ? words.firstIndex(where: { $0.head == root && $0.deprel == "nsubj:pass" }) : root,
      let verb = isPassive
        ? root : words.indices.first(where: { words[$0].head == noun && words[$0].deprel == "acl" }),
      verb > noun, words[verb].xpos == "VBN" || words[verb].xpos == "VBD",
      isPassive || !words.contains(where: { $0.head == noun && barring.contains($0.deprel) }),
      !words.contains(where: { $0.head == verb && clausal.contains($0.deprel) }),
      let object = words.indices.first(where: {
        $0 > verb && words[$0].head == verb && ["obj", "xcomp"].contains(words[$0].deprel)
          && words[$0].upos.isNoun
      })
    else { return }
    for index in words.indices where index > verb && words[index].head == noun { words[index].head = verb }
    words[verb].head = nil
    words[verb].deprel = "root"
    words[verb].xpos = "VBD"
    words[noun].head = verb
    words[noun].deprel = "nsubj"
    words[object].deprel = "obj"
  }

  /// What a bare noun with a participle does not have.
  private static let barring: Set = ["cop", "nsubj", "nsubj:pass", "case", "expl", "parataxis"]
  private static let clausal: Set = ["obl:agent", "nsubj", "aux", "aux:pass"]
}

extension UPOS {
  fileprivate var isNoun: Bool { self == .noun || self == .properNoun || self == .pronoun }
}
