/// A question about a state, which begins and ends, and the time that it asks about: "who controls X now?", "who led X
/// in 2014?".
struct StateQuestion: Sendable {
  /// The question without its time.
  let query: Query
  let kind: StateKind
  /// The days it asks about, by their numbers; nil where it names none.
  let days: ClosedRange<Int>?
  /// True if it asks for what is so today.
  let isPresent: Bool

  /// Nil for a question about something else, and for one that asks when it was.
  init?(_ query: Query, rules: RuleBook, words: QuestionWords, times: TimeValue) {
    guard let kind = rules.states[query.frame.predicate] else { return nil }
    switch query.asked {
    case .who, .what, .truth: break
    default: return nil
    }
    var rest = query
    var days: ClosedRange<Int>?
    var isNow = false
    rest.frame.arguments.removeAll { constraint in
      if constraint.isPresent(words) {
        isNow = true
        return true
      }
      let text = constraint.description.text.lowercased()
      guard days == nil, constraint.role != Role(rawValue: "before"),
        constraint.role != Role(rawValue: "after"),
        let value = times.value(ofForms: text.split(separator: " ").map(String.init)),
        let date = CalendarDate(iso: value)
      else { return false }
      days = date.days
      return true
    }
    self.kind = kind
    self.days = days
    self.query = rest
    isPresent = isNow || days == nil && !query.frame.isPast
  }

  /// True if who is in the state is asked for, and not what it is about.
  var asksHolder: Bool { query.asked.slot == .subject }
}

extension Query {
  /// The query without "now" and the like, which restrict only states.
  func withoutPresent(_ words: QuestionWords) -> Query {
    var query = self
    query.frame.arguments.removeAll { $0.isPresent(words) }
    return query
  }
}

extension Frame.Constraint {
  /// Whether it only says that something is so today: "now", "at the moment".
  fileprivate func isPresent(_ words: QuestionWords) -> Bool {
    let text = description.text.lowercased()
    return words.has(text, in: "present") || words.has(role.rawValue + " " + text, in: "present")
  }
}
