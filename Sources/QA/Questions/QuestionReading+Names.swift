/// Questions for names: what a short form stands for, what a name is shortened to, who somebody is whose name the
/// tree takes for something else.
extension QuestionReading {
  /// "what does the WHO stand for", "what is it abbreviated to", "what is the acronym of the organisation".
  func spelling(_ query: Query) -> Query? {
    let frame = query.frame
    func asks(_ roles: String...) -> Bool {
      roles.contains { role in
        query.asked == .what(.argument(Role(rawValue: role)))
          || query.asked == .who(.argument(Role(rawValue: role)))
      }
    }
    func named(_ description: Description, _ asked: Asked) -> Query {
      Query(question: question, asked: asked, frame: Frame(predicate: "be", subject: description))
    }
    if let short = frame.subject, asks("for"),
      frame.predicate == "stand" || frame.object.map({ words.has($0.head.lemma, in: "short") }) ?? false
    {
      return named(short, .fullName)
    }
    if words.has(frame.predicate, in: "shortening"), let name = frame.object, asks("to", "as") {
      return named(name, .abbreviation)
    }
    if query.asked == .identity, let noun = frame.subject, words.has(noun.head.lemma, in: "short-form"),
      let name = sentence.dependent(of: noun.headIndex, "nmod", "nmod:poss")
    {
      return named(describer.description(of: name, in: sentence), .abbreviation)
    }
    return nil
  }

  /// "who is NAME" by the words alone: a tree may take a name that it does not know for a verb or a preposition.
  var plainIdentity: Query? {
    let all = sentence.words
    guard all.count > 2, ["who", "what"].contains(all[0].lowercased), all[1].lemma == "be" else { return nil }
    let name = 2..<(all.last?.upos == .punctuation ? all.count - 1 : all.count)
    guard (1...6).contains(name.count),
      name.allSatisfy({ ![.auxiliary, .adposition, .determiner, .punctuation].contains(all[$0].upos) })
    else { return nil }
    let terms = name.map { Term(lemma: all[$0].lowercased, isName: true) }
    let description = Description(
      kind: .name, text: sentence.text(of: name), head: terms[terms.count - 1], core: Array(terms.dropLast()),
      names: terms, words: name, headIndex: name.upperBound - 1)
    return Query(question: question, asked: .identity, frame: Frame(predicate: "be", subject: description))
  }
}
