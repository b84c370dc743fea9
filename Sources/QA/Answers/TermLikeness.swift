/// How alike two content words are, 0...1.
package struct TermLikeness: Sendable {
  package var aliases = AliasTable() { didSet { known = Self.nothingKnown() } }
  /// The name of the rule that a capital may stand for the government in it, which is no line of a file.
  static let seatRule = "capital => government"
  /// Whether that rule is on.
  var seatsAreGovernments = true
  let geography = Geography.english
  let derivations = Derivations()
  let nouns = NounClasses.english
  /// The same words meet again and again, in each fact of an article.
  private var known = Self.nothingKnown()

  private struct Pair: Hashable {
    let asked: Term
    let found: Term
  }

  private static func nothingKnown() -> Memo<Pair, Double> { Memo(most: 1 << 14) }

  package init(aliases: AliasTable = AliasTable()) {
    self.aliases = aliases
  }

  /// 1 for the same word, less for related ones, 0 for strangers.
  package func likeness(_ asked: Term, _ found: Term) -> Double {
    if asked.lemma == found.lemma { return 1 }
    return known.value(for: Pair(asked: asked, found: found)) { compared(asked, found) }
  }

  /// Whether a word is a noun or name that says what `term` says.
  func isNoun(_ word: Word, like term: Term) -> Bool {
    guard word.upos == .noun || word.upos == .properNoun else { return false }
    return word.lemma == term.lemma
      || likeness(term, Term(lemma: word.lemma, isName: word.upos == .properNoun)) > 0.8
  }

  private func compared(_ asked: Term, _ found: Term) -> Double {
    if Self.skeleton(asked.lemma) == Self.skeleton(found.lemma) { return 0.95 }
    if Self.isLastPart(asked.lemma, of: found.lemma) || Self.isLastPart(found.lemma, of: asked.lemma) {
      return 0.9
    }
    if asked.isName || found.isName {
      // "the harriers" of a question are no birds of prey to the parser that knows the club.
      if Self.isPlural(asked.lemma, of: found.lemma) || Self.isPlural(found.lemma, of: asked.lemma) {
        return 0.9
      }
      if let place = place(asked.lemma), place == self.place(found.lemma) { return 0.85 }
      return asked.isName && found.isName && aliases.areSame(asked.lemma, found.lemma) ? 0.95 : 0
    }
    if let place = place(asked.lemma), place == self.place(found.lemma) { return 0.85 }
    if derivations.related(asked.lemma, found.lemma) { return 0.8 }
    if nouns.isKind(found.lemma, of: asked.lemma) { return 0.7 }
    return nouns.areNear(asked.lemma, found.lemma) ? 0.6 : 0
  }

  /// Whether a word says which one it is: part of a name, a number, a nationality.
  package func distinguishes(_ term: Term) -> Bool {
    term.isName || geography.place(ofDemonym: term.lemma) != nil
  }

  /// The place that a name or a demonym stands for: iraq for "iraq" and "iraqi".
  private func place(_ lemma: String) -> String? {
    if let place = geography.place(ofDemonym: lemma) { return place }
    let name = aliases.canonical(lemma)
    return geography.isPlace(name) ? name : nil
  }

  /// Whether `part` is what follows the article of an Arabic name: "assad" of "al-assad".
  private static func isLastPart(_ part: String, of name: String) -> Bool {
    guard name.utf8.count == part.utf8.count + 3, name.hasSuffix(part) else { return false }
    return name.hasPrefix("al-") || name.hasPrefix("el-") || name.hasPrefix("an-") || name.hasPrefix("as-")
  }

  /// Whether `plural` is the name `name` with an s: a lemma of one is the form of the other.
  private static func isPlural(_ plural: String, of name: String) -> Bool {
    plural.utf8.count == name.utf8.count + 1 && name.utf8.count > 3 && plural.utf8.last == UInt8(ascii: "s")
      && plural.hasPrefix(name)
  }

  /// The letters and digits of a word: "shi'ite" and "shiite", "al-qaim" and "alqaim" are one.
  static func skeleton(_ word: String) -> [UInt8] {
    word.utf8.filter(\.isPartOfWord)
  }
}
