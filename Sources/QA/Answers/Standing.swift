/// Whether a fact that fits a query by its words may answer it, by its factuality: the program's policy, not
/// something to be fitted. What is planned, possible or denied is not done.
struct Standing {
  /// What the likelihood of the answer is multiplied by.
  let weight: Double
  /// What it is less than 1 for.
  let difference: Difference?

  init(of fact: Fact, for query: Query) {
    let truth = query.asked == .truth
    let done = truth || query.frame.isPast
    let asksSpeaker = query.asked.slot == .argument(Role(rawValue: "according to"))
    // Who denies that it is so says that it is not.
    let isDenied = asksSpeaker && fact.factuality == .denied
    if (fact.negated != isDenied) != query.frame.negated, !truth {
      self.init(weight: 0, difference: isDenied ? .factuality(.denied) : .negation)
    } else if truth, fact.namesEvent || fact.pattern == "bare-verb" {
      // A noun names what may yet come ("paves the way for the recapture"), and what no pattern reads is not sure.
      self.init(weight: 0, difference: .onlyNamed)
    } else if isDenied {
      self.init(weight: 1, difference: nil)
    } else if asksSpeaker, fact.factuality == .possible || fact.factuality == .hypothetical {
      self.init(weight: 0, difference: .factuality(fact.factuality))
    } else if query.frame.modal {
      self.init(weight: 1, difference: nil)
    } else {
      switch fact.factuality {
      case .happened, .ongoing: self.init(weight: 1, difference: nil)
      case .denied: self.init(weight: truth ? 1 : 0, difference: truth ? nil : .factuality(.denied))
      // What is only planned or possible does not say who did it.
      case .planned, .possible, .hypothetical:
        self.init(weight: done ? 0 : Self.doubtful, difference: .factuality(fact.factuality))
      }
    }
  }

  /// The weight of what has not come about for a question that does not ask whether it has.
  private static let doubtful = 0.6

  private init(weight: Double, difference: Difference?) {
    self.weight = weight
    self.difference = difference
  }
}
