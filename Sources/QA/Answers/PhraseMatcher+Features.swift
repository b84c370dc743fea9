/// What speaks for a phrase of a sentence as the answer.
extension PhraseMatcher {
  func features(
    of span: AnswerSpan, at head: Int, form: QueryMatcher.Form, query: Query, found: SentenceFinder.Found,
    paths: TreePaths, predicate: Int?
  ) -> CandidateFeatures {
    let sentence = found.view.sentences[found.alignment.sentence]
    let word = sentence.words[head]
    let words = sentence.words.indices(in: span.range)
    let kind = Self.kind(of: query)
    let slot = query.asked.slot?.kind ?? kind
    let preposition = sentence.preposition(of: head)
    let mark = sentence.dependent(of: head, "mark").map { sentence.words[$0].lowercased }
    var features = CandidateFeatures()
    features.add("\(kind) is \(type(of: head, form: form, words: words, in: sentence))")
    features.add("\(kind) word \(word.upos.rawValue)")
    features.add("\(kind) as \(word.universalDeprel)")
    features.add("\(kind) behind \(preposition ?? mark ?? "nothing")")
    features.add("\(slot) as \(word.deprel)")
    if case .argument(let role)? = query.asked.slot {
      features.add(
        "preposition " + (preposition == role.rawValue ? "same" : preposition == nil ? "none" : "other"))
    }
    let anchors = found.alignment.anchors
    features.add("asked words", Double(anchors.filter(words.contains).count) / Double(max(1, words.count)))
    features.add("length", min(1, Double(words.count) / Self.longLength))
    let outside = anchors.filter { !words.contains($0) }
    let distance = outside.map { abs($0 - head) }.min() ?? Int(Self.longDistance)
    features.add("words between", min(1, Double(distance) / Self.longDistance))
    let near = outside.compactMap { paths.path(from: $0, to: head) }
    if let nearest = near.min(by: { $0.count < $1.count }) {
      features.add("steps", min(1, Double(nearest.count) / Self.longPath))
      features.add("nearest \(nearest.prefix(Self.mostSteps).joined(separator: " "))")
      let sum = near.reduce(0) { $0 + min($1.count, Int(Self.longPath)) }
      features.add("mean steps", Double(sum) / Double(near.count) / Self.longPath)
    } else {
      features.add("no asked words around")
    }
    if let predicate, let path = paths.path(from: predicate, to: head) {
      features.add("steps from predicate", min(1, Double(path.count) / Self.longPath))
      if path.count <= Self.mostSteps {
        features.add("\(slot) from predicate \(path.joined(separator: " "))")
      }
    }
    if let counted = counted(by: query) {
      let own = matcher.mentions.contentTerms(in: found.alignment.sentence, of: found.view)[head]
      features.add("other noun", 1 - (own.map { matcher.mentions.terms.likeness(counted, $0) } ?? 0))
    }
    if let type = query.type {
      let mention = matcher.phrase(at: head, in: found.alignment.sentence, of: found.view)
      features.add("other type", 1 - matcher.mentions.likeness(of: mention, toType: type, in: found.view))
    }
    return features
  }

  /// The noun that a question for a number counts.
  private func counted(by query: Query) -> Term? {
    guard case .count(let slot) = query.asked else { return nil }
    return query.frame.participants.first { $0.slot == slot }?.description.head
  }

  private static let longLength = 15.0
  private static let longDistance = 20.0
  private static let longPath = 6.0
  static let mostSteps = 3

  /// What is asked for, as the names of features have it.
  static func kind(of query: Query) -> String {
    switch query.asked {
    case .who: return "who"
    case .what: return query.type == nil ? "what" : "which"
    default: return query.asked.name
    }
  }

  /// What a phrase is: "person", "time", "counted", "clause".
  private func type(
    of head: Int, form: QueryMatcher.Form, words: Range<Int>, in sentence: Sentence
  ) -> String {
    guard form == .nominal else { return "\(form)" }
    if times.value(ofForms: words.map { sentence.words[$0].lowercased }) != nil { return "time" }
    if sentence.dependent(of: head, "nummod") != nil { return "counted" }
    let type = typer.type(of: words, head: head, in: sentence)
    if type == .thing, sentence.words[head].upos == .properNoun { return "name" }
    return type.rawValue
  }
}

extension [Word] {
  /// The indices of the words that stand in a range of text.
  fileprivate func indices(in range: TextRange) -> Range<Int> {
    let first = firstIndex { $0.range.upperBound > range.lowerBound } ?? 0
    let last = lastIndex { $0.range.lowerBound < range.upperBound } ?? first
    return first..<Swift.max(first, last) + 1
  }
}
