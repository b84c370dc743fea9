/// Questions in the style of headlines and telegrams: "mosul captured by?", "rawa recaptured when", "islamic state
/// capital".
extension QuestionReading {
  /// The readings of words that hold no question word, the likeliest first.
  func telegraphic(_ root: Int) throws(QuestionError) -> [Query] {
    guard sentence.words.indices.contains(where: { describer.isContent($0, in: sentence) }) else {
      throw .nothingAsked
    }
    guard sentence.words[root].upos == .verb else {
      return [
        Query(
          question: question, asked: .identity,
          frame: Frame(predicate: "be", subject: describer.description(of: root, in: sentence)))
      ]
    }
    var clause = clauses.clause(at: root)
    if danglingPreposition == "by", clause.predicate.hasSuffix(" by") {
      clause.predicate = sentence.words[root].lemma
    }
    let slots = Set(clause.participants.map(\.slot))
    var asked = Asked.truth
    if danglingPreposition == "by" || !slots.contains(.subject) {
      asked = .who(.subject)
    } else if !slots.contains(.object) {
      asked = .what(.object)
    }
    let query = Query(question: question, asked: asked, frame: frame(of: clause))
    var passive = self.passive(of: query, at: root)
    passive?.asked = .who(.subject)
    return [passive, query].compactMap(\.self).map { worded($0, verb: root) }
  }

  /// A query whose verb is passive though no auxiliary says so: "when was rawa recaptured" for "rawa recaptured
  /// when". Nil where that cannot be meant.
  func passive(of query: Query, at verb: Int) -> Query? {
    let word = sentence.words[verb]
    let hasAuxiliary = sentence.dependent(of: verb, "aux", "cop") != nil
    guard word.xpos == "VBD" || word.xpos == "VBN", !hasAuxiliary, query.frame.object == nil,
      query.asked.slot != .subject, let subject = query.frame.subject
    else { return nil }
    var query = query
    query.frame.subject = nil
    query.frame.object = subject
    return query
  }

  /// The query with its question in full words, where these can be told: "who captured mosul".
  private func worded(_ query: Query, verb: Int) -> Query {
    var query = query
    let rest = query.frame.arguments.map { " \($0.role.rawValue) \($0.description.text)" }.joined()
    switch (query.asked, query.frame.subject?.text, query.frame.object?.text) {
    case (.who(.subject), nil, let object?):
      query.question = "who \(sentence.words[verb].lowercased) \(object)\(rest)"
    case (.what(.object), let subject?, nil):
      query.question = "what did \(subject) \(query.frame.predicate)\(rest)"
    default: break
    }
    return query
  }
}
