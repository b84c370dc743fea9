import QA

/// What has become of the answers to a standing question, for people and for programs.
struct ChangeReport {
  let change: StandingQuestion.Change

  /// The question, what was answered before, and what is answered now with the sentence that changed it.
  func text(_ cited: CitedArticles, in style: Style) throws(StoreError) -> String {
    var text = style.strong(change.question.text.visible).wrapped(to: style.width, indent: 2) + "\n"
    let gone = change.gone
    if !gone.isEmpty {
      let words = gone.map(\.visible).joined(separator: "; ")
      text += "  no longer " + words.wrapped(to: style.width, from: 12) + "\n"
    }
    for answer in change.news {
      let source = answer.attribution.map { " " + style.faint("(\($0.visible.asSource))") } ?? ""
      let words = style.strong(answer.text.visible) + source
      let label = label(of: answer)
      text += "  \(label) " + words.wrapped(to: style.width, from: label.count + 3) + "\n"
      guard let evidence = answer.evidence.first else { continue }
      text += Quotation(evidence, marks: [evidence.range])
        .block(in: style, source: try cited.place(of: evidence).words)
    }
    return text
  }

  /// An answer that was there before is no news where others are gone, or only their order changed.
  private func label(of answer: Answer) -> String {
    guard change.before.contains(answer.text) else { return "now" }
    return change.gone.isEmpty ? "now first" : "still"
  }

  /// What `ask` prints, with `change` and `before`.
  func json(_ cited: CitedArticles) throws(StoreError) -> JSONValue {
    let value = try ReplyJSON(question: change.question, reply: change.reply, cited: cited).value()
    guard case .object(let members) = value else { return value }
    let added: [JSONValue.Member] = [
      .init("change", .string(change.kind.rawValue)),
      .init("before", .array(change.before.map { .string($0) })),
    ]
    return .object(Array(members.prefix(2)) + added + members.dropFirst(2))
  }
}
