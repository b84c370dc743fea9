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

  /// An adjective has a copula, and a subject that nothing is done to: "is missing", "are married".
  package static func joinCopulas(in words: inout [Word]) {
    for index in words.indices
    where words[index].has(deprel: "aux") && ClosedClasses.english.isFormOfBe(words[index].lowercased) {
      guard let adjective = words[index].head, index < adjective, words[adjective].upos == .adjective,
        !words.contains(where: { $0.head == adjective && $0.deprel == "cop" }),
        !words[index + 1..<adjective].contains(where: { $0.upos == .auxiliary })
      else { continue }
      words[index].deprel = "cop"
    }
    for index in words.indices where words[index].deprel == "nsubj:pass" {
      guard let adjective = words[index].head, words[adjective].upos == .adjective,
        !words.contains(where: { $0.head == adjective && $0.deprel == "aux:pass" })
      else { continue }
      words[index].deprel = "nsubj"
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
  /// Weiss to replace her", "wages decreased by 3 percent": a participle with an object or an extent of its own is its
  /// verb, and so is a past tense.
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
      case let object = words.indices.first(where: {
        $0 > verb && words[$0].head == verb && ["obj", "xcomp"].contains(words[$0].deprel)
          && words[$0].upos.isNoun
      }),
      object != nil || !isPassive && words[verb].xpos == "VBD" || isPassive && hasExtent(verb, in: words)
    else { return }
    for index in words.indices where index > verb && words[index].head == noun { words[index].head = verb }
    words[verb].head = nil
    words[verb].deprel = "root"
    words[verb].xpos = "VBD"
    words[noun].head = verb
    words[noun].deprel = "nsubj"
    if let object { words[object].deprel = "obj" }
  }

  /// "by 3 percent": what something is done by is no number.
  private static func hasExtent(_ verb: Int, in words: [Word]) -> Bool {
    words.indices.contains { amount in
      words[amount].head == verb && words[amount].has(deprel: "obl") && words[amount].upos != .properNoun
        && words.contains { $0.head == amount && $0.deprel == "nummod" && $0.upos == .numeral }
        && words.contains { $0.head == amount && $0.deprel == "case" && $0.lowercased == "by" }
    }
  }

  /// What a bare noun with a participle does not have.
  private static let barring: Set = ["cop", "nsubj", "nsubj:pass", "case", "expl", "parataxis"]
  private static let clausal: Set = ["obl:agent", "nsubj", "aux", "aux:pass"]
}

extension UPOS {
  fileprivate var isNoun: Bool { self == .noun || self == .properNoun || self == .pronoun }
}
