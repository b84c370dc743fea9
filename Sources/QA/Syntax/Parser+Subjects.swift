extension Parser {
  /// A predicate has one subject: of two that only a comma and the second one's modifiers part ("akashat, a desert
  /// region, was captured") the second is in apposition to the first.
  package static func joinSubjects(in words: inout [Word]) {
    for second in words.indices where words[second].upos == .noun && words[second].has(deprel: "nsubj") {
      guard let predicate = words[second].head, second < predicate,
        let comma = comma(before: second, in: words), comma > 0,
        let first = words[..<comma].lastIndex(where: {
          $0.head == predicate && $0.has(deprel: "nsubj") && ($0.upos == .properNoun || $0.upos == .noun)
        }), words[first + 1..<comma].allSatisfy({ $0.head == first })
      else { continue }
      words[second].head = first
      words[second].deprel = "appos"
    }
  }

  /// Who stands right before a finite verb without a subject is its subject, not its object: "what now?" an aide asked.
  package static func findSubjects(in words: inout [Word]) {
    for noun in words.indices.dropLast() where words[noun].deprel == "obj" {
      guard let verb = words[noun].head, verb > noun, words[verb].upos == .verb,
        words[verb].xpos == "VBD" || words[verb].xpos == "VBZ" || words[verb].xpos == "VBP",
        words[noun].upos == .noun || words[noun].upos == .properNoun,
        words[noun + 1..<verb].allSatisfy({ $0.upos == .adverb || $0.head == noun }),
        !words.contains(where: {
          $0.head == verb && ["nsubj", "csubj", "expl", "aux", "obj"].contains($0.universalDeprel)
            && $0.range != words[noun].range
        }),
        !words.contains(where: { $0.head == noun && $0.xpos.hasPrefix("W") })
      else { continue }
      words[noun].deprel = "nsubj"
    }
  }

  /// A finite clause has a subject: one that lacks it takes the object of the verb above, "show [food and travel] are
  /// the biggest expenses".
  package static func completeClauses(in words: inout [Word]) {
    for clause in words.indices where words[clause].has(deprel: "ccomp") || words[clause].has(deprel: "xcomp")
    {
      guard let verb = words[clause].head, verb < clause, words[verb].upos == .verb,
        let start = finiteStart(of: clause, in: words), verb < start,
        let object = words[verb..<start].indices.last(where: {
          words[$0].head == verb && words[$0].deprel == "obj" && words[$0].upos != .pronoun
        })
      else { continue }
      words[object].head = clause
      words[object].deprel = words[clause].xpos == "VBN" ? "nsubj:pass" : "nsubj"
      words[clause].deprel = "ccomp"
    }
  }

  /// The finite copula or auxiliary that a clause without a subject or conjunction begins with.
  private static func finiteStart(of clause: Int, in words: [Word]) -> Int? {
    var start: Int?
    for index in words.indices where words[index].head == clause {
      switch words[index].universalDeprel {
      case "nsubj", "csubj", "expl", "mark": return nil
      case "cop", "aux":
        if start == nil, index < clause, ["VBZ", "VBP", "VBD", "MD"].contains(words[index].xpos) {
          start = index
        }
      default: break
      }
    }
    return start
  }

  /// The comma that a noun phrase follows.
  private static func comma(before noun: Int, in words: [Word]) -> Int? {
    var index = noun - 1
    while index >= 0 {
      switch words[index].upos {
      case .determiner, .adjective, .noun, .properNoun, .numeral, .particle: index -= 1
      case .punctuation: return words[index].form == "," ? index : nil
      default: return nil
      }
    }
    return nil
  }
}
