/// Who did what to whom, where and when, whether it happened, and who says so, as one sentence states it.
///
/// `subject` and `object` are the logical ones: in "the town was captured by rebels" the rebels are the
/// subject and the town is the object, as in "rebels captured the town"; `voice` remembers the form.
public struct Fact: Sendable, Equatable {
  public var predicate: Predicate
  public var subject: Mention?
  public var object: Mention?
  /// All further arguments, in the order of the text.
  public var arguments: [Argument]
  public var voice: Voice
  public var negated: Bool
  public var factuality: Factuality
  public var tense: Tense?
  /// The innermost speaker: the witnesses of "the army said that witnesses reported an attack".
  public var attribution: Attribution?
  /// Who reports what that speaker says, from the inside out: the army.
  public var reporters: [Attribution]
  /// The number of the sentence within the article, from 0.
  public var sentence: Int
  /// The name of the pattern that made it.
  public var pattern: String
  /// How likely it is that the fact is right in every slot, 0...1.
  public var confidence: Double

  public init(
    predicate: Predicate, subject: Mention? = nil, object: Mention? = nil, arguments: [Argument] = [],
    voice: Voice = .active, negated: Bool = false, factuality: Factuality = .happened,
    tense: Tense? = nil, attribution: Attribution? = nil, reporters: [Attribution] = [], sentence: Int,
    pattern: String,
    confidence: Double = 1
  ) {
    self.predicate = predicate
    self.subject = subject
    self.object = object
    self.arguments = arguments
    self.voice = voice
    self.negated = negated
    self.factuality = factuality
    self.tense = tense
    self.attribution = attribution
    self.reporters = reporters
    self.sentence = sentence
    self.pattern = pattern
    self.confidence = confidence
  }
}

/// What a fact says of its subject: the verb, noun or adjective with what belongs to it.
public struct Predicate: Sendable, Equatable {
  /// The lemma with particle or light-verb noun: "capture", "carry out", "take part"; "be" for is-a,
  /// location and property, "have" for possession, "back" for "iran-backed militias".
  public var lemma: String
  /// The words of the relation as they stand in the sentence, auxiliaries and negation included, separated
  /// by one space ("was dislodged from"); for noun patterns the words that say it ("-backed").
  public var text: String
  /// The index of the word that carries it.
  public var head: Int
  /// UTF-8 byte offsets of the head word in the article's text.
  public var range: TextRange

  public init(lemma: String, text: String, head: Int, range: TextRange) {
    self.lemma = lemma
    self.text = text
    self.head = head
    self.range = range
  }
}

public enum Voice: String, Sendable {
  case active, passive
}

public enum Tense: String, Sendable {
  case past, present, future
}

/// Whether what a fact tells has come about, as the sentence has it (after FactBank, Saurí & Pustejovsky 2009).
public enum Factuality: String, Sendable, CaseIterable {
  case happened, ongoing, planned, possible, hypothetical, denied
}

/// Who says so.
public struct Attribution: Sendable, Equatable {
  /// The speaker or document; its `entity` where "it said" was resolved.
  public var source: Mention
  /// The lemma of the verb or the phrase: "say", "according to".
  public var verb: String

  public init(source: Mention, verb: String) {
    self.source = source
    self.verb = verb
  }
}

extension Fact {
  /// The fact on one line: "capture(rebels, the town; time: sunday) not planned {say: the army}".
  public var summary: String {
    var text = "\(predicate.lemma)(\(subject?.text ?? "-"), \(object?.text ?? "-")"
    for (index, argument) in arguments.enumerated() {
      text += (index == 0 ? "; " : ", ") + argument.role.rawValue + ": " + argument.mention.text
    }
    text += ")"
    if negated { text += " not" }
    if factuality != .happened { text += " " + factuality.rawValue }
    for speaker in [attribution].compactMap(\.self) + reporters {
      text += " {\(speaker.verb): \(speaker.source.text)}"
    }
    return text
  }
}

extension Fact {
  /// True if it says that something is not so.
  var isDenied: Bool { negated || factuality == .denied }

  /// True if it says that something is so.
  var isAffirmed: Bool { !negated && (factuality == .happened || factuality == .ongoing) }
}
