/// A question as a pattern over facts: a frame with a hole.
public struct Query: Sendable, Equatable {
  /// The question as it was read, spelling mended.
  public var question: String
  public var asked: Asked
  public var frame: Frame
  /// Who is to have said so: "according to the army", "what did kcna say the military made?".
  public var attribution: Description?
  /// What the answer has to be, from "which group": its head noun and the words that describe it.
  public var type: Description?
  /// The preposition before the question word: "until when".
  var preposition: String?
  /// What is asked of the same besides: who resigned, of "who captured Mosul and resigned?".
  var others: [Query] = []

  public init(
    question: String, asked: Asked, frame: Frame, attribution: Description? = nil, type: Description? = nil
  ) {
    self.question = question
    self.asked = asked
    self.frame = frame
    self.attribution = attribution
    self.type = type
  }
}

/// The place of a participant in a frame.
public enum Slot: Sendable, Hashable {
  case subject, object
  /// Another argument, by its preposition or typed role.
  case argument(Role)
}

/// What a question asks for.
public enum Asked: Sendable, Equatable {
  /// The participant in a slot, which is to be a person or a body of people.
  case who(Slot)
  /// The participant in a slot.
  case what(Slot)
  /// The number of what stands in a slot: "how many leaflets".
  case count(Slot)
  /// Whose the participant in a slot is.
  case possessor(Slot)
  case place(preposition: String?)
  case time
  case duration
  case frequency
  case manner
  case reason
  case purpose
  /// How far, old, high, ...: by the adjective.
  case measure(String)
  /// What someone did, or what happened to someone.
  case action
  /// Who or what something is.
  case identity
  /// What a short form stands for.
  case fullName
  /// The short form of a name.
  case abbreviation
  /// Whether it is so.
  case truth
}

extension Asked {
  /// The slot that the answer stands in, where it is one.
  var slot: Slot? {
    switch self {
    case .who(let slot), .what(let slot), .count(let slot), .possessor(let slot): return slot
    default: return nil
    }
  }

  /// Whether the answer is a number.
  var isNumber: Bool {
    switch self {
    case .count, .measure, .duration: return true
    default: return false
    }
  }

  /// Whether the answer is an adverbial, which keeps its preposition.
  var isAdverbial: Bool {
    switch self {
    case .place, .time, .duration, .frequency, .manner, .reason, .purpose: return true
    default: return false
    }
  }
}

/// A predicate with what is known of its participants.
public struct Frame: Sendable, Equatable {
  /// The lemma with its particle; "be" for a copula.
  public var predicate: String
  public var subject: Description?
  public var object: Description?
  public var arguments: [Constraint]
  public var negated: Bool
  /// Asked in the past tense: what ended since may answer.
  public var isPast = false
  /// What is asked about need not have happened: "who wants to", "who could".
  public var modal: Bool

  public init(
    predicate: String, subject: Description? = nil, object: Description? = nil,
    arguments: [Constraint] = [], negated: Bool = false, isPast: Bool = false, modal: Bool = false
  ) {
    self.predicate = predicate
    self.subject = subject
    self.object = object
    self.arguments = arguments
    self.negated = negated
    self.isPast = isPast
    self.modal = modal
  }

  /// All participants, each with the slot it stands in.
  public var participants: [(slot: Slot, description: Description)] {
    var all: [(slot: Slot, description: Description)] = []
    if let subject { all.append((.subject, subject)) }
    if let object { all.append((.object, object)) }
    return all + arguments.map { (.argument($0.role), $0.description) }
  }

  /// A further participant: its role or preposition, and what is known of it.
  public struct Constraint: Sendable, Equatable {
    public var role: Role
    public var description: Description

    public init(role: Role, description: Description) {
      self.role = role
      self.description = description
    }
  }
}

/// Why a question was not understood.
public enum QuestionError: Error, Equatable, Sendable {
  case empty
  /// More words than anyone asks with.
  case tooLong(words: Int)
  case tooManyBytes(Int)
  /// More facts with variables than are asked for at once.
  case tooManyFacts(Int, most: Int)
  /// What is asked to have been done is no word of the language or the articles.
  case unknownWord(String)
  /// Nothing in it says what is asked.
  case nothingAsked
  /// Facts with variables that are not written as they should be: the column, from 1 in Unicode scalars, and what
  /// should stand there.
  case expected(String, column: Int)
}
