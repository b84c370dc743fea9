/// The question before, whose words a line that goes on from it takes up.
struct PreviousQuestion {
  let turn: Turn
  let query: Query
  private let reading: QuestionReading
  private let words: QuestionWords
  private let aliases: AliasTable
  private let times: TimeValue
  /// The number of words without punctuation at the end.
  private let end: Int

  /// Nil for a question that is not understood.
  init?(_ turn: Turn, reader: QuestionReader, aliases: AliasTable, times: TimeValue) {
    guard let tokens = try? reader.tokens(of: turn.question),
      let sentence = reader.analyzer.annotate([tokens]).first,
      let query = try? reader.queries(for: turn.question, read: sentence).first
    else { return nil }
    self.turn = turn
    self.query = query
    words = reader.words
    self.aliases = aliases
    self.times = times
    reading = QuestionReading(
      sentence: sentence, words: reader.words, describer: reader.describer, question: turn.question)
    end = sentence.words.lastIndex { $0.upos != .punctuation }.map { $0 + 1 } ?? 0
  }

  private var sentence: Sentence { reading.sentence }

  // MARK: Something else asked about

  /// The question about `phrase` in place of what it was about; nil where nothing in it gives way.
  func asked(about phrase: String) -> String? {
    let forms = phrase.lowercased().split(separator: " ").map(String.init)
    guard let first = forms.first else { return nil }
    let preposition = isPreposition(first) ? first : nil
    if preposition != nil || times.value(ofForms: forms) != nil {
      let old = query.frame.arguments.last { constraint in
        constraint.role.rawValue == preposition || isTime(constraint.description)
      }
      guard let old else { return text(0..<end) + " " + phrase }
      var span = old.description.words
      if span.lowerBound > 0, isPreposition(sentence.words[span.lowerBound - 1].lowercased) {
        span = span.lowerBound - 1..<span.upperBound
      }
      return replacing(span, with: phrase)
    }
    let types = self.types(of: phrase)
    let named = participants.filter { $0.kind == .name }
    let old =
      participants.last { !types.isDisjoint(with: self.types(of: $0.text)) } ?? named.last
      ?? participants.last
    return old.flatMap { replacing($0.words, with: phrase) }
  }

