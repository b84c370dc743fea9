/// The question before, whose words a line that goes on from it takes up.
struct PreviousQuestion {
  let turn: Turn
  let query: Query
  let reading: QuestionReading
  let reader: QuestionReader
  private let aliases: AliasTable
  private let times: TimeValue
  /// The number of words without punctuation at the end.
  let end: Int

  /// Nil for a question that is not understood.
  init?(_ turn: Turn, reader: QuestionReader, aliases: AliasTable, times: TimeValue) {
    guard let tokens = try? reader.tokens(of: turn.question),
      let sentence = reader.analyzer.annotate([tokens]).first?.asQuestion(reader.words),
      let query = try? reader.queries(for: turn.question, read: sentence).first
    else { return nil }
    self.turn = turn
    self.query = query
    self.reader = reader
    self.aliases = aliases
    self.times = times
    reading = QuestionReading(
      sentence: sentence, words: reader.words, describer: reader.describer, question: turn.question)
    end = sentence.words.lastIndex { $0.upos != .punctuation }.map { $0 + 1 } ?? 0
  }

  var sentence: Sentence { reading.sentence }
  var words: QuestionWords { reader.words }

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
    if let other = asked(byVerb: phrase) { return other }
    let types = self.types(of: phrase)
    let named = participants.filter { $0.kind == .name }
    let old =
      participants.last { !types.isDisjoint(with: self.types(of: $0.text)) } ?? named.last
      ?? participants.last
    return old.flatMap { replacing($0.words, with: phrase) }
  }

  /// The question with another verb in place of its own: "and injured?" after "how many were killed?"; nil where
  /// `phrase` is no such verb there.
  private func asked(byVerb phrase: String) -> String? {
    guard phrase == phrase.lowercased(), !phrase.contains(" "), let root = sentence.root,
      sentence.words[root].upos == .verb, root < end
    else { return nil }
    let question = replacing(root..<root + 1, with: phrase)
    guard let tokens = try? reader.tokens(of: question), tokens.indices.contains(root),
      let other = reader.analyzer.annotate([tokens]).first, other.words.indices.contains(root),
      other.words[root].upos == .verb, other.words[root].xpos == sentence.words[root].xpos
    else { return nil }
    return question
  }

  /// What a pronoun after this question may mean, as it is written, the likeliest first: what was answered and what
  /// was asked about. `asThing` where it is no he or she: after "who did it?" that is sooner what it was done to.
  func referents(asThing: Bool) -> [String] {
    let asksWho = if case .who = query.asked { true } else { false }
    let answers = query.asked.slot == nil && query.asked != .identity ? [] : turn.answers
    let named = participants.map { text($0.words) }
    return asThing && asksWho ? named.reversed() + answers : answers + named
  }

  /// What the question says of its participants, in the order of its words.
  var participants: [Description] {
    query.frame.participants.map(\.description).filter { description in
      !isTime(description) && !description.words.isEmpty && description.words.upperBound <= end
    }.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func types(of name: String) -> Set<EntityType> {
    if let type = aliases.type(of: name, isName: true) { return [type] }
    if Geography.english.isCountry(name, aliases: aliases) { return [.country] }
    return Geography.english.isPlace(name) ? [.place] : []
  }

  private func isTime(_ description: Description) -> Bool { description.isTime(by: times) }

  func isPreposition(_ form: String) -> Bool {
    ["preposition", "place-preposition", "follow-up preposition"].contains { words.has(form, in: $0) }
  }

  // MARK: Words

  func text(_ range: Range<Int>) -> String {
    guard let first = sentence.words[range].first, let last = sentence.words[range].last else { return "" }
    return String(
      decoding: Array(turn.question.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  func replacing(_ span: Range<Int>, with phrase: String) -> String {
    join(text(0..<span.lowerBound), phrase, text(min(span.upperBound, end)..<end))
  }

  func join(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
