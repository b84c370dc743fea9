import QA

/// The parts of a fact in the order of the sentence: in a passive what it was done to comes first.
struct SurfaceTuple {
  var subject: String
  var relation: String
  var object: String
  /// Each with its preposition and a space, or without either.
  var arguments: [(preposition: String, text: String)]

  init(of fact: Fact) {
    let isPassive = fact.voice == .passive
    subject = (isPassive ? fact.object : fact.subject)?.text ?? ""
    relation = fact.predicate.text
    object = isPassive ? "" : fact.object?.text ?? ""
    arguments = fact.arguments.map { ($0.preposition.map { $0 + " " } ?? "", $0.mention.text) }
    if isPassive, let agent = fact.subject { arguments.insert(("by ", agent.text), at: 0) }
  }
}
