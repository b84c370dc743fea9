/// A phrase that may refer to something: a name, a common noun with what belongs to it, or a pronoun.
package struct NounPhrase: Sendable {
  package enum Kind: Sendable { case name, nominal, pronoun }

  /// How far a determiner says that the reader knows the thing already.
  package enum Definiteness: Sendable { case definite, demonstrative, possessive, indefinite, bare }

  /// What it does in its clause.
  package enum Function: Int, Sendable, Comparable, CaseIterable {
    case modifier, possessor, oblique, object, subject

    package static func < (a: Function, b: Function) -> Bool { a.rawValue < b.rawValue }
  }

  /// The number of the sentence within the article, from 0.
  package var sentence: Int
  /// Indices of words of the sentence.
  package var words: Range<Int>
  package var head: Int
  package var kind: Kind
  package var type: EntityType
  package var isPlural: Bool
  package var gender: Gender?
  package var pronoun: CoreferenceWords.Pronoun?
  /// The words of the proper name in it.
  package var name: Range<Int>?
  /// The head noun's lemma.
  package var lemma: String
  package var definiteness: Definiteness
  /// Lemmas of the nouns and adjectives before the head.
  package var modifiers: [String] = []
  /// True if an of-phrase, a clause or the like tells which one is meant.
  package var isRestricted: Bool
  package var function: Function
  /// The index of the verb or other predicate that it belongs to.
  package var clause: Int
  /// The phrase is an apposition to the one headed by this word, or says what that is.
  package var describes: Int?
  /// False of what names nothing by itself: a predicate, an empty "it".
  package var isReferring = true
  /// The index of the pronoun that possesses it: "his" in "his forces".
  package var possessivePronoun: Int?
}
