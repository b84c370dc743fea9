/// Finds what articles say that cannot all be so.
struct ConflictFinder: Sendable {
  /// At most this many numbers of one kind of thing are held against each other.
  private static let mostCounted = 400
  /// Of at most this many names it is asked who holds them.
  static let mostNames = 200
  /// And in at most this many articles, the last that may tell it.
  static let mostArticles = 24

  let answerer: Answerer
  let views: [ArticleView]
  private let quantities = QuantityValue()

  init(answerer: Answerer, views: [ArticleView]) {
    self.answerer = answerer
    self.views = views
  }

  /// A fact with the article it stands in.
  private struct Claim {
    var fact: Fact
    var number: Int64
    var view: ArticleView
    var subject: String?
    var object: String?
  }

  /// Claims that cannot all be so, each with what it says.
  private struct Contradiction {
    var kind: Conflict.Kind
    var topic: String
    var sides: [(words: String, claim: Claim)]
  }

  /// A claim about things that are counted.
  private struct Counted {
    var claim: Claim
    var mention: Mention
    var count: Count
    var isObject: Bool
  }

  /// The conflicts in the facts that name `name`, or in all of them; in the order of the articles.
  func conflicts(about name: String?) -> [Conflict] {
    contradictions(about: name) { _ in true }.map(conflict)
  }

  /// The conflicts in the facts with one predicate.
  func conflicts(withPredicate lemma: String) -> [Conflict] {
    contradictions { $0.fact.predicate.lemma == lemma }.map(conflict)
  }

  /// The conflicts among the facts of these numbers.
  func conflicts(among facts: Set<Int64>) -> [Conflict] {
    contradictions { facts.contains($0.number) }.map(conflict)
  }

  private func conflict(_ contradiction: Contradiction) -> Conflict {
    Conflict(
      kind: contradiction.kind, topic: contradiction.topic,
      sides: contradiction.sides.map { side($0.words, [$0.claim]) })
  }

  private func contradictions(
    about name: String? = nil, where isWanted: (StoredFact) -> Bool
  ) -> [Contradiction] {
    var order: [String] = []
    var claims: [String: [Claim]] = [:]
    for view in views {
      for stored in view.facts where isWanted(stored) {
        let lemma = stored.fact.predicate.lemma
        if claims[lemma] == nil { order.append(lemma) }
        claims[lemma, default: []].append(
          Claim(
            fact: stored.fact, number: stored.number, view: view,
            subject: key(stored.fact.subject, in: view), object: key(stored.fact.object, in: view)))
      }
    }
    return order.flatMap { lemma in
      let all = claims[lemma] ?? []
      let found = denials(lemma, all) + numbers(lemma, all)
      // Who is named is the dearest question: it is asked where there is a conflict at all.
      guard let name, !found.isEmpty else { return found }
      let named = all.filter { names($0.fact, name, $0.view) }
      return denials(lemma, named) + numbers(lemma, named)
    }
  }

  /// Different holders, at the present time of the articles, of what is called by one of `names`.
  func rivalries(over names: [String]) -> [Conflict] {
    answerer.exclusiveRelations.flatMap { relation in
      names.compactMap { name in
        let query = Self.query(relation, name)
        // Those that one sentence names together hold it together.
        var sentences: Set<String> = []
        var holders: Set<NameKey> = []
        let answers = answerer.reply(to: query, from: views).answers.filter { answer in
          guard let evidence = answer.evidence.first, isNamed(answer) else { return false }
          let holder = answerer.matcher.mentions.terms.aliases.canonical(answer.text, isName: true)
          return sentences.insert("\(evidence.article)\u{0}\(evidence.sentence)").inserted
            && holders.insert(NameKey(holder)).inserted
        }
        guard answers.count > 1 else { return nil }
        return Conflict(
          kind: .holder, topic: relation + " " + name,
          sides: answers.map { Conflict.Side(claim: $0.text, evidence: $0.evidence) })
      }
    }
  }

  /// The question who is in `relation` to what is called `name`.
  static func query(_ relation: String, _ name: String) -> Query {
    var frame = Frame(predicate: relation)
    frame.object = MentionMatcher.description(ofName: name)
    return Query(question: "", asked: .who(.subject), frame: frame)
  }

  // MARK: Affirmed and denied

  private func denials(_ lemma: String, _ claims: [Claim]) -> [Contradiction] {
    var order: [String] = []
    var groups: [String: (said: [Claim], denied: [Claim])] = [:]
    for claim in claims {
      guard let subject = claim.subject, let object = claim.object else { continue }
      let key = subject + "\u{0}" + object
      if groups[key] == nil { order.append(key) }
      if claim.fact.isDenied { groups[key, default: ([], [])].denied.append(claim) }
      if claim.fact.isAffirmed { groups[key, default: ([], [])].said.append(claim) }
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.said.first,
        let other = group.denied.first(where: { denied in
          !(denied.view.number == first.view.number && denied.fact.sentence == first.fact.sentence)
            && agree(first, denied)
        })
      else { return nil }
      return Contradiction(
        kind: .denial, topic: topic(lemma, first), sides: [("it is so", first), ("it is not so", other)])
    }
  }

