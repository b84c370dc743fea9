/// One question on its way from a tree to queries.
struct QuestionReading {
  let sentence: Sentence
  let words: QuestionWords
  let describer: Describer
  let question: String
  let clauses: ClauseReader

  init(sentence: Sentence, words: QuestionWords, describer: Describer, question: String) {
    self.sentence = sentence
    self.words = words
    self.describer = describer
    self.question = question
    clauses = ClauseReader(sentence: sentence, describer: describer, words: words)
  }

  /// The index of the word that asks; relative pronouns do not.
  var questionWord: Int? {
    sentence.words.indices.first { index in
      guard sentence.words[index].xpos.hasPrefix("W") || index == 0,
        words.has(sentence.words[index].lowercased, in: "question")
      else { return false }
      return index == 0 || !isRelative(index)
    }
  }

  private func isRelative(_ index: Int) -> Bool {
    var current = index
    for _ in sentence.words.indices {
      if sentence.words[current].deprel == "acl:relcl" { return true }
      // "where" and "when" that open a clause behind the question proper, not "what" in "he said what?".
      if current != index,
        sentence.words[current].deprel == "advcl" || sentence.words[current].deprel == "ccomp"
      {
        return true
      }
      guard let head = sentence.words[current].head else { return false }
      current = head
    }
    return false
  }

  /// The readings of a question that asks with the word `wh`, the likeliest first.
  func queries(asking wh: Int, facts: [Fact]) -> [Query] {
    let phrase = questionPhrase(of: wh)
    if sentence.words[phrase].head == nil || sentence.dependent(of: phrase, "cop") != nil {
      if let clause = missedClause(of: phrase) { return [verbal(wh, phrase: phrase, clause: clause)] }
      let query = copular(wh, phrase: phrase)
      return [query] + holder(of: query)
    }
    let governor = predicate(governing: phrase)
    if let query = reversed(wh, phrase: phrase, complement: governor) { return [query] + holder(of: query) }
    var readings: [Query] = []
    if let infinitive = inner(below: governor, for: phrase) {
      readings.append(
        verbal(wh, phrase: phrase, clause: clause(at: infinitive, below: governor, asking: phrase)))
    }
    // "how did they try to stop it": how they would have stopped it.
    if sentence.words[phrase].has(deprel: "advmod"),
      words.has(sentence.words[governor].lemma, in: "intention"),
      let infinitive = sentence.dependent(of: governor, "xcomp")
    {
      readings.append(verbal(wh, phrase: phrase, clause: intended(at: infinitive, below: governor)))
    }
    let clause = clauses.clause(at: governor)
    if let query = speaker(of: clause, wh: wh, phrase: phrase) { readings.append(query) }
    readings += queries(from: facts, at: governor, besides: clause.predicate, asking: phrase)
    readings.append(verbal(wh, phrase: phrase, clause: clause))
    return readings
  }

  /// The head of the phrase that asks: "group" in "which group", "leaflets" in "how many leaflets", "who" itself.
  func questionPhrase(of wh: Int) -> Int {
    let word = sentence.words[wh]
    guard let head = word.head else { return wh }
    if word.universalDeprel == "det" || word.deprel == "nmod:poss" || word.lowercased == "whose" {
      return head
    }
    guard word.lowercased == "how", word.has(deprel: "advmod"), head == wh + 1,
      sentence.words[head].upos != .verb
    else { return wh }
    let measure = sentence.words[head]
    let modifies = measure.has(deprel: "amod") || measure.has(deprel: "nummod") || measure.has(deprel: "det")
    return modifies ? measure.head ?? head : head
  }

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
  private func inner(below governor: Int, for phrase: Int) -> Int? {
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
  private func clause(at infinitive: Int, below governor: Int, asking phrase: Int) -> ClauseReader.Clause {
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
  private func intended(at infinitive: Int, below governor: Int) -> ClauseReader.Clause {
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
  private func missedClause(of phrase: Int) -> ClauseReader.Clause? {
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

  private func verbal(_ wh: Int, phrase: Int, clause: ClauseReader.Clause) -> Query {
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
    let isPossessor = form == "whose" || sentence.words[phrase].deprel == "nmod:poss"
    let isCount = self.isCount(wh)
    var query = Query(
      question: question, asked: .what(slot), frame: frame(of: clause))
    if isPossessor {
      query.asked = .possessor(slot)
    } else if isCount, words.has(sentence.words[phrase].lowercased, in: "count"),
      sentence.dependent(of: phrase, "nmod") == nil
    {
      // "by how much did wages fall" asks what "how much did wages fall" asks.
      query.asked =
        slot == .argument(Role(rawValue: "by"))
        ? .count(.object) : .measure(sentence.words[phrase].lowercased)
    } else if isCount {
      query.asked = words.has(sentence.words[phrase].lemma, in: "time") ? .duration : .count(slot)
    } else {
      query.asked = kind(form, phrase: phrase, slot: slot, isBare: phrase == wh)
    }
    if isPossessor || query.asked == .count(slot) {
      // "how much of the country" counts the country.
      let counted =
        isCount && words.has(sentence.words[filled.head].lowercased, in: "count")
        ? sentence.ofPhrase(of: filled.head) : nil
      query.frame.fill(slot, with: describer.description(of: counted ?? filled.head, in: sentence))
    } else if phrase != wh {
      query.type = typeDescription(of: phrase)
    }
    return reported(query, clause: clause)
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
  private func speaker(of clause: ClauseReader.Clause, wh: Int, phrase: Int) -> Query? {
    guard sentence.words[wh].lowercased.hasPrefix("who") || phrase != wh,
      words.has(sentence.words[clause.head].lemma, in: "report"),
      sentence.words[phrase].has(deprel: "nsubj"), sentence.dependent(of: clause.head, "obj", "iobj") == nil,
      let said = sentence.dependent(of: clause.head, "ccomp")
    else { return nil }
    var query = Query(
      question: question, asked: .who(.argument(Role(rawValue: "according to"))),
      frame: frame(of: clauses.clause(at: said)))
    if phrase != wh { query.type = typeDescription(of: phrase) }
    return query
  }

  /// The preposition that was left at the end: "where could iran ferry weapons to", "lie next to".
  var danglingPreposition: String? {
    guard let last = sentence.words.indices.last(where: { sentence.words[$0].upos != .punctuation }),
      sentence.words[last].upos == .adposition || sentence.words[last].xpos == "TO"
        || sentence.words[last].xpos == "IN"
    else { return nil }
    let word = sentence.words[last].lowercased
    if last > 0, words.has(sentence.words[last - 1].lowercased + " " + word, in: "place-preposition") {
      return sentence.words[last - 1].lowercased + " " + word
    }
    return word
  }

  /// What the answer has to be, from the noun after "which" or "what".
  func typeDescription(of phrase: Int) -> Description? {
    // "what kind of relations" are relations.
    if words.has(sentence.words[phrase].lemma, in: "light"), let noun = sentence.ofPhrase(of: phrase) {
      return describer.description(of: noun, in: sentence)
    }
    let description = describer.description(of: phrase, in: sentence)
    return words.has(description.head.lemma, in: "light") ? nil : description
  }
}
