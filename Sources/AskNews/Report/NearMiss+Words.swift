import QA

extension NearMiss {
  /// What differs and what the fact says: "other object: Iraqi troops captured the town of Akashat".
  var words: String { "\(difference.label): \(claim)" }

  /// What the fact says, in a few words.
  var claim: String {
    switch difference {
    case .unlikely(let answer, _, _, _, _), .outranked(let answer, _, _): "\"\(answer.cut)\" in: \(statement)"
    default: statement
    }
  }

  /// The parts of the fact as they stand in the article; the sentence, where the fact alone says too little.
  private var statement: String {
    let isPassive = fact.voice == .passive
    let first = isPassive ? fact.object : fact.subject
    guard let first else { return evidence.quote.cut }
    let isIdentity = fact.predicate.text == "be"
    var parts = [text(first), isIdentity ? "is" : fact.predicate.text.closedUp]
    if isPassive {
      if let agent = fact.subject { parts.append("by " + text(agent)) }
    } else if let object = fact.object {
      parts.append(text(object))
    }
    parts += fact.arguments.prefix(2).map { argument in
      (argument.preposition.map { $0 + " " } ?? "") + text(argument.mention)
    }
    return parts.map(\.cut).joined(separator: " ")
  }

  /// The words of a mention as they stand in the sentence, if it is there.
  private func text(_ mention: Mention) -> String {
    let (range, sentence) = (mention.range, evidence.quoteRange)
    guard sentence.contains(range.lowerBound), range.upperBound <= sentence.upperBound else {
      return mention.text.closedUp
    }
    let start = sentence.lowerBound
    return (range.lowerBound - start..<range.upperBound - start).slice(of: evidence.quote).visible
  }
}

extension Difference {
  /// What differs, in two or three words.
  var label: String {
    switch self {
    case .swapped: "the other way round"
    case .participant(let slot, _, _): "other \(slot.word)"
    case .nobody(.argument(let role), let asked): "does not say \"\(role.rawValue) \(asked)\""
    case .nobody(let slot, _): "no \(slot.word)"
    case .relation: "other relation"
    case .factuality(let factuality): factuality == .denied ? "denied" : "only \(factuality.rawValue)"
    case .negation: "negated"
    case .onlyNamed: "only spoken of"
    case .time: "other time"
    case .over: "no longer so"
    case .type(let asked, _): "no \(asked)"
    case .silent(let asked): "does not say \(asked)"
    case .condition(let rule, _): "rule \(rule) does not hold"
    case .unlikely: "not sure enough"
    case .outranked: "less likely"
    }
  }

  /// The condition that failed, in whole words.
  var details: String {
    switch self {
    case .swapped: "the two have changed places"
    case .participant(let slot, let asked, let found):
      "the \(slot.word) is \"\(found)\", not \"\(asked)\""
    case .nobody(let slot, let asked): "it has no \(slot.word); asked was \"\(asked)\""
    case .relation(let asked):
      "the relation is another than \"\(asked)\", and no rule leads from one to the other"
    case .factuality(let factuality):
      factuality == .denied
        ? "it is denied" : "it is only \(factuality.rawValue); the question asks what happened"
    case .negation: "the one says that it happened, the other that it did not"
    case .onlyNamed: "a noun names it; no sentence says that it happened"
    case .time(let asked?, let found?): "it was \(found); asked was \"\(asked)\""
    case .time(let asked?, nil): "it does not say when; asked was \"\(asked)\""
    case .time: "it was so at another time"
    case .over: "it was so, and is no more"
    case .type(let asked, let found): "\"\(found)\" is no \(asked), as far as is known"
    case .silent(let asked): "it does not say \(asked)"
    case .condition(let rule, let condition): "the rule \(rule) asks for \(condition.words)"
    case .unlikely(_, let likelihood, let needed, let against, let adjustments):
      "its likelihood is \(likelihood.percent); \(needed.percent) are needed"
        + (against.isEmpty && adjustments.isEmpty
          ? ""
          : "; against it: "
            + (FeatureWeight.reasons(against) + adjustments.map(\.words)).joined(separator: ", "))
    case .outranked(_, let likelihood, let best):
      "its likelihood is \(likelihood.percent), much less than that of \"\(best)\""
    }
  }
}

extension RuleCondition {
  var words: String {
    switch self {
    case .intransitive: "what something does by itself"
    case .word(let roles, let words):
      words.map { "\"\($0)\"" }.joined(separator: " or ") + " as \(roles.joined(separator: " or "))"
    case .participant(let roles):
      roles.map { $0 == "subject" || $0 == "object" ? "a \($0)" : "something with \"\($0)\"" }
        .joined(separator: " or ")
    case .nobody(let role): "no \(role)"
    case .type(let roles, let types, let excludes):
      "\(excludes ? "anything but" : "a") \(types.map(\.rawValue).joined(separator: " or "))"
        + " as \(roles.joined(separator: " or "))"
    }
  }
}

extension Slot {
  /// The place of a participant, in a word.
  fileprivate var word: String {
    switch self {
    case .subject: "subject"
    case .object: "object"
    case .argument(let role): "\"\(role.rawValue)\""
    }
  }
}

extension Double {
  fileprivate var percent: String { "\(Int((self * 100).rounded()))%" }
}

extension String {
  /// The first words, with a mark where some are left out.
  fileprivate var cut: String {
    let words = split(separator: " ")
    return words.count <= 9 ? self : words.prefix(8).joined(separator: " ") + " …"
  }
}
