/// Reads the clause around a predicate of a question as a frame with the words that fill it.
struct ClauseReader {
  let sentence: Sentence
  let words: QuestionWords

  /// A clause before it is known which of its participants is asked for.
  struct Clause {
    /// The index of the predicate: a verb, or the complement of a copula.
    var head: Int
    var predicate: String
    var isCopula: Bool
    var isPassive: Bool
    /// The head word of each participant.
    var participants: [(slot: Slot, head: Int)]
    var negated: Bool
    var modal: Bool
    var isPast: Bool
  }

  /// The clause whose predicate is `head`.
  func clause(at head: Int) -> Clause {
    let copula = sentence.dependent(of: head, "cop")
    let isCopula = copula != nil || (sentence.words[head].lemma == "be" && sentence.words[head].upos != .verb)
    let isPassive = sentence.dependents[head].contains {
      sentence.words[$0].deprel == "nsubj:pass" || sentence.words[$0].deprel == "aux:pass"
    }
    var clause = Clause(
      head: head, predicate: isCopula ? "be" : predicate(at: head), isCopula: isCopula,
      isPassive: isPassive, participants: [], negated: isNegated(head), modal: isModal(head),
      isPast: isPast(head))
    for child in sentence.dependents[head] {
      if let slot = slot(of: child, passive: isPassive) { clause.participants.append((slot, child)) }
    }
    if isCopula, copula != nil { clause.participants.append((complementSlot(of: head), head)) }
    if !clause.participants.contains(where: { $0.slot == (isPassive ? .object : .subject) }),
      let subject = inheritedSubject(of: head)
    {
      clause.participants.append((isPassive ? .object : .subject, subject))
    }
    return clause
  }

  /// The lemma with its particle: "drive out".
  func predicate(at head: Int) -> String {
    let lemma = sentence.words[head].lemma
    guard let particle = PhrasalVerbs.english.particle(of: head, in: sentence) else { return lemma }
    return lemma + " " + sentence.words[particle].lowercased
  }

  private func slot(of child: Int, passive: Bool) -> Slot? {
    let word = sentence.words[child]
    // A preposition left behind is nobody.
    if words.has(word.lowercased, in: "place-preposition") || words.has(word.lowercased, in: "preposition"),
      sentence.dependents[child].isEmpty, word.upos != .noun, word.upos != .properNoun
    {
      return nil
    }
    switch word.deprel {
    case "nsubj:pass", "csubj:pass": return .object
    case "obl:agent": return .subject
    case "obl:unmarked", "obl:tmod": return .argument(.time)
    case "nsubj:outer", "csubj:outer": return .subject
    default: break
    }
    switch word.universalDeprel {
    case "nsubj", "csubj": return passive ? .object : .subject
    case "obj", "ccomp": return .object
    case "iobj": return .argument(.recipient)
    // What somebody becomes is the object, as in facts; what he wants to do is not.
    case "xcomp":
      let isNoun = word.upos == .noun || word.upos == .properNoun
      let becomes = isNoun && word.head.map { sentence.dependent(of: $0, "obj") == nil } ?? false
      return becomes && sentence.preposition(of: child) == nil && sentence.dependent(of: child, "mark") == nil
        ? .object : .argument(.complement)
    case "obl", "nmod":
      let preposition = sentence.preposition(of: child)
      if passive, preposition == "by" { return .subject }
      return .argument(preposition.map(Role.init(rawValue:)) ?? .time)
    case "advcl":
      return .argument(isPurpose(child) ? .purpose : .cause)
    default: return nil
    }
  }

  private func isPurpose(_ clause: Int) -> Bool {
    sentence.dependents(of: clause, "mark").contains { sentence.words[$0].lowercased == "to" }
  }

  private func complementSlot(of head: Int) -> Slot {
    sentence.preposition(of: head).map { .argument(Role(rawValue: $0)) } ?? .object
  }

  /// The subject that a verb without one shares with the verb it hangs on.
  private func inheritedSubject(of head: Int) -> Int? {
    let word = sentence.words[head]
    guard let governor = word.head else { return nil }
    switch word.universalDeprel {
    case "xcomp":
      return sentence.dependent(of: governor, "obj", "iobj") ?? sentence.dependent(of: governor, "nsubj")
    case "conj", "advcl":
      return sentence.dependent(of: governor, "nsubj")
    case "acl": return governor
    default: return nil
    }
  }

  private func isPast(_ head: Int) -> Bool {
    sentence.words[head].xpos == "VBD"
      || sentence.dependents(of: head, "aux", "cop").contains { sentence.words[$0].xpos == "VBD" }
  }

  private func isNegated(_ head: Int) -> Bool {
    sentence.dependents(of: head, "advmod", "det").contains {
      words.has(sentence.words[$0].lowercased, in: "negation")
    }
  }

  private func isModal(_ head: Int) -> Bool {
    let intended =
      sentence.words[head].has(deprel: "xcomp")
      && sentence.words[head].head.map { words.has(sentence.words[$0].lemma, in: "intention") } ?? false
    return intended
      || sentence.dependents(of: head, "aux").contains {
        words.has(sentence.words[$0].lowercased, in: "modal")
          || words.has(sentence.words[$0].lemma, in: "modal")
      }
  }
}
