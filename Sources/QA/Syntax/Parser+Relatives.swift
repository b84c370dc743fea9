extension Parser {
  /// A relative clause describes a noun of the number of its verb: of "items on a site that serve no purpose" the items,
  /// of "details of the deal, which includes a hotel" the deal. What somebody is has no such clause behind a comma: of
  /// "she is the sister of Holt, who left" it is Holt who left.
  package static func joinRelatives(in words: inout [Word]) {
    for clause in words.indices where words[clause].deprel == "acl:relcl" {
      guard let noun = words[clause].head, noun < clause else { continue }
      if let name = nameBehindPredicate(noun, before: clause, in: words) {
        words[clause].head = name
        continue
      }
      guard let pronoun = words.firstIndex(where: { $0.head == clause && isRelativeSubject($0) }),
        noun < pronoun, let isPlural = isPlural(verbOf: clause, in: words),
        isPluralNoun(noun, in: words) == !isPlural,
        let other = nouns(around: noun, before: pronoun, in: words).first(where: {
          isPluralNoun($0, in: words) == isPlural
        })
      else { continue }
      words[clause].head = other
    }
  }

  /// The name that ends a predicate noun with "of" right before a comma and "who".
  private static func nameBehindPredicate(_ noun: Int, before clause: Int, in words: [Word]) -> Int? {
    guard words.contains(where: { $0.head == noun && $0.deprel == "cop" }),
      let pronoun = words.firstIndex(where: { $0.head == clause && $0.lowercased == "who" }),
      pronoun > noun + 2,
      words[pronoun - 1].form == ",", words[pronoun - 2].upos == .properNoun
    else { return nil }
    var name = pronoun - 2
    while words[name].has(deprel: "flat"), let first = words[name].head, first < name { name = first }
    return words[name].deprel == "nmod" && words[name].head == noun ? name : nil
  }

  private static func isRelativeSubject(_ word: Word) -> Bool {
    (word.deprel == "nsubj" || word.deprel == "nsubj:pass")
      && ["who", "which", "that"].contains(word.lowercased)
  }

  /// The nouns below `noun` that stand between it and the clause, the nearest first, then those above it.
  private static func nouns(around noun: Int, before end: Int, in words: [Word]) -> [Int] {
    var below: [Int] = []
    var last = noun
    while let next = words[last + 1..<end].indices.last(where: {
      words[$0].head == last && isPhrase(words[$0])
    }) {
      below.insert(next, at: 0)
      last = next
    }
    var above: [Int] = []
    var top = noun
    while isPhrase(words[top]), let head = words[top].head, head < top, words[head].upos.isCommonOrProper {
      above.append(head)
      top = head
    }
    return below + above
  }

  private static func isPhrase(_ word: Word) -> Bool { word.deprel == "nmod" && word.upos.isCommonOrProper }

  /// Whether a clause's finite verb, itself or an auxiliary, is plural; nil where its form does not tell.
  private static func isPlural(verbOf clause: Int, in words: [Word]) -> Bool? {
    let finite = words.indices.first { word in
      (word == clause || words[word].head == clause && auxiliaries.contains(words[word].deprel))
        && ["VBZ", "VBP", "VBD", "MD"].contains(words[word].xpos)
    }
    guard let finite else { return nil }
    switch words[finite].xpos {
    case "VBZ": return false
    case "VBP": return true
    case "VBD": return ["was": false, "were": true][words[finite].lowercased]
    default: return nil
    }
  }

  private static let auxiliaries: Set = ["aux", "aux:pass", "cop"]

  /// Whether a noun is plural; nil for coordinations.
  private static func isPluralNoun(_ noun: Int, in words: [Word]) -> Bool? {
    if words[noun].deprel == "conj" || words.contains(where: { $0.head == noun && $0.deprel == "conj" }) {
      return nil
    }
    switch words[noun].xpos {
    case "NNS": return true
    case "NN", "NNP": return false
    default: return nil
    }
  }
}

extension UPOS {
  fileprivate var isCommonOrProper: Bool { self == .noun || self == .properNoun }
}
