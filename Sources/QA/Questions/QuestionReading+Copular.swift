/// Questions that ask who, what or where somebody or something is.
extension QuestionReading {
  /// The reading of a question with a copula, whose answer is what the question word stands for.
  func copular(_ wh: Int, phrase: Int) -> Query {
    let form = sentence.words[wh].lowercased
    let subject = sentence.dependent(of: phrase, "nsubj", "csubj").flatMap { $0 == wh ? nil : $0 }
    var frame = Frame(predicate: "be", isPast: isPast)
    frame.subject = subject.map { describer.description(of: $0, in: sentence) }
    for child in sentence.dependents(of: phrase, "obl", "nmod") where child != subject && child != wh {
      guard let preposition = sentence.preposition(of: child) else { continue }
      frame.fill(.argument(Role(rawValue: preposition)), with: describer.description(of: child, in: sentence))
    }
    var query = Query(question: question, asked: .identity, frame: frame)
    if let subject, let asked = noun(in: subject) { query.asked = asked }
    // "who is under investigation": the phrase says something of whom the question asks for.
    if let subject, form.hasPrefix("who"), phrase == wh, let preposition = sentence.preposition(of: subject) {
      query.frame.subject = nil
      query.frame.arguments.insert(
        .init(
          role: Role(rawValue: preposition), description: describer.description(of: subject, in: sentence)),
        at: 0)
      query.asked = .who(.subject)
      return query
    }
    let preposition = sentence.preposition(of: phrase) ?? danglingPreposition
    switch form {
    case "where": query.asked = .place(preposition: preposition)
    case "when", "why": query.asked = adverbial(form, phrase: phrase, isBare: true)
    case "how":
      query.asked = isCount(wh) ? .count(.subject) : adverbial(form, phrase: phrase, isBare: phrase == wh)
    default:
      if phrase != wh { query.type = typeDescription(of: phrase) }
      if let preposition { ask(behind: preposition, of: subject, wh, phrase: phrase, in: &query) }
    }
    return query
  }

  /// Makes the query of "which town is it in" and "what is it rich in", where a preposition was left behind.
  private func ask(
    behind preposition: String, of subject: Int?, _ wh: Int, phrase: Int, in query: inout Query
  ) {
    let adjective = trailingAdjective(of: subject)
    let isAdjective = sentence.words[phrase].upos == .adjective
    if subject != nil, adjective == nil, !isAdjective, words.has(preposition, in: "place-preposition") {
      query.asked = .place(preposition: preposition)
      return
    }
    query.asked = .what(.argument(Role(rawValue: preposition)))
    if let adjective {
      query.frame.object = describer.complement(adjective, in: sentence)
      query.frame.subject?.core.removeAll { $0.lemma == sentence.words[adjective].lemma }
    } else if phrase != wh, isAdjective {
      query.frame.object = describer.complement(phrase, in: sentence)
      query.type = nil
    }
  }

  /// "what was the aim of the offensive": asks what for.
  private func noun(in subject: Int) -> Asked? {
    let lemma = sentence.words[subject].lemma
    if words.has(lemma, in: "purpose") { return .purpose }
    return words.has(lemma, in: "reason") ? .reason : nil
  }

  /// "rich" in "what is the border area rich in", where the tree takes it for a modifier.
  private func trailingAdjective(of subject: Int?) -> Int? {
    subject.flatMap { subject in sentence.dependents(of: subject, "amod", "acl").last { $0 > subject } }
  }

  /// "who is the leader of the party" as be(?who, leader, of: the party), for rules to lead to.
  func holder(of query: Query) -> [Query] {
    guard query.asked == .identity, let subject = query.frame.subject, subject.kind == .common,
      sentence.words.indices.contains(subject.headIndex)
    else { return [] }
    let head = subject.headIndex
    var frame = Frame(predicate: "be", isPast: isPast)
    let isOffice = PersonWords.english.isTitle(sentence.words[head].lemma)
    let before = isOffice ? sentence.dependents(of: head, "amod", "compound").filter { $0 < head } : []
    let office = before.filter(isPartOfOffice)
    frame.object = describer.complement(head, in: sentence)
    frame.object?.core = office.map { describer.term($0, in: sentence) }
    frame.object?.text = sentence.text(of: (office.first ?? head)..<head + 1)
    let bodies = before.filter { !office.contains($0) } + sentence.dependents(of: head, "nmod")
    for child in bodies {
      let isOwner = child < head || sentence.words[child].deprel == "nmod:poss"
      guard let preposition = isOwner ? "of" : sentence.preposition(of: child) else { continue }
      frame.arguments.append(
        .init(role: Role(rawValue: preposition), description: describer.description(of: child, in: sentence)))
    }
    return [Query(question: question, asked: .who(.subject), frame: frame, type: query.type)]
  }

  /// Whether a word before the noun for an office says which one it is, not whose: "chief" of "the Lund chief
  /// executive", "prime" of "the Swedish prime minister".
  private func isPartOfOffice(_ index: Int) -> Bool {
    let word = sentence.words[index]
    return sentence.dependents[index].isEmpty && word.upos != .properNoun
      && (word.upos == .adjective || PersonWords.english.isTitle(word.lemma))
      && Geography.english.place(ofDemonym: word.lowercased) == nil
  }

  private var isPast: Bool { sentence.words.contains { $0.lemma == "be" && $0.xpos == "VBD" } }

  /// "who is X" where the tree makes X the predicate and the question word its subject.
  func reversed(_ wh: Int, phrase: Int, complement: Int) -> Query? {
    guard phrase == wh, sentence.words[wh].has(deprel: "nsubj"),
      sentence.dependent(of: complement, "cop") != nil || sentence.dependent(of: wh, "cop") != nil,
      sentence.dependent(of: complement, "aux", "obj", "nsubj:outer") == nil,
      sentence.preposition(of: complement) == nil,
      [.noun, .properNoun, .pronoun, .other].contains(sentence.words[complement].upos)
    else { return nil }
    var query = Query(
      question: question, asked: .identity,
      frame: Frame(
        predicate: "be", subject: describer.description(of: complement, in: sentence), isPast: isPast))
    if let asked = noun(in: complement) { query.asked = asked }
    return query
  }
}
