/// What a governing word makes of what is said below it, as the maps of `facts.words` name it.
enum Effect: String, Sendable {
  case happened, planned, possible, hypothetical, denied, negated
  /// Somebody says it, and that is all.
  case said
}

/// The maps of `facts.words` that give an effect.
enum EffectMap: String, CaseIterable, Sendable {
  case complements
  case clauseComplements = "clause complements"
  case clauseNouns = "clause nouns"
  case eventGovernors = "event governors"
  case eventModifiers = "event modifiers"
}

extension WordLists {
  /// What `word` makes of what it governs, if the map has it.
  func effect(of word: String, in map: EffectMap) -> Effect? {
    value(of: word, in: map.rawValue).flatMap(Effect.init)
  }
}
