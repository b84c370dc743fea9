/// A fact as open information extraction writes it: verbatim words of the sentence, in surface order.
public struct FactTuple: Sendable, Equatable {
  public var subject: String
  /// Auxiliaries, negation and particle included, and before the object its preposition.
  public var relation: String
  /// Empty for an intransitive without arguments.
  public var object: String
  public var arguments: [Complement]

  /// What follows the object.
  public struct Complement: Sendable, Equatable {
    public var preposition: String?
    public var text: String
  }
}

extension Fact {
  /// The fact as a tuple; nil for one without a subject to begin with.
  public func tuple(in sentence: Sentence) -> FactTuple? {
    // A light verb's fact says again, in other words, what the verb and its object said; that of a participle
    // before its noun has no relation in surface order.
    if pattern.hasPrefix("light-verb") || pattern == "attributive/passive" { return nil }
    let isPassive = voice == .passive
    guard let first = isPassive ? object : subject else { return nil }
    var relation = predicate.text
    var rest: [(preposition: String?, text: String)] = []
    if isPassive, let agent = subject { rest.append(("by", agent.text)) }
    if !isPassive, let object {
      rest.append((marker(of: object, in: sentence), object.text))
    }
    let ordered = arguments.sorted { rank($0) < rank($1) }
    for argument in ordered {
      rest.append((argument.preposition, argument.mention.text))
    }
    var object = ""
    if !rest.isEmpty {
      let next = rest.removeFirst()
      if let preposition = next.preposition { relation += " " + preposition }
      object = next.text
    }
    return FactTuple(
      subject: first.text, relation: relation, object: object,
      arguments: rest.map { FactTuple.Complement(preposition: $0.preposition, text: $0.text) })
  }

  /// What completes the verb comes before time, place and the rest.
  private func rank(_ argument: Argument) -> Int {
    switch argument.role {
    case .recipient, .complement: 0
    case .time, .duration, .frequency, .manner: 2
    case .place: 2
    default: argument.mention.kind == .clause ? 3 : 1
    }
  }

  private func marker(of mention: Mention, in sentence: Sentence) -> String? {
    guard mention.kind == .clause, mention.words.lowerBound > 0 else { return nil }
    let before = sentence.words[mention.words.lowerBound - 1]
    return before.deprel == "mark" && before.head == mention.head ? before.form : nil
  }
}
