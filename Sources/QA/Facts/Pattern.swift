/// One way in which English says something: a trigger word, and paths over the tree to what fills its slots.
///
/// The form of the files is described at the head of `facts.patterns`.
package struct Pattern: Sendable {
  package var name: String
  package var place: SourcePlace
  var triggerPlace: SourcePlace
  package var examples: [Example] = []
  package var counterexamples: [Counterexample] = []
  var trigger: [Condition] = []
  var slots: [Slot] = []
  var relation: RelationSource = .itself
  var arguments: ArgumentSource = .none
  /// The patterns whose match this one takes the place of.
  var replaces: [Replaced] = []
  /// How often a fact of this pattern is right when the tree is.
  var prior: Double = 0.9

  /// A pattern that another takes the place of.
  struct Replaced: Sendable {
    var name: String
    /// True where that pattern's trigger is the word that this one's hangs on, false where both are the same word.
    var isAbove: Bool
    var place: SourcePlace
  }

  package struct Example: Sendable {
    package var sentence: String
    package var gives: [String]
    package var place: SourcePlace
  }

  package struct Counterexample: Sendable {
    package var sentence: String
    package var place: SourcePlace
  }

  /// Where the relation's lemma comes from.
  enum RelationSource: Sendable, Equatable {
    /// The trigger with its particle: "carry out".
    case itself
    /// As the file gives it; no word of the sentence says it.
    case implied(String)
    /// The verb of a hyphenated participle: "iran-backed" gives "back".
    case hyphenated
    /// The value of the trigger's lemma in a map: "recapture" of an event noun.
    case mapped(String)
    /// The verb of an event noun.
    case event
    /// The copula of a clause that is the predicate of another.
    case copula
    /// A verb with its object, as a map has it.
    case light(String)
    /// The verb that a clause leaves out, of the one it is coordinated with.
    case omitted
  }

  enum ArgumentSource: Sendable {
    case none
    /// All modifiers of the trigger's clause.
    case clause
    /// The prepositional modifiers of the trigger noun that fill no slot.
    case noun
    /// The trigger itself with its preposition, then all modifiers of its clause.
    case predicate
  }

  /// A slot of the fact and how to get to what fills it.
  struct Slot: Sendable {
    enum Name: Sendable, Equatable {
      case subject, object
      case role(Role)
    }

    var name: Name
    var isOptional = false
    /// One fact for each word found, instead of only the first.
    var takesEach = false
    /// Tried in order; the first that finds something wins.
    var paths: [Path]
    var source: String
    var place: SourcePlace
  }

  struct Path: Sendable {
    var steps: [Step]
  }

  struct Step: Sendable {
    enum Move: Sendable {
      /// To the dependents by one of these relations.
      case down(RelationSet)
      /// To the head, if the relation to it is one of these.
      case up(RelationSet)
      case named(NamedPath)
    }

    var move: Move
    var conditions: [Condition]
  }

  /// What is found in another way than by stepping over relations.
  enum NamedPath: String, Sendable, CaseIterable {
    /// The trigger itself.
    case itself = "self"
    /// The trigger's clause without an outer subject and its copula.
    case clause
    /// The surface subject, wherever it stands (`Tree.subject(of:)`).
    case subject
    /// The object: direct, a clause, or the antecedent of a relative clause that lacks one.
    case object
    /// What a verb is done to: its object, or the surface subject of its passive.
    case done
    /// What stands before the hyphen of the trigger, and before those of suspended hyphens: "russian- and u.s.-backed".
    case prefix
    /// The name that follows a title, the title that comes before a name.
    case name, title
    /// The noun phrase that a possessor belongs to, without the possessor.
    case possessed
    /// The object of a light verb's noun: "the base" of "launched an attack on the base".
    case light
  }

  /// A condition on one word.
  struct Condition: Sendable {
    var test: Test
    var isNegated: Bool
    /// As written in the file.
    var source: Substring
  }

  enum Test: Sendable {
    case upos(UPOS)
    case tag([String])
    case lemma([String])
    case form([String])
    case list(Int)
    case relation(RelationSet)
    case has(RelationSet)
    case preposition([String])
    case marker([String])
    case suffix([String])
    case hyphenated(Int)
    case before, after, afterHead
    case passive, predicate, nominal, subject, inverted
    case time, place, location, listed, aside, graded, summing, name, acronym, title, event, measure,
      instrument, spoken
    case infinitive(Int)
    case light(String)
    case hasWord([String])
  }
}

/// A pattern by reference, so that handing one on costs nothing.
final class SharedPattern: Sendable {
  let pattern: Pattern

  init(_ pattern: Pattern) { self.pattern = pattern }
}
