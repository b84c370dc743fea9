/// Answers "who is X" and "what is X" from what articles equate X with.
struct IdentityMatcher: Sendable {
  let mentions: MentionMatcher
  private static let clarityOfNames = 0.7

  /// The candidates that `view` has for what the query's subject is.
  func candidates(for query: Query, in view: ArticleView) -> [Candidate] {
    guard let asked = query.frame.subject else { return [] }
    switch query.asked {
    case .fullName: return spelledOut(asked, as: .expansion, in: view)
    case .abbreviation: return spelledOut(asked, as: .abbreviation, in: view)
    default: break
    }
    var found: [Candidate] = []
    for stored in view.facts where !stored.fact.negated {
      guard let subject = stored.fact.subject, let object = complement(of: stored.fact) else { continue }
      found += candidate(asked, is: subject, so: object, query: query, stored: stored, view: view)
      if object.kind == .nominal {
        found += candidate(asked, is: object, so: subject, query: query, stored: stored, view: view)
      }
    }
    return (found + namings(of: asked, in: view) + glosses(of: asked, in: view)).filter {
      !isOver($0, for: query, in: view) && !isNamed($0, by: query)
    }
  }

  /// Whether a fact only tells who once held an office that a question asks for as held now.
  private func isOver(_ candidate: Candidate, for query: Query, in view: ArticleView) -> Bool {
    guard let office = query.frame.subject, !query.frame.isPast,
      PersonWords.english.isTitle(office.head.lemma)
    else { return false }
    let words = mentions.describer.words
    return !office.core.contains { words.has($0.lemma, in: "former") }
      && Period(of: candidate.premise.fact, .same, in: view, words: words).isOver
  }

  /// Whether the question names somebody beside whom it asks for: "who was coach before Kovac?".
  private func isNamed(_ candidate: Candidate, by query: Query) -> Bool {
    guard let asked = query.frame.subject else { return false }
    let others = query.frame.arguments.map(\.description).filter { $0.kind == .name }.map(\.head) + asked.tail
    let head = MentionMatcher.description(ofName: Wording.bare(candidate.text)).head
    return others.contains { $0.isName && mentions.terms.likeness($0, head) >= Self.leastOfNamed }
  }

  private static let leastOfNamed = 0.85

  /// What a fact says that its subject is: "served as minister".
  private func complement(of fact: Fact) -> Mention? {
    if fact.predicate.lemma == "be" { return fact.object }
    guard mentions.describer.words.has(fact.predicate.lemma, in: "serving") else { return nil }
    return fact.arguments.first { $0.preposition == "as" }?.mention
  }

  /// What the noun before a name says that it is: "the border post of al-qaim", "the towns of ana and rawa".
  private func namings(of asked: Description, in view: ArticleView) -> [Candidate] {
    var found: [Candidate] = []
    for (number, sentence) in view.sentences.enumerated() {
      for noun in sentence.words.indices {
        guard let named = mentions.describer.named(by: noun, in: sentence) else { continue }
        let names = [named] + sentence.dependents(of: named, "conj")
        let best =
          names.map {
            mentions.similarity(of: asked, to: mentions.describer.description(of: $0, in: sentence))
          }.max() ?? 0
        guard best >= 0.8 else { continue }
        let phrase = mentions.describer.nounPhrase(of: noun, in: sentence)
        let mention = Mention(phrase.lowerBound..<noun + 1, head: noun, of: sentence, number: number)
        let name = Mention(named..<named + 1, head: named, of: sentence, number: number)
        let fact = Fact(
          predicate: Predicate(lemma: "be", text: mention.text, head: noun, range: mention.range),
          subject: name, object: mention, sentence: number, pattern: "naming")
        found.append(
          Candidate(
            text: view.words(mention.range), range: mention.range, sentence: number,
            features: features(of: "naming", 1 - best),
            premise: Premise(fact),
            steps: ["\"\(mention.text)\" stands before \"\(sentence.words[named].form)\""]))
      }
    }
    return found
  }

  private func candidate(
    _ asked: Description, is known: Mention, so answer: Mention, query: Query, stored: StoredFact,
    view: ArticleView
  ) -> [Candidate] {
    guard answer.kind == .nominal || answer.kind == .adjective,
      view.sentences.indices.contains(answer.sentence)
    else { return [] }
    let similarity = max(
      mentions.similarity(of: asked, to: known, in: view),
      mentions.similarity(ofOffice: asked, toBare: known, in: view))
    guard similarity >= MentionMatcher.leastOfTheSame, mentions.mayHold(asked, at: known, in: view),
      asked.kind == .name || !mentions.isTitle(answer, of: asked, in: view)
    else { return [] }
    let sentence = view.sentences[answer.sentence]
    let own = mentions.describer.description(of: answer.head, in: sentence)
    // "the president of syria" is not answered by "the syrian president".
    if mentions.says(asked, nothingNewIn: own) || Wording.bare(answer.text) == Wording.bare(asked.text) {
      return []
    }
    if sentence.words[answer.head].upos == .pronoun && answer.entity == nil { return [] }
    // An age is not who somebody is.
    if sentence.words[answer.head].upos == .numeral, answer.words.count == 1 { return [] }
    var features = features(of: stored.fact.pattern, 1 - similarity)
    // A name asks for what it is; a description asks for who it is.
    let answerIsName = sentence.words[answer.head].upos == .properNoun
    features.add("identity \(asked.kind == .name ? "name" : "noun") is \(answerIsName ? "name" : "noun")")
    if answer.kind == .adjective { features.add("identity adjective") }
    if known.entity != nil { features.add("identity of referent") }
    if let type = query.type {
      features.add("other type", 1 - mentions.likeness(of: answer, toType: type, in: view))
    }
    var candidate = Candidate(
      text: Wording.answer(answer, in: view), range: answer.range, sentence: answer.sentence,
      features: features, premise: Premise(stored), steps: ["\"\(known.text)\" is \"\(answer.text)\""],
      entity: answer.entity)
    // Two names beside each other are more often two things than one.
    if asked.kind == .name, answerIsName { candidate.adjust(.clarity, by: Self.clarityOfNames) }
    return [candidate]
  }

  func features(of way: String, _ unlike: Double) -> CandidateFeatures {
    var features = CandidateFeatures()
    features.add("identity")
    features.add("identity by \(way)")
    features.add("identity unlike", unlike)
    return features
  }
}
