/// Other questions that ask for the same.
extension QuestionReading {
  /// What `query` may be asked as too: the answer may stand in an article as any of them.
  func rewordings(of query: Query) -> [Query] {
    [postHeld(query), said(query), amount(query)].compactMap { $0 }
  }

  /// "what post did he hold" asks what he was.
  private func postHeld(_ query: Query) -> Query? {
    guard words.has(query.frame.predicate, in: "holding"), query.asked == .what(.object),
      query.frame.subject != nil, let post = query.type, words.has(post.head.lemma, in: "post")
    else { return nil }
    return Query(
      question: question, asked: .identity, frame: Frame(predicate: "be", subject: query.frame.subject))
  }

  /// Who called somebody something said that he is it.
  private func said(_ query: Query) -> Query? {
    guard words.has(query.frame.predicate, in: "naming"), query.attribution == nil else { return nil }
    let complement = query.frame.arguments.first { $0.role == .complement || $0.role.rawValue == "as" }
    var frame = Frame(predicate: "be", subject: query.frame.object, object: complement?.description)
    frame.arguments = query.frame.arguments.filter { $0 != complement }
    frame.isPast = query.frame.isPast
    var asked: Asked
    switch query.asked {
    case .who(.subject), .what(.subject):
      guard frame.subject != nil, frame.object != nil else { return nil }
      asked = .who(.argument(Role(rawValue: "according to")))
    case .who(.object), .what(.object):
      guard frame.object != nil else { return nil }
      asked = .what(.subject)
    case .what(.argument(.complement)), .what(.argument(Role(rawValue: "as"))):
      guard frame.subject != nil else { return nil }
      asked = .what(.object)
    default: return nil
    }
    return Query(
      question: question, asked: asked, frame: frame,
      attribution: asked == .who(.argument(Role(rawValue: "according to"))) ? nil : query.frame.subject)
  }

  /// "what were sales in July", "how much were sales in July": as the amount that they were.
  private func amount(_ query: Query) -> Query? {
    guard query.frame.predicate == "be", query.type == nil, query.frame.object == nil,
      query.asked == .identity || query.asked == .count(.subject), let subject = query.frame.subject,
      !isPartial(subject),
      words.has(subject.head.lemma, in: "figure")
        || NounClasses.english.types(of: subject.head.lemma).contains(.quantity)
    else { return nil }
    var query = query
    query.asked = .count(.object)
    return query
  }

  /// Whether an amount is that of a part: "the loss per share"; in a time or of a thing it is the whole.
  private func isPartial(_ amount: Description) -> Bool {
    sentence.dependents(of: amount.headIndex, "nmod").contains {
      sentence.preposition(of: $0).map { !words.has($0, in: "point-preposition") } ?? false
    }
  }
}
