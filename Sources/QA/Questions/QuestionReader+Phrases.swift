extension QuestionReader {
  /// What a noun phrase typed by itself describes; nil for what is none.
  func description(of phrase: String) -> Description? {
    guard let tokens = try? tokens(of: phrase), let sentence = analyzer.annotate([tokens]).first,
      let root = sentence.root
    else { return nil }
    return describer.description(of: root, in: sentence)
  }

  /// Whether the first word of a phrase is a name, made of one ("Iraqi") or an abbreviation, which keeps its capital.
  func startsWithName(_ phrase: String) -> Bool {
    guard let tokens = try? tokens(of: phrase), let first = analyzer.annotate([tokens]).first?.words.first
    else {
      return false
    }
    return first.upos == .properNoun || Geography.english.country(ofDemonym: first.lowercased) != nil
      || first.form.dropFirst().contains(where: \.isUppercase)
  }

  /// Whether a noun phrase typed by itself names several; nil for what is none.
  func isPlural(_ phrase: String) -> Bool? {
    guard let tokens = try? tokens(of: phrase), let sentence = analyzer.annotate([tokens]).first,
      let root = sentence.root
    else { return nil }
    return sentence.isPlural(root) || !sentence.dependents(of: root, "conj").isEmpty
  }

  /// The predicate of all readings where it is no word of the language and no article uses it. Short words are not in
  /// the list of words, and of some only the form that was typed is.
  func unknownPredicate(
    of queries: [Query], typed tokens: [Token], in counts: WordCounts
  ) -> String? {
    guard let word = queries.first?.frame.predicate.split(separator: " ").first.map(String.init),
      word.utf8.count >= Self.shortestListed, !isKnown(word), Derivations().nouns(forVerb: word).isEmpty,
      queries.allSatisfy({ $0.frame.predicate.hasPrefix(word) }),
      !tokens.contains(where: { isForm($0.form.lowercased(), of: word) }), !counts.holds(word)
    else { return nil }
    let typed = tokens.lazy.map(\.form).first {
      $0.lowercased().hasPrefix(word.prefix(Self.shortestListed))
    }
    return typed ?? word
  }

  /// How many letters the words in the list have at least.
  private static let shortestListed = 4

  /// Whether a word that is known begins as `lemma` does.
  private func isForm(_ form: String, of lemma: String) -> Bool {
    form.hasPrefix(lemma.prefix(Self.shortestListed - 1)) && isKnown(form)
  }
}
