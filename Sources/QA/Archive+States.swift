extension Archive {
  /// The states that what is called `name` was in, as holder or held, the earliest first and those without a day last:
  /// who controlled it, whom it backed, from when until when as far as the articles say.
  public func timeline(of name: String) throws(StoreError) -> [State] {
    Timeline(answerer: answerer, views: try sources(forName: name)).states(of: name)
  }

  /// What the articles say that cannot all be so: about one thing, or about all.
  public func conflicts(about name: String? = nil) throws(StoreError) -> [Conflict] {
    if let name {
      let finder = ConflictFinder(answerer: answerer, views: try sources(forName: name))
      return finder.conflicts(about: name) + finder.rivalries(over: [name])
    }
    let rivalries = try inParallel(try heldNames()) { held throws(StoreError) in
      ConflictFinder(answerer: self.answerer, views: try self.views(of: held.articles))
        .rivalries(over: [held.name])
    }
    return try contradictions() + rivalries
  }

  private func contradictions() throws(StoreError) -> [Conflict] {
    if let all = try allSources() {
      return ConflictFinder(answerer: answerer, views: all).conflicts(about: nil)
    }
    // Too many articles to look at them together: those of facts that may contradict each other.
    let groups = PossibleConflicts(in: try store.facts(matching: FactQuery()), aliases: aliases).groups
    let found = try inParallel(groups) { group throws(StoreError) in
      ConflictFinder(answerer: self.answerer, views: try self.views(of: group.articles))
        .conflicts(among: group.facts)
    }
    var seen: Set<[Int64?]> = []
    return found.filter { seen.insert($0.facts).inserted }
  }

  /// What `find` finds for each of `items`, in order; nothing more once the work is stopped.
  private func inParallel<Item: Sendable>(
    _ items: [Item], _ find: @Sendable (Item) throws(StoreError) -> [Conflict]
  ) throws(StoreError) -> [Conflict] {
    let parts = Threads.map(items, threads: Threads.available) { item in
      Result { () throws(StoreError) in isStopped() ? [] : try find(item) }
    }
    var found: [Conflict] = []
    for part in parts { found += try part.get() }
    return found
  }

  /// A name, and the articles that may tell who holds it.
  private struct HeldName: Sendable {
    var name: String
    var articles: [Int64]
  }

  /// The names in the most facts of which at least two sentences may tell who holds what is called so.
  private func heldNames() throws(StoreError) -> [HeldName] {
    var predicates: Set<String> = []
    for relation in answerer.exclusiveRelations {
      let readings = answerer.readings(of: ConflictFinder.query(relation, ""), isState: true)
      predicates.formUnion(readings.map(\.lemma))
    }
    var places: [Int64: StoredSentence] = [:]
    for stored in try store.facts(matching: FactQuery(predicates: predicates)) {
      places[stored.number] = StoredSentence(article: stored.article, sentence: stored.fact.sentence)
    }
    let names = try store.entities(limit: ConflictFinder.mostNames).map(\.text)
    let facts = try store.factNumbers(matching: names.map { FactQuery(names: [$0]) })
    var sentences: [String: Set<StoredSentence>] = [:]
    for (name, facts) in zip(names, facts) {
      sentences[aliases.canonical(name), default: []].formUnion(facts.compactMap { places[$0] })
    }
    return names.compactMap { name in
      let sentences = sentences[aliases.canonical(name)] ?? []
      let articles = Set(sentences.map(\.article)).sorted().suffix(ConflictFinder.mostArticles)
      return sentences.count > 1 ? HeldName(name: name, articles: Array(articles)) : nil
    }
  }

  private func sources(forName name: String) throws(StoreError) -> [ArticleView] {
    try sources(for: analyzer.tokenizer.sentences(in: name).flatMap { $0 }, in: nil)
  }
}

/// Where a sentence of the store stands.
private struct StoredSentence: Hashable {
  var article: Int64
  var sentence: Int
}
