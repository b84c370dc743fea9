/// What a number counts.
extension MentionMatcher {
  /// Whether the number of what a mention names is that of what `asked` describes: not of people for soldiers, nor of
  /// former ministers for those that are ministers now.
  func counts(_ asked: Description, by mention: Mention, in view: ArticleView) -> Bool {
    guard let word = view.headWord(of: mention), word.upos == .noun,
      !describer.words.has(word.lemma, in: "quantity")
    else { return true }
    return counts(asked.head, by: word.lemma, in: view)
      && !areOfOtherSorts(
        asked, describer.description(of: mention.head, in: view.sentences[mention.sentence]))
  }

  /// The same for a noun in an article: people are counted where soldiers are asked for only if the article speaks of
  /// no soldiers.
  func counts(_ noun: Term, by counted: String, in view: ArticleView) -> Bool {
    if noun.lemma == counted || !terms.nouns.isKind(noun.lemma, of: counted) { return true }
    return !describer.words.has(counted, in: "anyone") && !view.lemmas.value.contains(noun.lemma)
  }

  /// Whether two phrases say of what sort something is, beside the number, and have nothing of that in common.
  private func areOfOtherSorts(_ asked: Description, _ found: Description) -> Bool {
    let (asked, found) = (asked.core.filter(isSort), found.core.filter(isSort))
    return !asked.isEmpty && !found.isEmpty
      && !asked.contains { term in found.contains { terms.likeness(term, $0) > 0 } }
  }

  private func isSort(_ term: Term) -> Bool {
    !["count", "number", "bound", "number word"].contains { describer.words.has(term.lemma, in: $0) }
      && !(term.lemma.utf8.first?.isASCIIDigit ?? false)
  }
}
