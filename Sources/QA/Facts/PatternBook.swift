/// All patterns and word lists in force, checked and indexed. Immutable.
package struct PatternBook: Sendable {
  /// In the order of their names, whatever the order of the files.
  package let patterns: [Pattern]
  /// The same.
  let shared: [SharedPattern]
  /// Their triggers.
  let triggers: [Trigger]
  package let lists: WordLists
  /// For each part of speech the indices of the patterns whose trigger may have it.
  private let byUPOS: [[Int]]

  /// The embedded patterns alone, without their examples. That they are without errors is a matter of a test.
  package static let embedded = PatternBook.reading([], examples: false).book

  /// Reads the embedded files and then `more`, each a file's name and text.
  package init(adding more: [(name: String, text: String)]) throws(PatternErrors) {
    let (book, errors) = PatternBook.reading(more)
    if !errors.isEmpty { throw PatternErrors(errors: errors) }
    self = book
  }

  /// The embedded files and `more` as far as they can be read, and all that is wrong in them.
  package static func reading(
    _ more: [(name: String, text: String)], examples: Bool = true,
    words: String = English.text(of: "facts.words") ?? "",
    patterns: String = English.text(of: "facts.patterns") ?? ""
  ) -> (book: PatternBook, errors: [PatternError]) {
    var errors: [PatternError] = []
    var lists = WordLists()
    lists.add(words, file: "facts.words", errors: &errors)
    var found: [Pattern] = []
    for file in [(name: "facts.patterns", text: patterns)] + more {
      var reader = PatternReader(file: file.name, lists: lists, after: Set(found.map(\.name)))
      reader.read(file.text, examples: examples)
      errors += reader.errors
      found += reader.patterns
    }
    return (PatternBook(patterns: found, lists: lists), errors)
  }

  private init(patterns unsorted: [Pattern], lists: WordLists) {
    let patterns = unsorted.sorted { $0.name < $1.name }
    self.patterns = patterns
    self.shared = patterns.map(SharedPattern.init)
    self.triggers = patterns.map { Trigger($0.trigger) }
    self.lists = lists
    self.byUPOS = UPOS.allCases.map { [patterns] upos in
      patterns.indices.filter { patterns[$0].mayStart(with: upos) }
    }
  }

  /// The patterns to try on a word of that part of speech, by index.
  func candidates(for upos: UPOS) -> [Int] { byUPOS[upos.index] }
}

extension Pattern {
  /// False if the trigger excludes the part of speech.
  fileprivate func mayStart(with upos: UPOS) -> Bool {
    let wanted = trigger.compactMap { condition -> UPOS? in
      if case .upos(let upos) = condition.test, !condition.isNegated { upos } else { nil }
    }
    return wanted.isEmpty || wanted.contains(upos)
  }
}

extension UPOS {
  /// The position among all parts of speech.
  var index: Int {
    switch self {
    case .adjective: 0
    case .adposition: 1
    case .adverb: 2
    case .auxiliary: 3
    case .coordinatingConjunction: 4
    case .determiner: 5
    case .interjection: 6
    case .noun: 7
    case .numeral: 8
    case .particle: 9
    case .pronoun: 10
    case .properNoun: 11
    case .punctuation: 12
    case .subordinatingConjunction: 13
    case .symbol: 14
    case .verb: 15
    case .other: 16
    }
  }
}
