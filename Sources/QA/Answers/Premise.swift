/// A fact that a question is held against.
package struct Premise: Sendable {
  let fact: Fact
  /// Its number in the store; nil for one that was read for the question.
  let number: Int64?

  init(_ stored: StoredFact) {
    fact = stored.fact
    number = stored.number
  }

  init(_ fact: Fact) {
    self.fact = fact
    number = nil
  }
}
