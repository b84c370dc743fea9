/// Where, when, how and why a fact took place, as its arguments say.
extension QueryMatcher {
  /// The adverbials of a fact that say when, how, why or how much, with their prepositions; those that stand together
  /// as one.
  func adverbials(for asked: Asked, in fact: Fact, view: ArticleView) -> [AnswerSpan] {
    let roles = asked.roles
    var spans: [AnswerSpan] = []
    var last: Argument?
    for argument in fact.arguments {
      let score = roles.contains(argument.role) ? 1 : score(of: argument, for: asked)
      guard score > 0 else { continue }
      let mention =
        argument.role == .time ? withoutClauses(argument.mention, view: view) : argument.mention
      var filler = self.filler(mention, score: score, view: view)
      if let preposition = argument.preposition { filler.text = preposition + " " + filler.text }
      // "earlier" "in the day": one time.
      if let before = last, before.role == argument.role, before.mention.kind == argument.mention.kind,
        argument.preposition.map({ words.has($0, in: "point-preposition") }) ?? true, let span = spans.last,
        before.mention.words.upperBound + (argument.preposition == nil ? 0 : 1)
          == argument.mention.words.lowerBound
      {
        filler.text = span.text + " " + filler.text
        filler.range = span.range.lowerBound..<filler.range.upperBound
        spans.removeLast()
      }
      spans.append(filler)
      last = argument
    }
    return spans
  }

  /// How well an argument in another role than what is asked for tells it, 0...1, by its preposition.
  private func score(of argument: Argument, for asked: Asked) -> Double {
    func isIn(_ section: String) -> Bool { argument.preposition.map { words.has($0, in: section) } ?? false }
    switch asked {
    case .duration: return argument.role == .time && isIn("duration preposition") ? 0.8 : 0
    case .manner: return isIn("means preposition") ? 0.9 : isIn("manner preposition") ? 0.6 : 0
    case .reason: return isIn("cause preposition") ? 0.8 : isIn("motive preposition") ? 0.7 : 0
    case .purpose: return isIn("purpose preposition") ? 0.8 : argument.role == .cause ? 0.4 : 0
    default: return 0
    }
  }

  /// The infinitives that hang on the object: "launched an assault to reach the border".
  func purposes(of fact: Fact, view: ArticleView) -> [AnswerSpan] {
    guard let object = fact.object ?? fact.subject, object.sentence == fact.sentence else { return [] }
    let sentence = view.sentences[object.sentence]
    return sentence.dependents(of: object.head, "acl").filter { child in
      sentence.dependents(of: child, "mark").contains { sentence.words[$0].lowercased == "to" }
    }.map { child in
      let span = sentence.span(of: child)
      let phrase = Mention(span, head: child, kind: .clause, of: sentence, number: object.sentence)
      return AnswerSpan(text: view.words(phrase.range), range: phrase.range, score: 0.85, head: child)
    }
  }

  /// The arguments that tell a place, those behind another preposition than `preposition` less surely.
  func places(in fact: Fact, preposition: String?, view: ArticleView) -> [AnswerSpan] {
    var found: [AnswerSpan] = []
    for argument in fact.arguments {
      let wanted = preposition == nil || argument.preposition == preposition
      var score = argument.role == .place ? 1.0 : 0
      if score == 0, ![Role.time, .duration, .purpose, .cause, .complement].contains(argument.role),
        let own = argument.preposition, words.has(own, in: "place-preposition"),
        argument.mention.kind == .nominal, mayBePlace(argument.mention, view: view)
      {
        score = 0.75
      }
      guard score > 0 else { continue }
      if !wanted { score *= 0.6 }
      var filler = self.filler(argument.mention, score: score, view: view)
      if let own = argument.preposition, preposition == nil { filler.text = own + " " + filler.text }
      found.append(filler)
    }
    return found
  }
}

extension Asked {
  /// The roles in facts that hold an adverbial asked for.
  fileprivate var roles: [Role] {
    switch self {
    case .time: [.time]
    case .duration: [.duration]
    case .frequency: [.frequency]
    case .manner: [.manner, .instrument]
    case .reason: [.cause, .purpose]
    case .purpose: [.purpose]
    case .measure: [.quantity, .duration]
    default: []
    }
  }
}
