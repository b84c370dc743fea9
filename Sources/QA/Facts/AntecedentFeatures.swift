/// What may be said of an anaphor and a phrase before it, numbered. Each group is a question with one answer or, for
/// those with a list of their own, any number of them.
package struct AntecedentFeatures: Sendable {
  package static let all = AntecedentFeatures()

  /// The names by number, as in antecedents.weights.
  package private(set) var names: [String] = []
  /// How many sentences lie between; the last is for all beyond.
  let distance: Range<Int>
  /// How many phrases that it could mean lie between.
  let between: Range<Int>
  /// What each does in its clause: the anaphor's, then the other's.
  let functions: Range<Int>
  let kind: Range<Int>
  /// The type of the thing, twice: once for an anaphor that acts.
  let type: Range<Int>
  let number: Range<Int>
  let standing: Range<Int>
  /// How often the thing is called by a name or noun: once, twice, up to four times, more.
  let mentions: Range<Int>
  let relation: Range<Int>
  /// For nouns: how the noun is like what the thing was called, and what stands before it.
  let match: Range<Int>
  /// For nouns: what stands behind them.
  let behind: Range<Int>
  /// Of the anaphor alone: what speaks for it taking up nothing.
  let own: Range<Int>
  let ownType: Range<Int>
  let ownFunction: Range<Int>
  let ownModifiers: Range<Int>

  private init() {
    var names: [String] = []
    func group(_ title: String, _ answers: [String]) -> Range<Int> {
      names += answers.map { title + ": " + $0 }
      return names.count - answers.count..<names.count
    }
    let functionNames = ["modifier", "possessor", "oblique", "object", "subject"]
    let types = EntityType.allCases.map(\.rawValue)
    distance = group("sentences between", ["0", "1", "2", "3", "4", "5", "more"])
    between = group("phrases between", ["0", "1", "2", "3", "more"])
    functions = group("functions", functionNames.flatMap { own in functionNames.map { "\(own) for \($0)" } })
    kind = group("kind", Kind.allCases.map(\.rawValue))
    type = group("type", types + types.map { $0 + " for who acts" })
    number = group("number", Number.allCases.map(\.rawValue))
    standing = group("standing", Standing.allCases.map(\.rawValue))
    mentions = group("mentions", ["1", "2", "3", "more"])
    relation = group("relation", Relation.allCases.map(\.rawValue))
    match = group(
      "noun", Match.allCases.flatMap { noun in Before.allCases.map { "\(noun.rawValue), \($0.rawValue)" } })
    behind = group("behind the noun", Behind.allCases.map(\.rawValue))
    own = group("anaphor", Own.allCases.map(\.rawValue))
    ownType = group("type of the anaphor", types)
    ownFunction = group("function of the anaphor", functionNames)
    ownModifiers = group("words before the anaphor", ["0", "1", "more"])
    self.names = names
  }

  /// What the phrase before is.
  enum Kind: String, CaseIterable {
    case name, definite, demonstrative, possessive, indefinite, bare
    case samePronoun = "same pronoun"
    case otherPronoun = "other pronoun"
  }

  enum Number: String, CaseIterable {
    case same
    case severalForOne = "several for one"
    case oneForSeveral = "one for several"
    case startsList = "first of a list"
  }

  /// What makes a phrase likely to be taken up.
  enum Standing: String, CaseIterable {
    case opensSentence = "opens its sentence"
    case restricted
    case inFirstSentence = "in the first sentence"
    case root
  }

  /// How the clauses of the two belong together.
  enum Relation: String, CaseIterable {
    case sameClause = "subject of the clause"
    case saying = "subject of saying it"
    case said = "subject of what it says"
    case relative = "subject above a relative clause"
    case adverbial = "subject above an adverbial clause"
    case coordinated = "subject of the clause before"
    case above = "subject above another clause"
    case below = "subject of an adverbial clause before"
    case bothSpeak = "both speak"
    case bothAct = "both act"
    case samePredicate = "same predicate"
    case ownsPeople = "owner of people"
    case spokesman = "speaks for another"
    case bothObjects = "both objects"
    case described = "described by the clause"
  }

  /// How a noun is like what the thing was called.
  enum Match: String, CaseIterable {
    case sameNoun = "same noun"
    case sameDescription = "noun said of it"
    case inName = "noun in its name"
    case takenUp = "noun that takes it up"
    case general = "general noun for a name"
    case nameOfKind = "name not described"
    case sameType = "same type"
    case other
  }

  /// What stands before a noun.
  enum Before: String, CaseIterable {
    case nothing = "nothing before"
    case less = "less before"
    case known = "the same before"
    case unknown = "other before"
  }

  enum Behind: String, CaseIterable {
    case same, more, other, less
  }

  /// What is so of the anaphor itself.
  enum Own: String, CaseIterable {
    case any
    case opensSentence = "opens its sentence"
    case quoted
    case aboutClause = "of a predicate with a clause"
    case empty = "of a predicate that takes an empty it"
    case inFirstSentence = "in the first sentence"
    case copular = "of a copula"
    case objectOfSpeech = "object of speech"
    case restricted, demonstrative, plural
  }
}
