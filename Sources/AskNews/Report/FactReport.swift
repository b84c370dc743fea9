import QA

/// The facts of one article as programs read them.
struct FactReport {
  let analyzed: AnalyzedArticle
  private let offsets: ScalarOffsets
  private let quantities = QuantityValue()

  init(_ analyzed: AnalyzedArticle) {
    self.analyzed = analyzed
    offsets = ScalarOffsets(analyzed.article.text)
  }

  func text(as format: ExtractCommand.Format) -> String {
    switch format {
    case .jsonl: analyzed.facts.map { json(of: $0).line + "\n" }.joined()
    case .tuples: analyzed.facts.compactMap { tupleLine(of: $0) }.map { $0 + "\n" }.joined()
    case .triples: analyzed.facts.flatMap { tripleLines(of: $0) }.map { $0 + "\n" }.joined()
    case .conllu: CoNLLUText(analyzed.sentences, article: analyzed.article).text
    }
  }

  // MARK: JSON lines

  func json(of fact: Fact) -> JSONValue {
    [
      "id": .string(fact.contentID(inArticle: analyzed.article.id)),
      "article": .string(analyzed.article.id),
      "sentence": .integer(fact.sentence),
      "subject": json(of: fact.subject),
      "relation": ["text": .string(fact.predicate.text), "lemma": .string(fact.predicate.lemma)],
      "object": json(of: fact.object),
      "arguments": .array(fact.arguments.map { json(of: $0) }),
      "negated": .bool(fact.negated),
      "factuality": .string(fact.factuality.rawValue),
      "attribution": fact.attribution.map { json(of: $0.source) } ?? .null,
      "reporters": .array(fact.reporters.map { json(of: $0.source) }),
      "voice": .string(fact.voice.rawValue),
      "confidence": .decimal(fact.confidence),
      "pattern": .string(fact.pattern),
    ]
  }

  private func json(of mention: Mention?) -> JSONValue {
    guard let mention else { return .null }
    let range = offsets.scalars(in: mention.range)
    return [
      "text": .string(mention.text),
      "head": .string(form(of: mention.head, in: mention.sentence)),
      "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "entity": .string(mention.entity), "value": .string(quantity(of: mention)),
    ]
  }

  /// The number that a mention tells.
  private func quantity(of mention: Mention) -> String? {
    guard analyzed.sentences.indices.contains(mention.sentence) else { return nil }
    return quantities.value(of: mention, in: analyzed.sentences[mention.sentence])
  }

  private func json(of argument: Argument) -> JSONValue {
    let phrase = phrase(of: argument)
    let range = offsets.scalars(in: phrase.range)
    return [
      "role": .string(argument.role.rawValue), "text": .string(phrase.text),
      "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "value": .string(
        argument.value ?? (argument.role.isOfTime ? nil : quantity(of: argument.mention))),
    ]
  }

  private func form(of word: Int, in sentence: Int) -> String {
    guard analyzed.sentences.indices.contains(sentence),
      analyzed.sentences[sentence].words.indices.contains(word)
    else { return "" }
    return analyzed.sentences[sentence].words[word].form
  }

  /// The words of an argument. Where the role is no preposition itself, the preposition stands before them:
  /// role "from" with "a border area", but role "time" with "on saturday".
  private func phrase(of argument: Argument) -> (text: String, range: TextRange) {
    let mention = argument.mention
    guard let preposition = argument.preposition, preposition != argument.role.rawValue else {
      return (mention.text, mention.range)
    }
    let count = preposition.split(separator: " ").count
    let start = mention.words.lowerBound - count
    if start >= 0, analyzed.sentences.indices.contains(mention.sentence) {
      let words = analyzed.sentences[mention.sentence].words[start..<mention.words.lowerBound]
      let text = words.map(\.form).joined(separator: " ")
      if text.lowercased() == preposition, let first = words.first {
        return (text + " " + mention.text, first.range.lowerBound..<mention.range.upperBound)
      }
    }
    return (preposition + " " + mention.text, mention.range)
  }
}
