/// What a question asks for of the clause that its question word belongs to.
extension QuestionReading {
  /// The query of a clause with the word `wh`, the head of whose phrase is `phrase`, as one of its participants.
  func verbal(_ wh: Int, phrase: Int, clause: ClauseReader.Clause) -> Query {
    let form = sentence.words[wh].lowercased
    var clause = clause
    if let task = taskClause(around: clause, asking: phrase) { return task }
    guard
      let filled = clause.participants.first(where: {
        sentence.isWord(phrase, below: $0.head) && $0.head != clause.head
      })
    else {
      let asked =
        form == "what" || form == "which" || form.hasPrefix("who")
        ? Asked.what(openSlot(in: clause)) : adverbial(form, phrase: phrase, isBare: phrase == wh)
      let query = Query(question: question, asked: person(asked, form), frame: frame(of: clause))
      return reported(query, clause: clause)
    }
    clause.participants.removeAll { $0.head == filled.head }
    let slot = corrected(filled.slot, of: filled.head, in: clause)
    var query = Query(
      question: question, asked: asked(wh, phrase: phrase, slot: slot), frame: frame(of: clause))
    if query.asked == .possessor(slot) || query.asked == .count(slot) {
      // "how much of the country" counts the country.
      let counted =
        isCount(wh) && words.has(sentence.words[filled.head].lowercased, in: "count")
        ? sentence.ofPhrase(of: filled.head) : nil
      query.frame.fill(slot, with: describer.description(of: counted ?? filled.head, in: sentence))
    } else if phrase != wh {
      query.type = typeDescription(of: phrase)
    }
    return reported(query, clause: clause)
  }

  /// What is asked for by a question word whose phrase stands in `slot`.
  private func asked(_ wh: Int, phrase: Int, slot: Slot) -> Asked {
    let form = sentence.words[wh].lowercased
    if form == "whose" || sentence.words[phrase].deprel == "nmod:poss" { return .possessor(slot) }
    guard isCount(wh) else { return kind(form, phrase: phrase, slot: slot, isBare: phrase == wh) }
    if words.has(sentence.words[phrase].lowercased, in: "count"),
      sentence.dependent(of: phrase, "nmod") == nil
    {
      // "by how much did wages fall" asks what "how much did wages fall" asks.
      return slot == .argument(Role(rawValue: "by"))
        ? .count(.object) : .measure(sentence.words[phrase].lowercased)
    }
    return words.has(sentence.words[phrase].lemma, in: "time") ? .duration : .count(slot)
  }

  /// "what did X do", "what did X tell Y to do", "what is the attack meant to do".
  private func taskClause(around clause: ClauseReader.Clause, asking phrase: Int) -> Query? {
    let word = sentence.words[clause.head]
    if word.lemma == "do", !clause.isPassive {
      if word.has(deprel: "xcomp") || word.has(deprel: "advcl"), let upper = word.head {
        var above = clauses.clause(at: upper)
        above.participants.removeAll { sentence.isWord(phrase, below: $0.head) || $0.head == clause.head }
        return Query(question: question, asked: .what(.argument(.complement)), frame: frame(of: above))
      }
      guard sentence.words[phrase].has(deprel: "obj") else { return nil }
      var own = clause
      own.participants.removeAll { sentence.isWord(phrase, below: $0.head) }
      return reported(Query(question: question, asked: .action, frame: frame(of: own)), clause: clause)
    }
    guard let infinitive = sentence.dependent(of: clause.head, "xcomp"),
      sentence.words[infinitive].lemma == "do", sentence.words[phrase].lowercased == "what",
      sentence.dependents(of: infinitive, "obj").allSatisfy({ $0 == phrase })
    else { return nil }
    var above = clause
    above.participants.removeAll { sentence.isWord(phrase, below: $0.head) || $0.head == infinitive }
    return Query(question: question, asked: .what(.argument(.complement)), frame: frame(of: above))
  }

  /// The slot that no participant fills, for a question word that the tree hung nowhere useful.
  private func openSlot(in clause: ClauseReader.Clause) -> Slot {
    let filled = Set(clause.participants.map(\.slot))
    if let preposition = danglingPreposition { return .argument(Role(rawValue: preposition)) }
    if !filled.contains(.subject), !clause.isPassive { return .subject }
    return filled.contains(.object) ? .subject : .object
  }

