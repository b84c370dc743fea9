extension QuestionReader {
  /// What a noun phrase typed by itself describes; nil for what is none.
  func description(of phrase: String) -> Description? {
    guard let tokens = try? tokens(of: phrase), let sentence = analyzer.annotate([tokens]).first,
      let root = sentence.root
    else { return nil }
    return describer.description(of: root, in: sentence)
  }

  /// The predicate of all readings where it is no word of the language and not in `vocabulary`, which is asked only
  /// then.
  func unknownPredicate(of queries: [Query], in vocabulary: () -> [String: Int]) -> String? {
    guard let word = queries.first?.frame.predicate.split(separator: " ").first.map(String.init),
      !isKnown(word), Derivations().nouns(forVerb: word).isEmpty,
      queries.allSatisfy({ $0.frame.predicate.hasPrefix(word) }), vocabulary()[word] == nil
    else { return nil }
    return word
  }
}
