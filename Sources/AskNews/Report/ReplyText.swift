import QA

/// A reply as people read it: the answer first, then the sentence with the answer marked, and where it stands.
struct ReplyText {
  let reply: Reply
  let style: Style
  private let cited: CitedArticles
  private let answerLimit: Int

  /// How many answers are shown.
  static let answerLimit = 8

  init(
    _ reply: Reply, style: Style, cited: CitedArticles, answerLimit: Int = ReplyText.answerLimit
  ) {
    self.reply = reply
    self.style = style
    self.cited = cited
    self.answerLimit = answerLimit
  }

  /// The lines, each with its line end.
  func text() throws(StoreError) -> String {
    var text = ""
    if let reading = reply.reading {
      text += style.faint("asking: \(reading.abridged.visible)").wrapped(to: style.width, indent: 2) + "\n"
    }
    switch reply.status {
    case .answered: text += try answers()
    case .noAnswer: text += noAnswer
    case .notUnderstood:
      text += (style.warning("not understood") + reason).wrapped(to: style.width, indent: 2) + "\n"
    }
    return text
  }

  /// ": " and why there is no answer, if that is known.
  private var reason: String { reply.reason.map { ": " + $0.abridged.visible } ?? "" }

  private func answers() throws(StoreError) -> String {
    let shown = reply.answers.prefix(answerLimit)
    var text = ""
    var waiting: [Evidence] = []
    for (index, answer) in shown.enumerated() {
      let number = reply.answers.count > 1 ? "\(index + 1). " : ""
      let line = number + style.strong(answer.text.closedUp.visible) + qualifiers(of: answer)
      text += line.wrapped(to: style.width, indent: number.utf8.count) + "\n"
      guard let evidence = answer.evidence.first else { continue }
      waiting.append(evidence)
      let next = index + 1 < shown.count ? shown[index + 1] : nil
      if next?.evidence.first?.isBeside(evidence) != true || next?.premises != answer.premises {
        text += try quotation(of: evidence, marking: waiting.map(\.range), with: answer.evidence.dropFirst())
        for premise in answer.premises where !premise.isBeside(evidence) {
          text += try quotation(of: premise, marking: [premise.range], with: [])
        }
        waiting = []
      }
    }
    let left = reply.answers.count - shown.count
    if left > 0 { text += style.faint("… and \(left) more") + "\n" }
    return text
  }

  private func qualifiers(of answer: Answer) -> String {
    var words: [String] = []
    if answer.negated { words.append("not so") }
    if answer.factuality != .happened { words.append(answer.factuality.rawValue) }
    if answer.inferred { words.append("inferred") }
    if let contrary = answer.contested.first {
      words.append("contested: \(contrary.claim.visible) \(contrary.evidence.place.label)")
    }
    if let period = answer.period { words.append(PeriodText(period: period).words) }
    if let source = answer.attribution { words.append(source.visible.asSource) }
    words.removeAll(where: \.isEmpty)
    return words.isEmpty ? "" : " " + style.faint("(" + words.joined(separator: "; ") + ")")
  }

  private var noAnswer: String {
    var text = (style.warning("no answer") + reason).wrapped(to: style.width, indent: 2) + "\n"
    for miss in reply.nearMisses {
      let place = style.faint(miss.evidence.place.label)
      text +=
        "  " + "\(miss.words.visible) \(place)".wrapped(to: style.width, from: 2, indent: 4) + "\n"
    }
    return text
  }

  /// The sentence of `evidence` in quotation marks with `marks` marked, and its source.
  private func quotation(
    of evidence: Evidence, marking marks: [TextRange], with others: ArraySlice<Evidence>
  ) throws(StoreError) -> String {
    var source = try cited.place(of: evidence).words
    if !others.isEmpty { source += " (and \(others.count) more)" }
    return Quotation(evidence, marks: marks).block(in: style, source: source)
  }
}

extension Evidence {
  /// Whether both are from one sentence.
  fileprivate func isBeside(_ other: Evidence) -> Bool {
    article == other.article && quoteRange == other.quoteRange
  }
}