  /// A phrase without a preposition is the object, or belongs to the preposition left at the end.
  private func corrected(_ slot: Slot, of head: Int, in clause: ClauseReader.Clause) -> Slot {
    // "which requirements must they meet": two subjects, the one in front is the object.
    let isSecondSubject = slot == .subject && clause.participants.contains { $0.slot == .subject }
    guard slot == .argument(.time) || slot == .object || isSecondSubject,
      !words.has(sentence.words[head].lemma, in: "time")
    else { return slot }
    if let preposition = sentence.preposition(of: head) ?? danglingPreposition {
      return .argument(Role(rawValue: preposition))
    }
    guard slot == .argument(.time) || isSecondSubject else { return slot }
    return clause.participants.contains { $0.slot == .object } ? slot : .object
  }

  /// "what did kcna say the military made": the inner clause, said by the outer subject.
  private func reported(_ query: Query, clause: ClauseReader.Clause) -> Query {
    var query = query
    guard let outer = sentence.words[clause.head].head,
      ["ccomp", "parataxis"].contains(sentence.words[clause.head].universalDeprel),
      words.has(sentence.words[outer].lemma, in: "report"),
      let speaker = sentence.dependent(of: outer, "nsubj"), !describer.isWhPhrase(speaker, in: sentence)
    else { return query }
    query.attribution = describer.description(of: speaker, in: sentence)
    return query
  }

  func isCount(_ wh: Int) -> Bool {
    guard sentence.words[wh].lowercased == "how", wh + 1 < sentence.words.count else { return false }
    return words.has(sentence.words[wh + 1].lowercased, in: "count")
  }

  func kind(_ form: String, phrase: Int, slot: Slot, isBare: Bool) -> Asked {
    switch form {
    case "who", "whom", "whose": return .who(slot)
    case "where":
      if case .argument(let role) = slot, role != .time { return .place(preposition: role.rawValue) }
      return .place(preposition: danglingPreposition)
    case "when", "why", "how": return adverbial(form, phrase: phrase, isBare: isBare)
    default: break
    }
    if sentence.words[phrase].upos == .noun, case .argument = slot {
      if words.has(sentence.words[phrase].lemma, in: "time") { return .time }
      if words.has(sentence.words[phrase].lemma, in: "reason") { return .reason }
    }
    return .what(slot)
  }

  private func person(_ asked: Asked, _ form: String) -> Asked {
    if case .what(let slot) = asked, form.hasPrefix("who") { return .who(slot) }
    return asked
  }

  func adverbial(_ form: String, phrase: Int, isBare: Bool) -> Asked {
    let measure = sentence.words[phrase].lowercased
    switch form {
    case "where": return .place(preposition: danglingPreposition)
    case "when": return .time
    case "why": return .reason
    default:
      if isBare { return .manner }
      if words.has(measure, in: "duration") { return .duration }
      if words.has(measure, in: "frequency") { return .frequency }
      return words.has(measure, in: "count") ? .count(.object) : .measure(measure)
    }
  }

  /// "who said that the town fell": the fact that it fell, and who says so.
  func speaker(of clause: ClauseReader.Clause, wh: Int, phrase: Int) -> Query? {
    guard sentence.words[wh].lowercased.hasPrefix("who") || phrase != wh,
      words.has(sentence.words[clause.head].lemma, in: "report"),
      sentence.words[phrase].has(deprel: "nsubj"), sentence.dependent(of: clause.head, "obj", "iobj") == nil,
      let said = sentence.dependent(of: clause.head, "ccomp")
    else { return nil }
    var query = Query(
      question: question, asked: .who(.argument(Role(rawValue: "according to"))),
      frame: frame(of: clauses.clause(at: said)))
    // Who denied it said that it is not so.
    if words.has(sentence.words[clause.head].lemma, in: "denial") { query.frame.negated.toggle() }
    if phrase != wh { query.type = typeDescription(of: phrase) }
    return query
  }
}
