/// Which clause of a question its question word belongs to.
extension QuestionReading {
  /// The predicate that a participant depends on: past the noun phrases between.
  func predicate(governing phrase: Int) -> Int {
    var current = phrase
    for _ in sentence.words.indices {
      guard let head = sentence.words[current].head else { return current }
      let relation = sentence.words[current].universalDeprel
      current = head
      if [
        "nsubj", "csubj", "obj", "iobj", "obl", "advmod", "ccomp", "xcomp", "dep", "advcl", "parataxis",
        "dislocated", "expl", "mark",
      ].contains(relation) {
        return current
      }
    }
    return current
  }

  /// The verb of an infinitive that the asked participant belongs to though the tree hangs it on the verb
  /// above: "which post do they hope to recapture". Nil where the upper verb may have it.
  func inner(below governor: Int, for phrase: Int) -> Int? {
    guard
      !sentence.words[phrase].has(deprel: "nsubj") || sentence.dependents(of: governor, "nsubj").count > 1,
      !sentence.words[phrase].has(deprel: "advmod"),
      let infinitive = sentence.dependent(of: governor, "xcomp") ?? reported(by: governor),
      sentence.words[infinitive].lemma != "do", infinitive > phrase,
      words.has(sentence.words[governor].lemma, in: "intention") || isPassive(governor)
        || words.has(sentence.words[governor].lemma, in: "report"),
      sentence.dependents(of: infinitive, "obj").allSatisfy({ $0 == phrase })
        || !sentence.words[phrase].has(deprel: "obj")
    else { return nil }
    return infinitive
  }

  /// The clause that a verb of saying reports.
  private func reported(by governor: Int) -> Int? {
    guard words.has(sentence.words[governor].lemma, in: "report") else { return nil }
    return sentence.dependent(of: governor, "ccomp")
  }

  private func isPassive(_ head: Int) -> Bool {
    sentence.dependents[head].contains { sentence.words[$0].deprel == "aux:pass" }
  }

  /// The clause of an infinitive with the subject of the verb above, and the asked phrase where it belongs.
  func clause(at infinitive: Int, below governor: Int, asking phrase: Int) -> ClauseReader.Clause {
    var clause = clauses.clause(at: infinitive)
    let isReported = sentence.words[infinitive].has(deprel: "ccomp")
    clause.participants.removeAll {
      sentence.isWord(phrase, below: $0.head) || !isReported && $0.slot == .subject
    }
    if !isReported,
      let subject = sentence.dependents(of: governor, "nsubj").last(where: {
        !sentence.isWord(phrase, below: $0)
      })
    {
      clause.participants.append((.subject, subject))
    }
    let preposition = sentence.preposition(of: phrase) ?? danglingPreposition
    clause.participants.append((preposition.map { .argument(Role(rawValue: $0)) } ?? .object, phrase))
    clause.modal = clause.modal || !isReported
    return clause
  }

  /// The clause of an infinitive that nothing is asked for in, with the subject of the verb above.
  func intended(at infinitive: Int, below governor: Int) -> ClauseReader.Clause {
    var clause = clauses.clause(at: infinitive)
    clause.participants.removeAll { $0.slot == .subject }
    if let subject = sentence.dependent(of: governor, "nsubj") {
      clause.participants.append((.subject, subject))
    }
    clause.modal = true
    return clause
  }

  /// The clause of a question whose tree takes its verb for a modifier of the subject:
  /// "what are the two campaigns advancing on".
  func missedClause(of phrase: Int) -> ClauseReader.Clause? {
    guard let subject = sentence.dependent(of: phrase, "nsubj"),
      let copula = sentence.dependent(of: phrase, "cop"), copula < subject,
      let verb = sentence.dependents(of: subject, "acl").last(where: {
        $0 > subject && sentence.words[$0].deprel == "acl"
          && (sentence.words[$0].xpos == "VBG" || sentence.words[$0].xpos == "VBN")
      }), sentence.span(of: verb).upperBound >= sentence.words.count - 1
    else { return nil }
    var clause = clauses.clause(at: verb)
    clause.isPassive = sentence.words[verb].xpos == "VBN"
    clause.participants.removeAll { $0.head == subject }
    clause.participants.append((clause.isPassive ? .object : .subject, subject))
    return clause
  }
}
