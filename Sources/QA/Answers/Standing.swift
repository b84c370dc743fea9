/// Whether a fact that fits a query by its words may answer it, by its factuality: the program's policy, not
/// something to be fitted. What is planned, possible or denied is not done.
struct Standing {
  /// What the likelihood of the answer is multiplied by.
  let weight: Double
  /// Why it is less than 1.
  let reason: String?

  init(of fact: Fact, for query: Query) {
    let truth = query.asked == .truth
    let done = truth || query.frame.isPast
    if fact.negated != query.frame.negated, !truth {
      self.init(
        weight: 0, reason: fact.negated ? "it says that it did not happen" : "it says that it did happen")
    } else if truth, fact.namesEvent || fact.pattern == "bare-verb" {
      // A noun names what may yet come ("paves the way for the recapture"), and what no pattern reads is not sure.
      self.init(weight: 0, reason: "it only speaks of it")
    } else if query.asked.slot == .argument(Role(rawValue: "according to")),
      fact.factuality == .denied || fact.factuality == .possible || fact.factuality == .hypothetical
    {
      self.init(weight: 0, reason: "it is doubted")
    } else if query.frame.modal {
      self.init(weight: 1, reason: nil)
    } else {
      switch fact.factuality {
      case .happened, .ongoing: self.init(weight: 1, reason: nil)
      case .denied: self.init(weight: truth ? 1 : 0, reason: truth ? nil : "it is denied")
      // What is only planned or possible does not say who did it.
      case .planned: self.init(weight: done ? 0 : Self.doubtful, reason: "it is only planned")
      case .possible: self.init(weight: done ? 0 : Self.doubtful, reason: "it is only possible")
      case .hypothetical: self.init(weight: done ? 0 : Self.doubtful, reason: "it is only supposed")
      }
    }
  }

  /// The weight of what has not come about for a question that does not ask whether it has.
  private static let doubtful = 0.6

  private init(weight: Double, reason: String?) {
    self.weight = weight
    self.reason = reason
  }
}
