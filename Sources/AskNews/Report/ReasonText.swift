import QA

/// Why an answer is one: the steps from the sentence to it, the rules, and all sentences that say so.
struct ReasonText {
  let answer: Answer
  let style: Style

  init(_ answer: Answer, style: Style) {
    self.answer = answer
    self.style = style
  }

  var text: String {
    var text = style.strong(answer.text.visible).wrapped(to: style.width) + "\n"
    for step in answer.explanation { text += bullet(step) }
    for rule in answer.rules { text += bullet("rule: \(rule)") }
    if let source = answer.attribution { text += bullet("according to \(source)") }
    text += bullet("confidence \(JSONValue.decimalText((answer.score * 100).rounded() / 100))")
    for evidence in answer.evidence + answer.premises {
      text += Quotation(evidence, marks: [evidence.range])
        .block(in: style, source: evidence.place.words)
    }
    return text
  }

  private func bullet(_ words: String) -> String {
    "  - " + words.visible.wrapped(to: style.width, from: 4) + "\n"
  }
}
