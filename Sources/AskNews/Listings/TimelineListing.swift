import QA

/// Who was in what state and when, the earliest first.
struct TimelineListing: Listing {
  private let states: [State]
  let wordsIfEmpty: String
  let note: String

  init(_ archive: Archive, of name: String) throws {
    guard !NameKey(name).isEmpty else { throw Mistake("no name was given", hint: "as in .timeline iraq") }
    states = try archive.timeline(of: name)
    let advice = states.isEmpty ? try NamesLike(name, in: archive).advice : ""
    let isUndated =
      try !states.isEmpty && states.allSatisfy { $0.period.from == nil && $0.period.until == nil }
      && archive.store.articles().allSatisfy { $0.date == nil }
    note =
      isUndated
      ? "no article has a date, from which days are counted; JSON lines give it (\"date\":\"2017-11-26\")"
      : ""
    wordsIfEmpty = "nothing is said of what \"\(name)\" holds, leads or backs, or who holds it" + advice
  }

  var table: Table {
    Table(
      ["from", "until", "holder", "relation", "held", "rules", "article", "sentence"],
      states.map { state in
        [
          .string(state.period.from?.iso), .string(state.period.until?.iso), .string(state.holder),
          .string(state.relation), .string(state.held), .array(state.rules.map { .string($0) }),
          .string(state.evidence.first?.article), state.evidence.first.map { .integer($0.sentence) } ?? .null,
        ]
      })
  }

  func text(in style: Style) -> String {
    let rows = states.map { state in
      let period = PeriodText(period: state.period).words
      let verb = VerbForms.english.past(of: state.relation)
      let relation = "\(state.holder.closedUp.visible) \(style.strong(verb)) \(state.held.closedUp.visible)"
      return (period: period.isEmpty ? (state.period.isOver ? "over" : "-") : period, relation, state)
    }
    let width = rows.map(\.period.displayWidth).max() ?? 0
    return rows.map { period, relation, state in
      let place = state.evidence.first.map { style.faint($0.place.label) }
      let line = [relation, place].compactMap { $0 }.joined(separator: " ")
      return period.padded(to: width) + "  " + line.wrapped(to: style.width, from: width + 2) + "\n"
    }.joined()
  }
}
