import QA
import Testing

/// The embedded patterns with their examples.
private let book = PatternBook.reading([]).book

@Test func everyPatternHasExamplesAndCounterexamples() {
  #expect(book.patterns.map(\.name) == PatternBook.embedded.patterns.map(\.name))
  for pattern in book.patterns {
    #expect(pattern.examples.contains { !$0.gives.isEmpty }, "\(pattern.name) has no example")
    #expect(!pattern.counterexamples.isEmpty, "\(pattern.name) has no counter-example")
  }
}

@Test func theExamplesOfThePatternsHold() {
  for failure in Extractor(book: book).failingExamples(with: Analyzer()) {
    Issue.record("line \(failure.place.line): \(failure.problem)")
  }
}

@Test func explainingNamesTheConditionThatFailed() throws {
  let sentence = tree(
    """
    mosul mosul PROPN NNP 2 nsubj
    fell fall VERB VBD 0 root
    """)
  let trials = try #require(Extractor().trials(of: "passive", in: sentence))
  guard case .failed(let condition, _, _) = try #require(trials.first).outcome else {
    Issue.record("the passive holds of an active verb")
    return
  }
  #expect(condition == "passive")
  #expect(Extractor().trials(of: "no such pattern", in: sentence) == nil)
  #expect(Extractor().trials(in: sentence).map(\.pattern) == ["active"])
}
