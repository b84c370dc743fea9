import QA

extension FactReport {
  /// Article, sentence, confidence, subject, relation, object and each further argument with its preposition,
  /// separated by tabs.
  /// Nil for a fact without a subject to begin with.
  func tupleLine(of fact: Fact) -> String? {
    tuple(of: fact).map { tuple in
      line(
        fact,
        [tuple.subject, tuple.relation, tuple.object]
          + tuple.arguments.map { argument in
            argument.preposition.map { $0 + " " + argument.text } ?? argument.text
          })
    }
  }

  /// The same unfolded: subject, relation, object; then for each argument subject, relation with object and
  /// preposition, argument.
  func tripleLines(of fact: Fact) -> [String] {
    guard let tuple = tuple(of: fact) else { return [] }
    var lines = [line(fact, [tuple.subject, tuple.relation, tuple.object])]
    for argument in tuple.arguments {
      let relation = [tuple.relation, tuple.object, argument.preposition ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
      lines.append(line(fact, [tuple.subject, relation, argument.text]))
    }
    return lines
  }

  private func tuple(of fact: Fact) -> FactTuple? {
    guard analyzed.sentences.indices.contains(fact.sentence) else { return nil }
    return fact.tuple(in: analyzed.sentences[fact.sentence])
  }

  private func line(_ fact: Fact, _ fields: [String]) -> String {
    let first = [analyzed.article.id, String(fact.sentence), JSONValue.decimalText(fact.confidence)]
    return (first + fields).map(\.visible).joined(separator: "\t")
  }
}
