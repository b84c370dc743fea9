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
    _ more: [(name: String, text: String)], examples: Bool = true
  ) -> (book: PatternBook, errors: [PatternError]) {
    var errors: [PatternError] = []
    var lists = WordLists()
    if let words = English.bytes(of: "facts.words") { lists.add(words, file: "facts.words", errors: &errors) }
    var found: [Pattern] = []
    func add(_ bytes: UnsafeRawBufferPointer, file: String) {
      var reader = PatternReader(file: file, lists: lists, after: Set(found.map(\.name)))
      reader.read(bytes, examples: examples)
      errors += reader.errors
      found += reader.patterns
    }
    if let patterns = English.bytes(of: "facts.patterns") { add(patterns, file: "facts.patterns") }
    for var file in more {
      file.text.withUTF8 { add(UnsafeRawBufferPointer($0), file: file.name) }
    }
    let names = Set(found.map(\.name))
    for replaced in found.flatMap(\.replaces) where !names.contains(replaced.name) {
      errors.append(PatternError(place: replaced.place, problem: .unknownPattern(replaced.name)))
    }
    return (PatternBook(patterns: found, lists: lists), errors)
  }

  private init(patterns unsorted: [Pattern], lists: WordLists) {
    let patterns = unsorted.sorted { $0.name < $1.name }
    self.patterns = patterns
    self.shared = patterns.map(SharedPattern.init)
    self.triggers = patterns.map { Trigger($0.trigger) }
    self.lists = lists
    let startingTags = patterns.map(\.startingTags)
    self.byUPOS = UPOS.allCases.map { upos in
      startingTags.indices.filter { startingTags[$0].isEmpty || startingTags[$0].contains(upos) }
    }
  }

  /// The patterns to try on a word of that part of speech, by index.
  func candidates(for upos: UPOS) -> [Int] { byUPOS[upos.index] }
}

extension Pattern {
  /// The parts of speech that the trigger may have; none where any will do.
  fileprivate var startingTags: [UPOS] {
    trigger.compactMap { condition in
      if case .upos(let upos) = condition.test, !condition.isNegated { upos } else { nil }
    }
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
