extension Asked {
  /// What is asked for, as words after "it does not say".
  var words: String {
    switch self {
    case .who(.argument(let role)) where role != Role(rawValue: "according to"): "\(role.rawValue) whom"
    case .what(.argument(let role)) where role != .complement && role != .recipient: "\(role.rawValue) what"
    case .who: "who"
    case .what: "what"
    case .count: "how many"
    case .possessor: "whose"
    case .place(let preposition?): "\(preposition) where"
    case .place: "where"
    case .time: "when"
    case .duration: "how long"
    case .frequency: "how often"
    case .manner: "how"
    case .reason: "why"
    case .purpose: "what for"
    case .measure(let word): "how \(word)"
    case .action: "what was done"
    case .identity: "what it is"
    case .fullName: "what it stands for"
    case .abbreviation: "how it is shortened"
    case .truth: "whether"
    }
  }
}
