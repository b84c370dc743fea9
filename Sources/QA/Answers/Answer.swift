/// What the articles say to a question.
public struct Reply: Sendable {
  public enum Status: String, Sendable {
    case answered
    case noAnswer = "no-answer"
    case notUnderstood = "not-understood"
  }

  public var question: String
  public var status: Status
  /// Why there is no answer, in words a person can read; nil where there is one.
  public var reason: String?
  /// The reading that was taken where it is not the literal one: "who captured mosul".
  public var reading: String?
  /// The pattern over facts that it was read as: "capture(subject: ?who, object: mosul)"; nil where it was not
  /// understood.
  public var pattern: String?
  /// Best first.
  public var answers: [Answer]
  /// What came nearest where there is no answer, best first, at most three.
  public var nearMisses: [NearMiss]

  public init(
    question: String, status: Status, reason: String? = nil, reading: String? = nil,
    answers: [Answer] = [], nearMisses: [NearMiss] = []
  ) {
    self.question = question
    self.status = status
    self.reason = reason
    self.reading = reading
    self.answers = answers
    self.nearMisses = nearMisses
  }
}

/// One answer with all that supports it.
public struct Answer: Sendable {
  /// As a person wants it: a pronoun or "the group" resolved.
  public var text: String
  /// How sure the program is, 0...1.
  public var score: Double
  /// True if a rule was needed to get it.
  public var inferred: Bool
  public var negated: Bool
  public var factuality: Factuality
  /// Who says so, in words.
  public var attribution: String?
  /// The rules that were used, each as "recapture => capture".
  public var rules: [String]
  /// Best first; at least one.
  public var evidence: [Evidence]
  /// The steps from the sentence to the answer, one line each, for `.why`.
  public var explanation: [String]
  /// When it holds, as far as the articles say, where the question is about a state that lasts.
  public var period: Period?
  /// The sentences that tell who is meant by a participant of the question: one for each fact beside that of
  /// `evidence` which has to hold for the answer.
  public var premises: [Evidence] = []
  /// What each variable of a question with variables stands for, in the order in which they come first.
  public var bindings: [Binding] = []
  /// What `score` was multiplied by beside what the ranking model weighs.
  public var adjustments: [Adjustment] = []
  /// What other sentences say that cannot be so if this is.
  public var contested: [Contrary] = []

  public init(
    text: String, score: Double, inferred: Bool = false, negated: Bool = false,
    factuality: Factuality = .happened, attribution: String? = nil, rules: [String] = [],
    evidence: [Evidence], explanation: [String] = [], period: Period? = nil
  ) {
    self.text = text
    self.score = score
    self.inferred = inferred
    self.negated = negated
    self.factuality = factuality
    self.attribution = attribution
    self.rules = rules
    self.evidence = evidence
    self.explanation = explanation
    self.period = period
  }
}

/// What a variable stands for.
public struct Binding: Sendable, Equatable {
  /// Without the question mark.
  public var variable: String
  public var text: String
}

/// What contradicts an answer, and where it is said.
public struct Contrary: Sendable {
  /// "it is not so", "31 policemen", "the united front".
  public var claim: String
  public var evidence: Evidence
}

/// A sentence that supports an answer, and the words in it that give it.
public struct Evidence: Sendable, Equatable {
  /// The article's id.
  public var article: String
  /// The number of the sentence within the article, from 0.
  public var sentence: Int
  /// UTF-8 byte offsets of the mention in the article's text.
  public var range: TextRange
  /// The text at `range`.
  public var mention: String
  /// UTF-8 byte offsets of the sentence in the article's text.
  public var quoteRange: TextRange
  /// The sentence, as it stands in the article.
  public var quote: String
  /// The number of the fact in the store.
  public var fact: Int64?

  public init(
    article: String, sentence: Int, range: TextRange, mention: String, quoteRange: TextRange,
    quote: String, fact: Int64? = nil
  ) {
    self.article = article
    self.sentence = sentence
    self.range = range
    self.mention = mention
    self.quoteRange = quoteRange
    self.quote = quote
    self.fact = fact
  }
}