  // MARK: Numbers

  private func numbers(_ lemma: String, _ claims: [Claim]) -> [Contradiction] {
    var contradictions: [Contradiction] = []
    let counted = claims.compactMap { claim -> Counted? in
      guard claim.fact.isAffirmed else { return nil }
      for (mention, isObject) in [(claim.fact.object, true), (claim.fact.subject, false)] {
        if let mention, let count = count(in: mention, of: claim.view) {
          return Counted(claim: claim, mention: mention, count: count, isObject: isObject)
        }
      }
      return nil
    }
    // Only what is counted of one thing in one place can differ.
    var alike: [String: [Int]] = [:]
    for (index, one) in counted.enumerated() {
      let key = (one.isObject ? "o " : "s ") + one.mention.lemma
      guard alike[key, default: []].count < Self.mostCounted else { continue }
      alike[key, default: []].append(index)
    }
    var used: Set<Int> = []
    for (index, one) in counted.enumerated() where !used.contains(index) {
      let others = alike[(one.isObject ? "o " : "s ") + one.mention.lemma, default: []]
      for other in others where other > index && !used.contains(other) {
        let two = counted[other]
        guard !one.count.mayBe(two.count),
          isSameEvent(one.claim, two.claim, besidesObject: one.isObject)
        else { continue }
        used.formUnion([index, other])
        contradictions.append(
          Contradiction(
            kind: .number, topic: lemma + " " + one.mention.lemma,
            sides: [(one.mention.text, one.claim), (two.mention.text, two.claim)]))
        break
      }
    }
    return contradictions
  }

  private func count(in mention: Mention, of view: ArticleView) -> Count? {
    guard view.sentences.indices.contains(mention.sentence) else { return nil }
    return quantities.value(of: mention, in: view.sentences[mention.sentence]).flatMap(Count.init)
  }

  /// True if nothing tells two events with one predicate apart, and something says that they are one.
  private func isSameEvent(_ a: Claim, _ b: Claim, besidesObject: Bool) -> Bool {
    guard agree(a, b), a.view.number != b.view.number || a.fact.sentence != b.fact.sentence else {
      return false
    }
    let (one, two) = besidesObject ? (a.subject, b.subject) : (a.object, b.object)
    if let one, let two { return one == two }
    return a.fact.arguments.contains { argument in
      guard argument.role == .place || argument.role == .time, let own = key(argument.mention, in: a.view)
      else { return false }
      return b.fact.arguments.contains { $0.role == argument.role && key($0.mention, in: b.view) == own }
    }
  }

  /// True unless both say when or where and not the same.
  private func agree(_ a: Claim, _ b: Claim) -> Bool {
    for role in [Role.time, .place] {
      let one = a.fact.arguments.filter { $0.role == role }
      let two = b.fact.arguments.filter { $0.role == role }
      if one.isEmpty || two.isEmpty { continue }
      let keys = Set(one.map { $0.value ?? key($0.mention, in: a.view) ?? $0.mention.text })
      if two.allSatisfy({ !keys.contains($0.value ?? key($0.mention, in: b.view) ?? $0.mention.text) }) {
        return false
      }
    }
    return true
  }

  // MARK: Names

  /// What a mention is compared by: its referent or its own words, under the name that the tables prefer. Nil for what
  /// points at something unknown.
  private func key(_ mention: Mention?, in view: ArticleView) -> String? {
    guard let mention, let head = view.headWord(of: mention) else { return nil }
    if mention.entity == nil, head.upos == .pronoun { return nil }
    return answerer.matcher.mentions.terms.aliases.canonical(Wording.bare(mention.entity ?? mention.text))
  }

  private func names(_ fact: Fact, _ name: String, _ view: ArticleView) -> Bool {
    let description = MentionMatcher.description(ofName: name)
    let mentions = [fact.subject, fact.object].compactMap { $0 } + fact.arguments.map(\.mention)
    return mentions.contains {
      answerer.matcher.mentions.similarity(of: description, to: $0, in: view) >= 0.8
    }
  }

  /// True of an answer that is a proper name, so that another one is somebody else.
  private func isNamed(_ answer: Answer) -> Bool {
    guard let evidence = answer.evidence.first, let view = views.first(where: { $0.id == evidence.article }),
      view.sentences.indices.contains(evidence.sentence)
    else { return false }
    return view.sentences[evidence.sentence].words.contains {
      evidence.range.contains($0.range.lowerBound) && $0.upos == .properNoun
    }
  }

  private func topic(_ lemma: String, _ claim: Claim) -> String {
    [claim.subject, lemma, claim.object].compactMap { $0 }.joined(separator: " ")
  }

  private func side(_ words: String, _ claims: [Claim]) -> Conflict.Side {
    Conflict.Side(
      claim: words,
      evidence: claims.map {
        answerer.evidence(
          range: $0.fact.predicate.range, sentence: $0.fact.sentence, fact: $0.number, in: $0.view)
      })
  }
}

extension Answerer {
  /// The relations to a thing that only one can be in at a time, in order: "control".
  var exclusiveRelations: [String] { rules.states.filter { $0.value == .exclusive }.keys.sorted() }
}
