/// One question on its way from a tree to a query.
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
      guard sentence.words[index].xpos.hasPrefix("W") || isBareQuestionWord(index) else { return false }
      return !isRelative(index)
    }
  }

  /// The tagger may miss a question word at the start.
  private func isBareQuestionWord(_ index: Int) -> Bool {
    index == 0
      && ["who", "whom", "whose", "what", "which", "where", "when", "why", "how"]
        .contains(sentence.words[index].lowercased)
  }

  private func isRelative(_ index: Int) -> Bool {
    if sentence.words[index].lowercased == "that" { return true }
    var current = index
    for _ in sentence.words.indices {
      if sentence.words[current].deprel == "acl:relcl" { return true }
      // "where" and "when" that open an adverbial clause behind the question proper.
      if sentence.words[current].deprel == "advcl", index > 0 { return true }
      guard let head = sentence.words[current].head else { return false }
      current = head
    }
    return false
  }

  // MARK: Questions with a question word

  func query(asking wh: Int) -> Query {
    let phrase = questionPhrase(of: wh)
    if sentence.words[phrase].head == nil || isCopularComplement(phrase) {
      return copular(wh, phrase: phrase)
    }
    let governor = predicate(governing: phrase)
    return verbal(wh, phrase: phrase, governor: governor)
  }

  /// The head of the phrase that asks: "group" in "which group", "many" in "how many", "who" itself.
  func questionPhrase(of wh: Int) -> Int {
    let word = sentence.words[wh]
    guard let head = word.head else { return wh }
    switch word.universalDeprel {
    case "det": return head
    case "nmod" where word.deprel == "nmod:poss" || word.lowercased == "whose": return head
    case "advmod" where word.lowercased == "how" && head == wh + 1 && sentence.words[head].upos != .verb:
      // "how many leaflets": many is a modifier of leaflets.
      if sentence.words[head].has(deprel: "amod") || sentence.words[head].has(deprel: "nummod")
        || sentence.words[head].has(deprel: "det")
      {
        return sentence.words[head].head ?? head
      }
      return head
    default: return wh
    }
  }

  /// "who is X", where the tree makes the question word or X the root.
  private func isCopularComplement(_ phrase: Int) -> Bool {
    sentence.dependent(of: phrase, "cop") != nil
  }

  /// The predicate that a participant depends on: past the noun phrases and clauses between.
  func predicate(governing phrase: Int) -> Int {
    var current = phrase
    for _ in sentence.words.indices {
      guard let head = sentence.words[current].head else { return current }
      let relation = sentence.words[current].universalDeprel
      current = head
      if [
        "nsubj", "csubj", "obj", "iobj", "obl", "advmod", "ccomp", "xcomp", "dep", "advcl", "parataxis",
        "dislocated",
      ].contains(relation) {
        return current
      }
    }
    return current
  }

  private func verbal(_ wh: Int, phrase: Int, governor: Int) -> Query {
    let form = sentence.words[wh].lowercased
    var clause = clauses.clause(at: governor)
    if let asked = clause.participants.first(where: {
      sentence.isWord(phrase, below: $0.head) && $0.head != governor
    }) {
      let possessor = form == "whose" || sentence.words[phrase].deprel == "nmod:poss"
      let count = isCount(wh)
      clause.participants.removeAll { $0.head == asked.head }
      var query = Query(
        question: question,
        asked: kind(form, phrase: phrase, in: asked.slot, count: count, possessor: possessor),
        frame: frame(of: clause))
      if count || possessor {
        query.fill(asked.slot, with: describer.description(of: asked.head, in: sentence))
      } else if phrase != wh {
        query.type = typeDescription(of: phrase)
      }
      return reported(query, clause: clause)
    }
    // An adverb: when, where, why, how.
    let query = Query(
      question: question, asked: adverbial(form, wh: wh, phrase: phrase), frame: frame(of: clause))
    return reported(query, clause: clause)
  }

  /// "what did kcna say the military made": the inner clause, said by the outer subject.
  private func reported(_ query: Query, clause: ClauseReader.Clause) -> Query {
    var query = query
    guard let outer = sentence.words[clause.head].head else { return query }
    let relation = sentence.words[clause.head].universalDeprel
    guard relation == "ccomp" || relation == "parataxis",
      words.has(sentence.words[outer].lemma, in: "report"),
      let speaker = sentence.dependent(of: outer, "nsubj")
    else { return query }
    query.attribution = describer.description(of: speaker, in: sentence)
    return query
  }

  private func isCount(_ wh: Int) -> Bool {
    guard sentence.words[wh].lowercased == "how", wh + 1 < sentence.words.count else { return false }
    return ["many", "much"].contains(sentence.words[wh + 1].lowercased)
  }

  private func kind(_ form: String, phrase: Int, in slot: Slot, count: Bool, possessor: Bool) -> Asked {
    if count { return .count(slot) }
    if possessor { return .possessor(slot) }
    let noun = sentence.words[phrase].lemma
    let hasNoun = sentence.words[phrase].upos == .noun || sentence.words[phrase].upos == .properNoun
    switch form {
    case "who", "whom": return .who(slot)
    case "where":
      if case .argument(let role) = slot { return .place(preposition: role.rawValue) }
      return .place(preposition: nil)
    case "when": return .time
    case "why": return .reason
    case "how": return adverbial(form, wh: phrase, phrase: phrase)
    default: break
    }
    if hasNoun, case .argument = slot {
      if words.has(noun, in: "time") { return .time }
      if words.has(noun, in: "reason") { return .reason }
    }
    if form == "what", case .object = slot, isAction(phrase) { return .action }
    if form == "what", case .argument(let role) = slot, role.rawValue == "for" { return .purpose }
    return .what(slot)
  }

  /// "what did X do": the verb is what is asked for.
  private func isAction(_ phrase: Int) -> Bool {
    guard let verb = sentence.words[phrase].head else { return false }
    return sentence.words[verb].lemma == "do"
  }

  private func adverbial(_ form: String, wh: Int, phrase: Int) -> Asked {
    let measure = sentence.words[phrase].lowercased
    switch form {
    case "where":
      return .place(preposition: danglingPreposition)
    case "when": return .time
    case "why": return .reason
    case "how":
      if phrase == wh { return .manner }
      if words.has(measure, in: "duration") { return .duration }
      if words.has(measure, in: "frequency") { return .frequency }
      if measure == "many" || measure == "much" { return .count(.object) }
      return .measure(measure)
    default: return .what(.object)
    }
  }

  /// The preposition that was left at the end: "where could iran ferry weapons to".
  private var danglingPreposition: String? {
    let content = sentence.words.indices.last { sentence.words[$0].upos != .punctuation }
    guard let last = content, sentence.words[last].upos == .adposition || sentence.words[last].xpos == "TO"
    else { return nil }
    return sentence.words[last].lowercased
  }

  // MARK: Copular questions

  private func copular(_ wh: Int, phrase: Int) -> Query {
    let form = sentence.words[wh].lowercased
    let subject = sentence.dependent(of: phrase, "nsubj", "csubj")
    var frame = Frame(predicate: "be")
    frame.subject = subject.map { describer.description(of: $0, in: sentence) }
    for child in sentence.dependents(of: phrase, "obl", "nmod") where child != subject {
      if let preposition = clauses.preposition(of: child) {
        frame.arguments.append(
          .init(
            role: Role(rawValue: preposition), description: describer.description(of: child, in: sentence)))
      }
    }
    var query = Query(question: question, asked: .identity, frame: frame)
    let preposition = clauses.preposition(of: phrase) ?? danglingPreposition
    switch form {
    case "where": query.asked = .place(preposition: preposition)
    case "when": query.asked = .time
    case "why": query.asked = .reason
    case "how":
      let measure = sentence.words[phrase].lowercased
      if words.has(measure, in: "duration") {
        query.asked = .duration
      } else if measure == "many" || measure == "much" {
        query.asked = .count(.subject)
      } else if phrase == wh {
        query.asked = .manner
      } else if isCount(wh) {
        query.asked = .count(.subject)
      } else {
        query.asked = .measure(measure)
      }
    default:
      if phrase != wh { query.type = typeDescription(of: phrase) }
      let isAdjective = sentence.words[phrase].upos == .adjective
      if let preposition {
        query.asked = .what(.argument(Role(rawValue: preposition)))
      } else if isAdjective, phrase != wh {
        query.asked = .who(.subject)
      }
    }
    return query
  }

  /// What the answer has to be, from the noun after "which" or "what".
  private func typeDescription(of phrase: Int) -> Description? {
    let description = describer.description(of: phrase, in: sentence)
    return words.has(description.head.lemma, in: "light") ? nil : description
  }

  // MARK: Questions without a question word

  func isImperative(_ root: Int) -> Bool {
    let first = sentence.words[0]
    return words.has(first.lowercased, in: "imperative") && (root == 0 || sentence.words[0].upos == .verb)
      && sentence.words.count > 1
  }

  /// "name the towns that ...": asks for what the object describes.
  func imperative(_ root: Int) throws(QuestionError) -> Query {
    guard let object = sentence.dependent(of: root, "obj", "nsubj", "ccomp", "obl") else {
      throw .nothingAsked
    }
    return Query(
      question: question, asked: .identity,
      frame: Frame(predicate: "be", subject: describer.description(of: object, in: sentence)))
  }

  func isYesNo(_ root: Int) -> Bool {
    let first = sentence.words[0]
    return first.upos == .auxiliary || ["be", "do", "have"].contains(first.lemma)
      || words.has(first.lowercased, in: "modal")
  }

  func yesNo(_ root: Int) -> Query {
    var head = root
    // "is it true that ...", "is it known what ...".
    if let inner = sentence.dependent(of: root, "csubj", "ccomp"),
      ["true", "right", "correct", "case"].contains(sentence.words[root].lemma)
    {
      head = inner
    }
    return Query(question: question, asked: .truth, frame: frame(of: clauses.clause(at: head)))
  }

  /// "mosul captured by?", "islamic state capital".
  func telegraphic(_ root: Int) throws(QuestionError) -> Query {
    let content = sentence.words.indices.filter { describer.isContent($0, in: sentence) }
    guard !content.isEmpty else { throw .nothingAsked }
    if sentence.words[root].upos == .verb {
      let clause = clauses.clause(at: root)
      let slots = Set(clause.participants.map(\.slot))
      if danglingPreposition == "by" || !slots.contains(.subject) {
        return Query(question: question, asked: .who(.subject), frame: frame(of: clause))
      }
      if !slots.contains(.object) {
        return Query(question: question, asked: .what(.object), frame: frame(of: clause))
      }
      return Query(question: question, asked: .truth, frame: frame(of: clause))
    }
    return Query(
      question: question, asked: .identity,
      frame: Frame(predicate: "be", subject: describer.description(of: root, in: sentence)))
  }

  // MARK: Frames

  /// The frame of a clause, its participants described.
  func frame(of clause: ClauseReader.Clause) -> Frame {
    var frame = Frame(predicate: clause.predicate, negated: clause.negated, modal: clause.modal)
    for participant in clause.participants {
      let description = describer.description(of: participant.head, in: sentence)
      switch participant.slot {
      case .subject: frame.subject = frame.subject ?? description
      case .object: frame.object = frame.object ?? description
      case .argument(let role): frame.arguments.append(.init(role: role, description: description))
      }
    }
    return frame
  }
}

extension Query {
  /// Says what is known of the participant in `slot`.
  mutating func fill(_ slot: Slot, with description: Description) {
    switch slot {
    case .subject: frame.subject = description
    case .object: frame.object = description
    case .argument(let role): frame.arguments.append(.init(role: role, description: description))
    }
  }
}
