/// What tells things of one kind apart, whatever else is said of them.
extension MentionMatcher {
  /// Whether `found` is another one of its kind than `asked`: the second attack is not the third, the election of 2009
  /// not that of 2014 and not sunday's, a deputy minister is no minister.
  func isOther(_ asked: Description, than found: Description) -> Bool {
    guard terms.likeness(asked.head, found.head) >= Self.leastOfTheSame else { return false }
    return differ(asked, found, by: isOrdinal) || differ(asked, found) { isNumber($0) || isDate($0) }
      || isDeputy(asked) != isDeputy(found)
  }

  /// Whether which one of several is asked for, and `found` does not say which it is, nor the name of what it refers to.
  func lacksOrdinal(_ asked: Description, _ found: Description, referent: String?) -> Bool {
    let ordinals = asked.core.map(\.lemma).filter { describer.words.has($0, in: "later ordinal") }
    let said =
      found.terms.map(\.lemma) + (referent?.lowercased().split(separator: " ").map(String.init) ?? [])
    return !ordinals.allSatisfy(said.contains)
  }

  /// How surely a mention is what is asked for where it says which one it is and the question does not: "the 2009
  /// election" may be another than "the election".
  func clarity(of found: Description, as asked: Description) -> Double {
    func tells(_ term: Term) -> Bool { isOrdinal(term) || isDate(term) || term.isYear }
    return found.core.contains(where: tells) && !(asked.core + asked.tail).contains(where: tells)
      ? Self.clarityOfOneOfSeveral : 1
  }

  private static let clarityOfOneOfSeveral = 0.8

  private func isOrdinal(_ term: Term) -> Bool { describer.words.has(term.lemma, in: "ordinal") }

  private func isDate(_ term: Term) -> Bool { terms.nouns.types(of: term.lemma).first == .date }

  /// Whether both have words that `tell` which one is meant, and none in common.
  private func differ(_ asked: Description, _ found: Description, by tell: (Term) -> Bool) -> Bool {
    let (asked, found) = (asked.core.filter(tell), found.core.filter(tell))
    return !asked.isEmpty && !found.isEmpty
      && !asked.contains { term in found.contains { terms.likeness(term, $0) >= Self.leastOfTheSame } }
  }

  private func isNumber(_ term: Term) -> Bool {
    term.lemma.utf8.first?.isASCIIDigit ?? false || describer.words.has(term.lemma, in: "number")
  }

  /// Whether somebody only stands in for whom the noun names.
  private func isDeputy(_ description: Description) -> Bool {
    description.core.contains { describer.words.has($0.lemma, in: "deputy") }
  }
}

extension Term {
  /// Whether it is a number of four digits.
  fileprivate var isYear: Bool { lemma.utf8.count == 4 && lemma.utf8.allSatisfy(\.isASCIIDigit) }
}
