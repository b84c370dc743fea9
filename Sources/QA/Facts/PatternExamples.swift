/// Runs the examples and counter-examples that stand in pattern files.
extension Extractor {
  /// With the embedded patterns and the files of the user's, whose examples must hold as `analyzer` reads them.
  public init(adding files: [(name: String, text: String)], checkedWith analyzer: Analyzer)
    throws(PatternErrors)
  {
    try self.init(adding: files)
    let names = Set(files.map(\.name))
    let failures = failingExamples(with: analyzer) { names.contains($0.place.file) }
      .sorted { ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line) }
    if !failures.isEmpty { throw PatternErrors(errors: failures) }
  }

  /// The examples that do not give what their pattern says, and the counter-examples that give something; those of
  /// `PatternBook.embedded` are not read.
  package func failingExamples(
    with analyzer: Analyzer, of isWanted: (Pattern) -> Bool = { _ in true }
  ) -> [PatternError] {
    book.patterns.filter(isWanted).flatMap { pattern in
      pattern.examples.flatMap { failures(of: $0, pattern, analyzer) }
        + pattern.counterexamples.compactMap { failure(of: $0, pattern, analyzer) }
    }
  }

  private func failures(
    of example: Pattern.Example, _ pattern: Pattern, _ analyzer: Analyzer
  ) -> [PatternError] {
    let found = facts(of: pattern, in: example.sentence, analyzer)
    return example.gives.filter { expected in !found.contains { $0.isGiven(as: expected) } }.map { expected in
      PatternError(
        place: example.place,
        problem: .exampleFails(
          sentence: example.sentence, expected: expected, found: found.map { $0.written { _ in true } }))
    }
  }

  private func failure(
    of example: Pattern.Counterexample, _ pattern: Pattern, _ analyzer: Analyzer
  ) -> PatternError? {
    let found = facts(of: pattern, in: example.sentence, analyzer)
    if found.isEmpty { return nil }
    return PatternError(
      place: example.place,
      problem: .counterexampleMatches(
        sentence: example.sentence, found: found.map { $0.written { _ in true } }))
  }

  private func facts(of pattern: Pattern, in text: String, _ analyzer: Analyzer) -> [Fact] {
    analyzer.sentences(in: text).enumerated().flatMap { number, sentence in
      trials(in: sentence, number: number).flatMap { trial -> [Fact] in
        if case .gave(let facts) = trial.outcome, trial.pattern == pattern.name { facts } else { [] }
      }
    }
  }
}

extension Fact {
  /// The fact as an example writes it: "capture(subject: rebels, object: the town, time: sunday) not".
  func written(arguments isWanted: (String) -> Bool) -> String {
    var slots: [String] = []
    if let subject { slots.append("subject: " + subject.text) }
    if let object { slots.append("object: " + object.text) }
    slots += arguments.map { $0.role.rawValue + ": " + $0.mention.text }.filter(isWanted)
    var text = predicate.lemma + "(" + slots.joined(separator: ", ") + ")"
    if negated { text += " not" }
    if factuality != .happened { text += " " + factuality.rawValue }
    return text
  }

  /// True if the fact is what an example expects; it may have arguments that the example leaves out.
  fileprivate func isGiven(as expected: String) -> Bool {
    let expected = expected.lowercased()
    return written { expected.contains($0.lowercased()) }.lowercased() == expected
  }
}
