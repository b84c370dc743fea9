import QA

/// Why an answer is one: the steps from the sentence to it, the rules, and all sentences that say so.
struct ReasonText {
  let answer: Answer
  let style: Style
  private let cited: CitedArticles

  init(_ answer: Answer, style: Style, cited: CitedArticles) {
    self.answer = answer
    self.style = style
    self.cited = cited
  }

  func text() throws(StoreError) -> String {
    var text = style.strong(answer.text.visible).wrapped(to: style.width) + "\n"
    for step in answer.explanation { text += bullet(step.closedUp) }
    for rule in answer.rules { text += bullet("rule: \(rule)") }
    if let source = answer.attribution { text += bullet(source.asSource) }
    text += bullet("confidence " + decimal(answer.score))
    for adjustment in answer.adjustments {
      text += bullet("\(decimal(adjustment.factor)) times as likely, since \(adjustment.words)")
    }
    for evidence in answer.evidence + answer.premises {
      text += Quotation(evidence, marks: [evidence.range])
        .block(in: style, source: try cited.place(of: evidence).words)
    }
    return text
  }

  private func decimal(_ number: Double) -> String { JSONValue.decimalText((number * 100).rounded() / 100) }

  private func bullet(_ words: String) -> String {
    "  - " + words.visible.wrapped(to: style.width, from: 4) + "\n"
  }
}
