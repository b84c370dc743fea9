/// Something else asked for about the same event: "when?", "by whom?", "how many?".
extension PreviousQuestion {
  /// The question that asks with `asking` ("when", "by whom", "how many") for something else about the same event,
  /// what was answered put in its place; nil where there is none.
  func asked(with asking: [String]) -> String? {
    if let last = asking.last, asking.count == 2, words.has(last, in: "follow-up preposition") {
      return asked(with: asking[0], behind: last)
    }
    let phrase = asking.joined(separator: " ")
    // Only of what is known can more be asked, and not of several things at once.
    if query.asked == .identity && turn.answers.isEmpty || query.asked == .action { return nil }
    if asking.first == "by", asking.last?.hasPrefix("who") ?? false {
      // Whoever did it was asked for already.
      if query.asked == .who(.subject) { return turn.question }
      // Who did it was said: "when did the army capture lindau?".
      if let active = opened(with: "who"), active.hasPrefix("who") { return active }
    }
    if asking.contains(where: { words.has($0, in: "count") }) { return counted(with: asking) }
    if asking.count == 1, phrase.hasPrefix("who") || phrase == "what" { return opened(with: phrase) }
    guard let hole else { return phrase + " " + text(0..<end) }
    let rest = hole.upperBound..<end
    guard let head = rest.first else { return nil }
    if isInverted(behind: hole) { return phrase + " " + filled(rest) }
    if isAuxiliary(head) {
      return join(phrase, agreeing(text(head..<head + 1)), filler, text(head + 1..<end))
    }
    guard let verb = finiteVerb(from: head) else { return nil }
    return join(
      phrase, agreeing(verb.auxiliary), filler, text(head..<verb.index), sentence.words[verb.index].lemma,
      text(verb.index + 1..<end))
  }

  /// The same for "where from" and "who by": places keep the preposition at the end, all else has it before it.
  private func asked(with wh: String, behind preposition: String) -> String? {
    if wh == "where" { return asked(with: [wh]).map { join($0, preposition) } }
    return asked(with: [preposition, wh == "who" ? "whom" : wh])
  }

  /// The words that ask, with a preposition before them; nil for a question for yes or no.
  private var hole: Range<Int>? {
    guard let wh = reading.questionWord, wh < end else { return nil }
    let phrase = reading.questionPhrase(of: wh)
    let isStatedLater = phrase > wh && (wh + 1..<phrase).contains { sentence.words[$0].upos == .auxiliary }
    let last = isStatedLater ? wh : max(wh, phrase)
    return (wh == 1 && isPreposition(sentence.words[0].lowercased) ? 0 : wh)..<min(last + 1, end)
  }

  /// What stands for the words that ask: what was answered, or "someone".
  private var filler: String {
    let wh = reading.questionWord.map { sentence.words[$0].lowercased } ?? ""
    guard var answer = turn.answers.first else { return wh.hasPrefix("who") ? "someone" : "something" }
    // It may have stood at the start of a sentence.
    if !reader.startsWithName(answer) { answer = answer.prefix(1).lowercased() + answer.dropFirst() }
    guard case .count = query.asked, let hole else { return answer }
    return join(answer, text(hole.upperBound - 1..<hole.upperBound))
  }

  /// An auxiliary in the number of what was answered: "were" of "was" for "the rebels".
  private func agreeing(_ auxiliary: String) -> String {
    VerbForms.english.auxiliary(auxiliary, isPlural: reader.isPlural(filler) ?? false)
  }

  /// Who it was that said what was answered: "who said that the rebels captured lindau"; nil where that cannot be put
  /// into words.
  var askedForSpeaker: String? {
    guard let hole, !turn.answers.isEmpty, let head = (hole.upperBound..<end).first else { return nil }
    if !isInverted(behind: hole) {
      return hole.lowerBound == 0 ? join("who said that", filler, text(head..<end)) : nil
    }
    guard query.asked.slot == .object, let subject = query.frame.subject?.words, subject.lowerBound > head,
      let verb = finite(by: sentence.words[head].lowercased, behind: subject)
    else { return nil }
    return join("who said that", text(subject), verb, filler, text(subject.upperBound + 1..<end))
  }

