/// A phrase that takes up what was named before it, by what it asks of that.
package enum Anaphor: Int, Sendable, CaseIterable {
  /// "He" and "she": a person.
  case person
  /// "It": one thing or body.
  case thing
  /// "They": several, or a body of people.
  case several
  /// "The group", "this town": what the noun says.
  case noun
}

extension NounPhrase {
  /// What kind of anaphor the phrase is; nil if it is none.
  package var anaphor: Anaphor? {
    guard isReferring else { return nil }
    if let pronoun {
      guard pronoun.person == 3 else { return nil }
      switch pronoun.gender {
      case "m", "f": return .person
      case "n": return .thing
      default: return .several
      }
    }
    guard kind == .nominal, describes == nil, type != .date, type != .nationality else { return nil }
    return definiteness == .definite || definiteness == .demonstrative ? .noun : nil
  }
}
