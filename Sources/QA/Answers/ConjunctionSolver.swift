/// Finds what the variables of a conjunction stand for: the conjunct with the fewest open variables is asked as a
/// question, each answer is put into the others, and so on.
struct ConjunctionSolver {
  /// The articles that a query is held against.
  typealias Sources = (Query) throws(StoreError) -> [ArticleView]

  let answerer: Answerer
  let sources: Sources
  /// Whether all likely answers count at each step, or only those that a reply to a question would give.
  let isExhaustive: Bool

  /// How many answers to one conjunct are put into the others.
  private static let mostValues = 20
  static let mostSolutions = 100
  /// How many questions are asked at most.
  private static let mostQuestions = 400

  /// Values for all variables, with an answer for each conjunct.
  struct Solution {
    /// What the variables stand for, as questions name it.
    var values: [String: Description] = [:]
    var texts: [String: String] = [:]
    /// The answers to the conjuncts, by their number in the conjunction.
    var answers: [Int: Answer] = [:]

    /// How likely all of it holds, the conjuncts taken as independent.
    var score: Double { answers.keys.sorted().reduce(1) { $0 * (answers[$1]?.score ?? 1) } }
  }

  /// The solutions, the likeliest first.
  func solutions(of conjunction: Conjunction) throws(StoreError) -> [Solution] {
    var found: [Solution] = []
    var questions = 0
    try extend(
      Solution(), by: Array(conjunction.conjuncts.enumerated()), into: &found, questions: &questions)
    return found.enumerated().sorted { ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset) }
      .map(\.element)
  }

  private typealias Numbered = (offset: Int, element: Conjunct)

  private func extend(
    _ solution: Solution, by rest: [Numbered], into found: inout [Solution], questions: inout Int
  ) throws(StoreError) {
    guard !answerer.isStopped(), found.count < Self.mostSolutions, questions < Self.mostQuestions else {
      return
    }
    func open(_ conjunct: Conjunct) -> [Conjunct.Hole] {
      conjunct.holes.filter { solution.values[$0.variable] == nil }
    }
    guard let next = rest.min(by: { open($0.element).count < open($1.element).count }) else {
      found.append(solution)
      return
    }
    questions += 1
    let others = rest.filter { $0.offset != next.offset }
    let holes = open(next.element)
    let hole = holes.first { $0.asked.slot != nil } ?? holes.first
    let query = query(of: next.element, asking: hole, with: solution.values)
    let views = try sources(query)
    let isLast = holes.count <= 1 && next.element.holes.count { $0.variable == hole?.variable } <= 1
    for answer in answers(to: query, from: views) {
      if hole == nil, answer.text != "yes" { continue }
      var extended = solution
      if let hole {
        extended.values[hole.variable] = answerer.matcher.mentions.description(of: answer, in: views)
        extended.texts[hole.variable] = answer.text
      }
      if isLast { extended.answers[next.offset] = answer }
      try extend(extended, by: isLast ? others : others + [next], into: &found, questions: &questions)
    }
  }

  private func answers(to query: Query, from views: [ArticleView]) -> [Answer] {
    guard isExhaustive else { return answerer.reply(to: query, from: views).answers }
    // Every sentence may give an answer, and the less likely ones of a sentence are none.
    let all = answerer.answers(to: query, from: views).answers
    var best: [SentencePlace: Double] = [:]
    for answer in all {
      for place in answer.evidence.map(SentencePlace.init) {
        best[place] = max(best[place] ?? 0, answer.score)
      }
    }
    let kept = all.filter { answer in
      answer.evidence.contains { evidence in
        answer.score >= answerer.ranking.share * (best[SentencePlace(evidence)] ?? 0)
      }
    }
    return Array(kept.prefix(Self.mostValues))
  }

  /// The question that a conjunct is where one of its variables is asked for, or none and all have values.
  private func query(
    of conjunct: Conjunct, asking hole: Conjunct.Hole?, with values: [String: Description]
  ) -> Query {
    var query = conjunct.query
    query.asked = hole?.asked ?? .truth
    query.type = hole?.type
    for other in conjunct.holes where other != hole {
      guard let slot = other.asked.filledSlot else { continue }
      if let value = values[other.variable] {
        query.frame.fill(slot, with: value)
      } else if slot == .subject || slot == .object {
        query.frame.fill(slot, with: .anything)
      }
    }
    return query
  }
}

extension Asked {
  /// Where a value for what is asked stands in the frame; nil for what is no participant.
  fileprivate var filledSlot: Slot? {
    switch self {
    case .who(let slot), .what(let slot): return slot
    case .place(let preposition): return .argument(preposition.map(Role.init(rawValue:)) ?? .place)
    case .time: return .argument(.time)
    default: return nil
    }
  }
}

extension Description {
  /// A wildcard.
  fileprivate static let anything = Description(
    kind: .wildcard, text: "something", head: Term(lemma: "something", isName: false), words: 0..<1,
    headIndex: 0)
}

/// A sentence of an article.
struct SentencePlace: Hashable {
  private let article: String
  private let sentence: Int

  init(_ evidence: Evidence) {
    article = evidence.article
    sentence = evidence.sentence
  }
}
