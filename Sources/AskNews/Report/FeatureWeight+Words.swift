import QA

extension FeatureWeight {
  /// What speaks against an answer, in words, each once.
  static func reasons(_ weights: [FeatureWeight]) -> [String] {
    var reasons: [String] = []
    for weight in weights where !reasons.contains(weight.reason) { reasons.append(weight.reason) }
    return reasons
  }

  /// Told by the first word of its name: what kind of thing was looked at.
  private var reason: String {
    switch feature.prefix(while: { $0 != " " }) {
    case "path", "last", "ups", "tree", "distance", "fact": "where it stands in the sentence"
    case "known", "unlike", "fit", "predicate": "how the sentence puts what the question says"
    case "type", "word", "other", "identity": "what kind of thing it is"
    case "pattern", "unsure": "how surely the fact was read"
    case "mark", "place": "how the sentence joins it"
    case "number": "what the number counts"
    case "not": "who said it"
    default: "what is asked"
    }
  }
}