  /// The verb behind `subject` as it is without `auxiliary`, a form of "do": "captured" of "did ... capture"; nil where
  /// anything else stands there.
  private func finite(by auxiliary: String, behind subject: Range<Int>) -> String? {
    guard subject.upperBound < end, sentence.words[subject.upperBound].upos == .verb else { return nil }
    let lemma = sentence.words[subject.upperBound].lemma
    switch auxiliary {
    case "did": return VerbForms.english.past(of: lemma)
    case "does": return VerbForms.english.thirdPerson(of: lemma)
    case "do": return lemma
    default: return nil
    }
  }

  /// Whether an auxiliary and the subject follow the words that ask: "what did the army capture".
  private func isInverted(behind hole: Range<Int>) -> Bool {
    guard hole.upperBound < end, isAuxiliary(hole.upperBound), query.asked != .identity else { return false }
    return (hole.upperBound + 1..<end).contains { sentence.words[$0].universalDeprel == "nsubj" }
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    sentence.words[index].upos == .auxiliary || words.has(sentence.words[index].lowercased, in: "auxiliary")
  }

  /// `rest`, which is inverted, with what was answered, or "something", behind its verb if its object was asked for.
  private func filled(_ rest: Range<Int>) -> String {
    guard query.asked.slot == .object,
      let verb = rest.last(where: { sentence.words[$0].upos == .verb })
    else { return text(rest) }
    return join(text(rest.lowerBound..<verb + 1), filler, text(verb + 1..<end))
  }

  private func finiteVerb(from start: Int) -> (index: Int, auxiliary: String)? {
    for index in start..<end {
      switch sentence.words[index].xpos {
      case "VBD": return (index, "did")
      case "VBZ": return (index, "does")
      case "VBP": return (index, "do")
      default: continue
      }
    }
    return nil
  }

  /// "who?" or "what?" after a question for something else.
  private func opened(with wh: String) -> String? {
    let asksWho = wh.hasPrefix("who")
    let rest = (hole?.upperBound ?? 0)..<end
    guard query.asked.slot == nil, query.asked != .identity, let first = rest.first, isAuxiliary(first) else {
      return nil
    }
    if asksWho, query.frame.subject == nil, query.frame.object != nil { return join("by whom", text(rest)) }
    guard let left = (asksWho ? query.frame.subject : query.frame.object)?.words,
      rest.contains(left.lowerBound), left.upperBound <= end
    else { return nil }
    let auxiliary = VerbForms.english.auxiliary(sentence.words[first].lowercased, isPlural: false)
    if asksWho, let verb = finite(by: auxiliary, behind: left) {
      return join(wh, verb, text(left.upperBound + 1..<end))
    }
    return join(wh, text(rest.lowerBound..<left.lowerBound), text(left.upperBound..<end))
  }

  /// "how many?": of who or what was asked for, or of those that the question names.
  private func counted(with asking: [String]) -> String? {
    let phrase = asking.joined(separator: " ")
    guard let hole, let wh = reading.questionWord else { return nil }
    let rest = text(hole.upperBound..<end)
    if case .count = query.asked { return nil }
    let preposition = text(hole.lowerBound..<wh)
    let hasNoun = words.has(asking.last ?? "", in: "people")
    if hasNoun { return join(preposition, phrase, rest) }
    if query.asked.slot != nil {
      if sentence.words[wh].lowercased.hasPrefix("who") { return join(preposition, phrase, "people", rest) }
      guard wh + 1 < hole.upperBound else { return nil }
      return join(preposition, phrase, text(wh + 1..<hole.upperBound), rest)
    }
    let behind = participants.filter { $0.words.lowerBound >= hole.upperBound }
    guard let of = behind.last(where: { sentence.isPlural($0.headIndex) }) else { return nil }
    let noun = text(of.headIndex..<of.headIndex + 1)
    return join(phrase, noun, text(hole.upperBound..<of.words.lowerBound), text(of.words.upperBound..<end))
  }
}
