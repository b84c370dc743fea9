/// Finds the states that something was in, and their times.
struct Timeline: Sendable {
  let answerer: Answerer
  let views: [ArticleView]

  /// The states of what is called `name`, the earliest first and those without a day last, in the order in which the
  /// articles tell them.
  func states(of name: String) -> [State] {
    let description = MentionMatcher.description(ofName: name)
    var states: [State] = []
    for relation in answerer.rules.states.keys.sorted() {
      var asHolder = Frame(predicate: relation, isPast: true)
      asHolder.subject = description
      states += self.states(Query(question: "", asked: .what(.object), frame: asHolder)) {
        (holder: name, held: $0)
      }
      var asHeld = Frame(predicate: relation, isPast: true)
      asHeld.object = description
      states += self.states(Query(question: "", asked: .who(.subject), frame: asHeld)) {
        (holder: $0, held: name)
      }
    }
    let order = Dictionary(views.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    func place(_ state: State) -> (Int, Int) {
      state.evidence.first.map { (order[$0.article] ?? 0, $0.sentence) } ?? (0, 0)
    }
    return distinct(states).enumerated().sorted {
      let (one, two) = (place($0.element), place($1.element))
      return ($0.element.period.start, one.0, one.1, $0.offset) < (
        $1.element.period.start, two.0, two.1, $1.offset
      )
    }.map(\.element)
  }

  private func states(
    _ query: Query, parties: (String) -> (holder: String, held: String)
  ) -> [State] {
    var order: [String] = []
    var groups: [String: [(Candidate, ArticleView)]] = [:]
    for item in answerer.holders(of: query, in: views) {
      let key = answerer.matcher.mentions.terms.aliases.canonical(
        Wording.bare(item.0.entity ?? item.0.text))
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    return order.compactMap { key in
      guard let group = groups[key], let answer = answerer.answer(from: group) else { return nil }
      let (holder, held) = parties(answer.text)
      return State(
        relation: query.frame.predicate, holder: holder, held: held,
        period: Period(group.compactMap(\.0.period)), rules: answer.rules, evidence: answer.evidence)
    }
  }

  /// Of the states that one sentence gives to the same two under several names of relations, the one that it says
  /// most plainly.
  private func distinct(_ states: [State]) -> [State] {
    var seen: Set<String> = []
    let plainest = states.enumerated().sorted {
      ($0.element.rules.count, $0.offset) < ($1.element.rules.count, $1.offset)
    }
    let kept = plainest.filter { _, state in
      guard let best = state.evidence.first else { return false }
      let parties = Wording.bare(state.holder) + "\u{0}" + Wording.bare(state.held)
      return seen.insert("\(best.article)\u{0}\(best.sentence)\u{0}" + parties).inserted
    }
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }
}

extension Period {
  /// The number of the first day that is known of it; the latest possible where none is.
  fileprivate var start: Int { (from ?? during ?? until)?.days.lowerBound ?? .max }

  /// What several sentences say of one state.
  init(_ periods: [Period]) {
    let tenure = Tenure(periods)
    func first(_ dates: [CalendarDate]) -> CalendarDate? {
      dates.min { $0.days.lowerBound < $1.days.lowerBound }
    }
    func last(_ dates: [CalendarDate]) -> CalendarDate? {
      dates.max { $0.days.lowerBound < $1.days.lowerBound }
    }
    self.init(
      from: first(periods.compactMap(\.from)), until: tenure.isOver ? last(periods.compactMap(\.until)) : nil,
      during: last(periods.compactMap(\.during)), isOver: tenure.isOver, isPresent: tenure.isPresent,
      isNews: periods.contains(where: \.isNews))
  }
}
