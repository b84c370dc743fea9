import QA

extension Adjustment {
  /// Why an answer is more or less likely than the ranking model has it.
  var words: String {
    switch reason {
    case .standing: "the fact need not have come about"
    case .clarity: "it does not say for sure who or what is meant"
    case .successor: "it began only then what is asked for in the past"
    case .coordination: "it is joined to a likelier answer"
    case .tenure: "it is not sure when it was so"
    }
  }
}
