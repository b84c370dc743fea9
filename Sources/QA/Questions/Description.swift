/// A content word of a question or of a mention, as it is compared.
public struct Term: Sendable, Equatable, Hashable {
  public var lemma: String
  /// Part of a name, or a number: it has to be there, a synonym does not do.
  public var isName: Bool

  public init(lemma: String, isName: Bool) {
    self.lemma = lemma
    self.isName = isName
  }
}

/// What a question says of one participant: "the iranian-backed forces fighting with assad's army".
public struct Description: Sendable, Equatable {
  public enum Kind: Sendable {
    /// A name: "mosul", "islamic state".
    case name
    /// A noun with what describes it: "the border area".
    case common
    /// A clause: "akashat was captured".
    case clause
    /// Someone, something, somewhere: anything will do.
    case wildcard
  }

  public var kind: Kind
  /// The words as asked, separated by one space.
  public var text: String
  /// The word that the others describe.
  public var head: Term
  /// The other content words of the noun phrase itself.
  public var core: [Term]
  /// The words that make up its name, where it is one: "bashar", "al-assad".
  public var names: [Term]
  /// The content words of the clauses and phrases that hang on it.
  public var tail: [Term]
  /// Those of them that are names of where it is: "korea" of "a port in korea".
  public var places: [Term] = []
  /// The words of the question it covers.
  public var words: Range<Int>
  /// The index of the head in the question.
  public var headIndex: Int
  /// What clauses and modifiers say of it, each as a question that it is the answer to: "who captured mosul" of
  /// "the group that captured mosul".
  public var conditions: [Query] = []
  /// Who it is, where that was found out.
  public var referent: Referent?

  public init(
    kind: Kind, text: String, head: Term, core: [Term] = [], names: [Term] = [], tail: [Term] = [],
    words: Range<Int>, headIndex: Int
  ) {
    self.kind = kind
    self.text = text
    self.head = head
    self.core = core
    self.names = names
    self.tail = tail
    self.words = words
    self.headIndex = headIndex
  }

  /// Whether its words tell a time.
  func isTime(by times: TimeValue) -> Bool {
    times.value(ofForms: text.lowercased().split(separator: " ").map(String.init)) != nil
  }

  /// All content words.
  public var terms: [Term] { [head] + core + tail }
}
