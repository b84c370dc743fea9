extension FactStore {
  /// The sentences and facts of an article, for whoever looks up the words that a fact speaks of: a fact whose words are
  /// not there is damage to the store. Nothing for an unknown article.
  public func contents(
    of article: Int64
  ) throws(StoreError) -> (sentences: [Sentence], facts: [StoredFact]) {
    let sentences = try sentences(of: article)
    let facts = try facts(inArticle: article)
    if let broken = facts.first(where: { !$0.fact.isWithin(sentences) }) {
      throw .damaged(path: path, what: "fact \(broken.number)")
    }
    return (sentences, facts)
  }
}