  /// What the question says of its participants, in the order of its words.
  var participants: [Description] {
    let all =
      [query.frame.subject, query.frame.object].compactMap(\.self) + query.frame.arguments.map(\.description)
    return all.filter { description in
      !isTime(description) && !description.words.isEmpty && description.words.upperBound <= end
    }.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func types(of name: String) -> Set<EntityType> {
    if let type = aliases.type(of: name, isName: true) { return [type] }
    if Geography.english.isCountry(name, aliases: aliases) { return [.country] }
    return Geography.english.isPlace(name) ? [.place] : []
  }

  private func isTime(_ description: Description) -> Bool {
    times.value(ofForms: description.text.lowercased().split(separator: " ").map(String.init)) != nil
  }

  private func isPreposition(_ form: String) -> Bool {
    ["preposition", "place-preposition", "follow-up preposition"].contains { words.has(form, in: $0) }
  }

  // MARK: Something else asked for

  /// The question that asks with `asking` ("when", "by whom", "how many") for something else about the same event,
  /// what was answered put in its place; nil where there is none.
  func asked(with asking: [String]) -> String? {
    let phrase = asking.joined(separator: " ")
    // Only of what is known can more be asked, and not of several things at once.
    if query.asked == .identity && turn.answers.isEmpty || query.asked == .action { return nil }
    if asking.contains(where: { words.has($0, in: "count") }) { return counted(with: asking) }
    if asking.count == 1, phrase.hasPrefix("who") || phrase == "what" { return opened(with: phrase) }
    guard let hole else { return phrase + " " + text(0..<end) }
    let rest = hole.upperBound..<end
    guard let head = rest.first else { return nil }
    if isInverted(behind: hole) { return phrase + " " + filled(rest) }
    if isAuxiliary(head) { return join(phrase, text(head..<head + 1), filler, text(head + 1..<end)) }
    guard let verb = finiteVerb(from: head) else { return nil }
    return join(
      phrase, verb.auxiliary, filler, text(head..<verb.index), sentence.words[verb.index].lemma,
      text(verb.index + 1..<end))
  }

  /// The words that ask, with a preposition before them; nil for a question for yes or no.
  private var hole: Range<Int>? {
    guard let wh = reading.questionWord else { return nil }
    let phrase = reading.questionPhrase(of: wh)
    let isStatedLater = phrase > wh && (wh + 1..<phrase).contains { sentence.words[$0].upos == .auxiliary }
    let last = isStatedLater ? wh : max(wh, phrase)
    return (wh == 1 && isPreposition(sentence.words[0].lowercased) ? 0 : wh)..<min(last + 1, end)
  }

  /// What stands for the words that ask: what was answered, or "someone".
  private var filler: String {
    let wh = hole.map { sentence.words[$0.lowerBound].lowercased } ?? ""
    guard let answer = turn.answers.first else { return wh.hasPrefix("who") ? "someone" : "something" }
    guard case .count = query.asked, let hole else { return answer }
    return join(answer, text(hole.upperBound - 1..<hole.upperBound))
  }

  /// Whether an auxiliary and the subject follow the words that ask: "what did the army capture".
  private func isInverted(behind hole: Range<Int>) -> Bool {
    guard hole.upperBound < end, isAuxiliary(hole.upperBound), query.asked != .identity else { return false }
    return (hole.upperBound + 1..<end).contains { sentence.words[$0].universalDeprel == "nsubj" }
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    sentence.words[index].upos == .auxiliary || words.has(sentence.words[index].lowercased, in: "auxiliary")
  }

  /// `rest`, which is inverted, with what was answered behind its verb if that was its object.
  private func filled(_ rest: Range<Int>) -> String {
    guard query.asked.slot == .object, !turn.answers.isEmpty,
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
    guard query.asked.slot == nil, let first = rest.first, isAuxiliary(first) else { return nil }
    if asksWho, query.frame.subject == nil, query.frame.object != nil { return join("by whom", text(rest)) }
    guard let left = (asksWho ? query.frame.subject : query.frame.object)?.words,
      rest.contains(left.lowerBound)
    else { return nil }
    return join(wh, text(rest.lowerBound..<left.lowerBound), text(left.upperBound..<end))
  }

  /// "how many?": of who or what was asked for, or of those that the question names.
  private func counted(with asking: [String]) -> String? {
    let phrase = asking.joined(separator: " ")
    guard let hole else { return nil }
    let wh = sentence.words[hole.lowerBound].lowercased
    let rest = text(hole.upperBound..<end)
    if case .count = query.asked { return nil }
    let hasNoun = words.has(asking.last ?? "", in: "people")
    if hasNoun { return join(phrase, rest) }
    if query.asked.slot != nil {
      if wh.hasPrefix("who") { return join(phrase, "people", rest) }
      guard hole.count > 1 else { return nil }
      return join(phrase, text(hole.lowerBound + 1..<hole.upperBound), rest)
    }
    guard let of = participants.last(where: { sentence.isPlural($0.headIndex) }) else { return nil }
    let noun = text(of.headIndex..<of.headIndex + 1)
    return join(phrase, noun, text(hole.upperBound..<of.words.lowerBound), text(of.words.upperBound..<end))
  }

  // MARK: Words

  private func text(_ range: Range<Int>) -> String {
    guard let first = sentence.words[range].first, let last = sentence.words[range].last else { return "" }
    return String(
      decoding: Array(turn.question.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  private func replacing(_ span: Range<Int>, with phrase: String) -> String {
    join(text(0..<span.lowerBound), phrase, text(min(span.upperBound, end)..<end))
  }

  private func join(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
