import QA

extension FactReport {
  /// Article, sentence, confidence, subject, relation, object and each further argument with its preposition,
  /// separated by tabs.
  func tupleLine(of fact: Fact) -> String {
    let tuple = tuple(of: fact)
    return line(
      fact, [tuple.subject, tuple.relation, tuple.object] + tuple.arguments.map { $0.preposition + $0.text })
  }

  /// The same unfolded: subject, relation, object; then for each argument subject, relation with object and
  /// preposition, argument.
  func tripleLines(of fact: Fact) -> [String] {
    let tuple = tuple(of: fact)
    var lines: [String] = []
    if !tuple.object.isEmpty || tuple.arguments.isEmpty {
      lines.append(line(fact, [tuple.subject, tuple.relation, tuple.object]))
    }
    for argument in tuple.arguments {
      let relation = [tuple.relation, tuple.object, argument.preposition]
        .filter { !$0.isEmpty }.joined(separator: " ").trimmedAtEnd
      lines.append(line(fact, [tuple.subject, relation, argument.text]))
    }
    return lines
  }

  private func line(_ fact: Fact, _ fields: [String]) -> String {
    let first = [analyzed.article.id, String(fact.sentence), JSONValue.decimalText(fact.confidence)]
    return (first + fields).map(\.visible).joined(separator: "\t")
  }

  private struct SurfaceTuple {
    var subject: String
    var relation: String
    var object: String
    var arguments: [(preposition: String, text: String)]
  }

  /// The fact in the order of the sentence: in a passive what it was done to comes first.
  private func tuple(of fact: Fact) -> SurfaceTuple {
    let passive = fact.voice == .passive
    var arguments = fact.arguments.map {
      (preposition: $0.preposition.map { $0 + " " } ?? "", text: $0.mention.text)
    }
    if passive, let agent = fact.subject { arguments.insert((preposition: "by ", text: agent.text), at: 0) }
    return SurfaceTuple(
      subject: (passive ? fact.object : fact.subject)?.text ?? "", relation: fact.predicate.text,
      object: passive ? "" : fact.object?.text ?? "", arguments: arguments)
  }
}
