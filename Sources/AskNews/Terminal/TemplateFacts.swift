import QA

/// Finds the facts that questions are made from: all of a small store, and of a larger one those that what was typed so
/// far may be about.
struct TemplateFacts {
  private let store: FactStore
  private let lemmatizer: Lemmatizer

  /// How many facts questions are made from.
  static let most = 5000
  /// How many words are looked up where only the beginning of one is known: those in the most facts.
  private static let mostEntries = 400

  init(_ archive: Archive) {
    store = archive.store
    lemmatizer = archive.analyzer.lemmatizer
  }

  /// All facts; nil where they are too many.
  func all() throws(StoreError) -> [StoredFact]? {
    try store.count() > Self.most ? nil : store.facts(matching: FactQuery())
  }

  /// What a word is in facts.
  private struct Uses {
    var predicates: [VocabularyEntry]
    var terms: [VocabularyEntry]

    var count: Int { (predicates + terms).reduce(0) { $0 + $1.facts } }
  }

  /// The facts that a question which begins with `line` may be about; not all of them where too little is typed yet.
  func facts(forQuestionBeginning line: String) throws(StoreError) -> (facts: [StoredFact], areAll: Bool) {
    var words = Self.contentWords(of: line)
    let isOpen = !(line.last?.isWhitespace ?? true)
    let begun = isOpen ? line.split(separator: " ").last.map { $0.lowercased() } ?? "" : ""
    if isOpen, words.last == begun { words.removeLast() }
    if let rarest = try uses(of: words).min(by: { $0.count < $1.count }) {
      let facts = try facts(with: rarest, most: Self.most)
      return (facts, facts.count < Self.most)
    }
    let uses = try uses(ofWordsBeginning: begun)
    let (predicates, terms) = (uses.predicates.prefix(Self.mostEntries), uses.terms.prefix(Self.mostEntries))
    // Some facts of each word: not every fact makes a question.
    let share = Self.most / max(1, predicates.count + terms.count)
    let facts = try store.facts(
      matching: predicates.map { FactQuery(predicates: [$0.text], limit: share) }
        + terms.map { FactQuery(anyTerms: [$0.text], limit: share) })
    let areAll = predicates.count == uses.predicates.count && terms.count == uses.terms.count
    return (facts.flatMap { $0 }, areAll)
  }

  /// Facts that have words of `line`, some with each.
  func facts(sharingWordsOf line: String) throws(StoreError) -> [StoredFact] {
    let uses = try uses(of: Self.contentWords(of: line))
    var facts: [StoredFact] = []
    for use in uses { facts += try self.facts(with: use, most: Self.most / uses.count) }
    return facts
  }

  private func facts(with uses: Uses, most: Int) throws(StoreError) -> [StoredFact] {
    var queries: [FactQuery] = []
    if !uses.predicates.isEmpty {
      queries.append(FactQuery(predicates: Set(uses.predicates.map(\.text)), limit: most))
    }
    if !uses.terms.isEmpty { queries.append(FactQuery(anyTerms: Set(uses.terms.map(\.text)), limit: most)) }
    return try store.facts(matching: queries).flatMap { $0 }
  }

  /// The words that are not part of a template itself, in lower case.
  private static func contentWords(of line: String) -> [String] {
    line.lowercased().split(separator: " ").map(String.init).filter { !QuestionTemplate.words.contains($0) }
  }

  /// What each of `words` is; those that no fact has are left out.
  private func uses(of words: [String]) throws(StoreError) -> [Uses] {
    var found: [Uses] = []
    for word in words {
      let bare = String(word.drop { !$0.isLetter && !$0.isNumber })
      let lemmas = Set([bare] + [UPOS.verb, .noun].map { lemmatizer.lemma(of: bare, upos: $0, xpos: "_") })
      var uses = Uses(predicates: [], terms: [])
      for lemma in lemmas.sorted() where !lemma.isEmpty {
        // A verb of several words begins with it.
        uses.predicates += try store.vocabulary(.predicates, prefix: lemma).filter {
          $0.text == lemma || $0.text.hasPrefix(lemma + " ")
        }
        if let term = try store.entry(lemma, in: .terms) { uses.terms.append(term) }
      }
      if uses.count > 0 { found.append(uses) }
    }
    return found
  }

  /// What words are that begin so, in any form of a verb, those in the most facts first; where nothing is typed of
  /// the word, verbs alone.
  private func uses(ofWordsBeginning start: String) throws(StoreError) -> Uses {
    let forms = VerbForms.english
    let predicates = try store.vocabulary(.predicates).filter {
      $0.text.hasPrefix(start) || forms.past(of: $0.text).hasPrefix(start)
    }
    return Uses(
      predicates: Self.commonestFirst(predicates),
      terms: start.isEmpty ? [] : Self.commonestFirst(try store.vocabulary(.terms, prefix: start)))
  }

  private static func commonestFirst(_ entries: [VocabularyEntry]) -> [VocabularyEntry] {
    entries.sorted { ($1.facts, $0.text) < ($0.facts, $1.text) }
  }
}
