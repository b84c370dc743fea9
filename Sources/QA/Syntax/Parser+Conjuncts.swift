extension Parser {
  /// Verbs are coordinated with verbs of their own form: in "allows them to sell and changes the rules" the finite verb
  /// goes with "allows", in "had to see that they left and to stay" the infinitive with "to see".
  package static func joinConjuncts(in words: inout [Word]) {
    for conjunct in words.indices where words[conjunct].deprel == "conj" && words[conjunct].upos == .verb {
      guard let first = words[conjunct].head, first < conjunct, words[first].upos == .verb else { continue }
      let tag = words[conjunct].xpos
      let isOpen = !words.contains { $0.head == conjunct && $0.has(deprel: "nsubj") }
      if tag == "VBZ" || tag == "VBD", isOpen, words[first].xpos == "VB" {
        let above = verbs(above: first, in: words)
        let finite = above.first { words[$0].xpos == tag } ?? above.first { words[$0].xpos.isFinite }
        if let finite { words[conjunct].head = finite }
      } else if tag == "VB", isInfinitive(conjunct, in: words), words[first].xpos != "VB",
        let infinitive = verbs(above: first, in: words).first(where: { isInfinitive($0, in: words) })
      {
        words[conjunct].head = infinitive
      }
    }
  }

  /// A finite verb without a subject of its own goes with the clause of its tense: "expects" with what is said, not with
  /// the verb of saying, in "she said the senator is ill and expects to rest".
  package static func joinTenses(in words: inout [Word]) {
    for conjunct in words.indices where words[conjunct].deprel == "conj" {
      guard let verb = words[conjunct].head, verb < conjunct, words[verb].upos == .verb,
        let clause = words[..<conjunct].lastIndex(where: { $0.head == verb && $0.deprel == "ccomp" }),
        clause > verb, !words.contains(where: { $0.head == conjunct && startsAnew($0) }),
        let isPast = isPast(conjunct, in: words), let above = Self.isPast(verb, in: words), isPast != above,
        Self.isPast(clause, in: words) == isPast
      else { continue }
      words[conjunct].head = clause
    }
  }

  private static func startsAnew(_ word: Word) -> Bool {
    ["nsubj", "nsubj:pass", "csubj", "expl", "mark"].contains(word.deprel)
  }

  /// Whether a predicate's finite verb, itself or an auxiliary, is in the past tense; nil where it has none.
  private static func isPast(_ predicate: Int, in words: [Word]) -> Bool? {
    if words[predicate].xpos.isFinite { return words[predicate].xpos == "VBD" }
    let auxiliary = words.first {
      $0.head == predicate && ["aux", "aux:pass", "cop"].contains($0.deprel)
        && ($0.xpos.isFinite || $0.xpos == "MD")
    }
    return auxiliary.flatMap { $0.xpos == "MD" ? nil : $0.xpos == "VBD" }
  }

  /// The verbs on the way from a word to the root, the nearest first.
  private static func verbs(above word: Int, in words: [Word]) -> [Int] {
    var found: [Int] = []
    var current = word
    while let head = words[current].head, found.count < 12 {
      if words[head].upos == .verb { found.append(head) }
      current = head
    }
    return found
  }

  private static func isInfinitive(_ verb: Int, in words: [Word]) -> Bool {
    words[verb].xpos == "VB"
      && words.contains { $0.head == verb && $0.deprel == "mark" && $0.lowercased == "to" }
  }
}

extension String {
  /// True for the tag of a finite verb.
  fileprivate var isFinite: Bool { self == "VBZ" || self == "VBD" || self == "VBP" }
}
